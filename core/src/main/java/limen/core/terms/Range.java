package limen.core.terms;

import java.util.Collection;
import java.util.Optional;
import limen.core.document.Result;
import limen.core.document.Scalar;

/**
 * A whole number known exactly or only within bounds. Both bounds are included; {@link #NONE_BELOW}
 * and {@link #NONE_ABOVE} stand for a missing bound. Silence is {@link #UNKNOWN}, never zero.
 */
public record Range(long least, long most) {
  /** No lower bound; only differences have none. */
  public static final long NONE_BELOW = Long.MIN_VALUE;

  /** No upper bound. */
  public static final long NONE_ABOVE = Long.MAX_VALUE;

  /** A count about which nothing is known. */
  public static final Range UNKNOWN = new Range(0, NONE_ABOVE);

  /** A difference about which nothing is known. */
  public static final Range ANY = new Range(NONE_BELOW, NONE_ABOVE);

  /** Nobody, and somebody said so. */
  public static final Range ZERO = new Range(0, 0);

  /** Refuses bounds in the wrong order. */
  public Range {
    if (least > most) {
      throw new IllegalArgumentException(least + ".." + most);
    }
  }

  /** An exact number. */
  public static Range of(long exact) {
    return new Range(exact, exact);
  }

  /** This many or more. */
  public static Range atLeast(long least) {
    return new Range(least, NONE_ABOVE);
  }

  public boolean isExact() {
    return least == most;
  }

  /** Nothing more is known than that it is a count. */
  public boolean isUnknown() {
    return most == NONE_ABOVE && (least == 0 || least == NONE_BELOW);
  }

  public boolean hasMost() {
    return most != NONE_ABOVE;
  }

  /** Whether the two can be the same number. */
  public boolean meets(Range other) {
    return least <= other.most && other.least <= most;
  }

  public Range plus(Range other) {
    return bounded(add(least, other.least), add(most, other.most));
  }

  public Range minus(Range other) {
    return plus(other.negated());
  }

  public Range negated() {
    return new Range(negate(most), negate(least));
  }

  /** Multiplied by a number of zero or more. */
  public Range times(long factor) {
    return bounded(multiply(least, factor), multiply(most, factor));
  }

  /** The smallest range that holds both. */
  public Range hull(Range other) {
    return new Range(Math.min(least, other.least), Math.max(most, other.most));
  }

  /** What both allow; where they contradict each other, everything between them. */
  public Range narrowedBy(Range other) {
    return meets(other)
        ? new Range(Math.max(least, other.least), Math.min(most, other.most))
        : new Range(Math.min(most, other.most), Math.max(least, other.least));
  }

  /**
   * What all of them allow; where they contradict each other, or none of them sets a limit above,
   * everything between them.
   */
  public static Optional<Range> allOf(Collection<Range> ranges) {
    long least = ranges.stream().mapToLong(Range::least).max().orElse(0);
    long most = ranges.stream().mapToLong(Range::most).min().orElse(0);
    if (ranges.isEmpty()) {
      return Optional.empty();
    }
    boolean open = most == NONE_ABOVE;
    return least <= most && !open
        ? Optional.of(new Range(least, most))
        : ranges.stream().reduce(Range::hull);
  }

  /** The same, but never below zero. */
  public Range floored() {
    return new Range(Math.max(0, least), Math.max(0, most));
  }

  private static long negate(long value) {
    return value == NONE_BELOW ? NONE_ABOVE : value == NONE_ABOVE ? NONE_BELOW : -value;
  }

  private static long add(long a, long b) {
    if (isOpen(a) || isOpen(b)) {
      return isOpen(a) ? a : b;
    }
    long sum = a + b;
    boolean beyond = a < 0 == b < 0 && a < 0 != sum < 0;
    return beyond ? end(a < 0) : sum;
  }

  private static long multiply(long value, long factor) {
    if (isOpen(value)) {
      return factor == 0 ? 0 : value;
    }
    long product = value * factor;
    boolean beyond = Math.multiplyHigh(value, factor) != product >> (Long.SIZE - 1);
    return beyond ? end(value < 0) : product;
  }

  private static boolean isOpen(long bound) {
    return bound == NONE_BELOW || bound == NONE_ABOVE;
  }

  private static long end(boolean below) {
    return below ? NONE_BELOW : NONE_ABOVE;
  }

  /** Bounds beyond what a computer counts exactly move outward and stay true. */
  private static Range bounded(long least, long most) {
    return new Range(Math.min(least, NONE_ABOVE - 1), Math.max(most, NONE_BELOW + 1));
  }

  /**
   * How counts are written: {@code 390}, {@code 18..25}, {@code at least 1000}, {@code unknown}.
   */
  public static final Scalar<Range> COUNT =
      new Scalar<>(
          Range.class,
          "a count: 390, 18..25, at least 1000, at most 5000, unknown",
          "\\d{1,12}|\\d{1,12}\\.\\.\\d{1,12}|at (least|most) \\d{1,12}|unknown",
          Range::parse,
          Range::toString);

  private static final String NUMBER = "\\d{1,12}";

  /** Reads a count. */
  public static Result<Range> parse(String text) {
    String word = text.strip();
    if (word.matches(NUMBER)) {
      return Result.good(of(Long.parseLong(word)));
    }
    if (word.matches("at least " + NUMBER)) {
      return Result.good(atLeast(Long.parseLong(word.substring(9))));
    }
    if (word.matches("at most " + NUMBER)) {
      return Result.good(new Range(0, Long.parseLong(word.substring(8))));
    }
    if (word.equals("unknown")) {
      return Result.good(UNKNOWN);
    }
    return word.matches(NUMBER + "\\.\\." + NUMBER) ? between(word) : refused(word);
  }

  private static Result<Range> between(String word) {
    long least = Long.parseLong(word.substring(0, word.indexOf('.')));
    long most = Long.parseLong(word.substring(word.lastIndexOf('.') + 1));
    return least <= most
        ? Result.good(new Range(least, most))
        : Result.refused("‘" + word + "’ runs backwards", "Maybe ‘" + most + ".." + least + "’.");
  }

  private static Result<Range> refused(String word) {
    if (word.matches("-\\s*" + NUMBER)) {
      return Result.refused(
          "‘" + word + "’ is negative; a count is zero or more",
          "Maybe swap from and to instead of counting backwards.");
    }
    return Result.refused(
        "‘" + word + "’ is not a count",
        "Maybe digits without separators (1000), 18..25, ‘at least 1000’ or ‘unknown’.");
  }

  /** The spelling of agreement files and of JSON. */
  @Override
  public String toString() {
    if (isExact()) {
      return String.valueOf(least);
    }
    if (least == NONE_BELOW || most == NONE_ABOVE) {
      return isUnknown() ? "unknown" : most == NONE_ABOVE ? "at least " + least : "at most " + most;
    }
    return least == 0 ? "at most " + most : least + ".." + most;
  }
}
