package limen.bench.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import limen.bench.folk.Chance;
import limen.bench.folk.Folk;
import limen.bench.folk.Person;
import limen.bench.folk.Trap;
import org.jspecify.annotations.Nullable;

/**
 * Two registers that have some people in common: {@code left.csv} without a slip, {@code right.csv}
 * with all of them, {@code truth.csv} (left, right) of the people in common, and {@code traps.csv}
 * (left, right, trap) of those who are on the right only and made as the like of one who is on the
 * left only, so that a wrong link is tempting.
 */
final class TwoRegisters {
  /** Of the people who are on the right only, so many are the like of one on the left. */
  static final double TEMPTING = 0.3;

  /** Where one of a planted pair is in both registers, so often the other is, too. */
  static final double BOTH = 0.5;

  private record Other(Person person, int like, @Nullable Trap trap) {
    /** Says nothing of anybody. */
    @Override
    public String toString() {
      return "an invented other";
    }
  }

  private final Chance chance;
  private final Folk folk;
  private final Population left;
  private final int[] shared;
  private final List<Other> others = new ArrayList<>();
  private final Mishaps mishaps;
  private int tempting;

  /** Refused: more people in common than there are on either side. */
  TwoRegisters(long seed, int left, int right, int shared) {
    if (left < 1 || shared < 0 || shared > Math.min(left, right)) {
      throw new IllegalArgumentException(
          "%d of %d and %d people cannot be in common. Maybe the order is LEFT RIGHT SHARED."
              .formatted(shared, left, right));
    }
    this.chance = new Chance(seed, "two registers");
    this.folk = new Folk(new Chance(seed, "folk"));
    this.left = new Population(folk, chance, left);
    this.shared = new int[shared];
    this.mishaps = new Mishaps(new Chance(seed, "mishaps"));
    boolean[] onBoth = choose();
    for (int i = shared; i < right; i++) {
      others.add(other(onBoth, shared < left));
    }
  }

  private boolean[] choose() {
    boolean[] taken = new boolean[left.size()];
    int count = 0;
    for (int place : chance.order(left.size())) {
      int like = left.member(place).like();
      boolean two = like >= 0 && chance.falls(BOTH);
      for (int one : two ? new int[] {place, like} : new int[] {place}) {
        if (count < shared.length && !taken[one]) {
          taken[one] = true;
          shared[count++] = one;
        }
      }
    }
    return taken;
  }

  private Other other(boolean[] onBoth, boolean someLeftOnly) {
    if (!someLeftOnly || !chance.falls(TEMPTING)) {
      return new Other(folk.anybody(), -1, null);
    }
    int like = chance.below(left.size());
    while (onBoth[like]) {
      like = (like + 1) % left.size();
    }
    tempting++;
    Trap trap = Trap.any(chance).fitting(left.person(like));
    return new Other(folk.like(left.person(like), trap), like, trap);
  }

  /** Writes all four files into a folder and hands back what the left and the right are like. */
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    int[] leftRow = new int[left.size()];
    try (Sheet sheet = new Sheet(folder.resolve("left.csv"), Column.headings())) {
      int row = 0;
      for (int place : chance.order(left.size())) {
        leftRow[place] = row;
        sheet.write(new Row(id('L', row++), left.person(place)).cells());
      }
    }
    try (Sheet right = new Sheet(folder.resolve("right.csv"), Column.headings());
        Sheet truth = new Sheet(folder.resolve("truth.csv"), List.of("left", "right"));
        Sheet traps = new Sheet(folder.resolve("traps.csv"), List.of("left", "right", "trap"))) {
      int row = 0;
      for (int place : chance.order(shared.length + others.size())) {
        String id = id('R', row++);
        if (place < shared.length) {
          int one = shared[place];
          right.write(mishaps.on(new Row(id, left.person(one))).cells());
          truth.write(List.of(id('L', leftRow[one]), id));
        } else {
          Other other = others.get(place - shared.length);
          right.write(mishaps.on(new Row(id, other.person())).cells());
          if (other.trap() != null) {
            traps.write(List.of(id('L', leftRow[other.like()]), id, other.trap().words()));
          }
        }
      }
    }
  }

  /** Rows come in no order, so that their numbers say nothing. */
  static String id(char side, int row) {
    return side + String.format(Locale.ROOT, "%07d", row + 1);
  }

  Population left() {
    return left;
  }

  Mishaps mishaps() {
    return mishaps;
  }

  /** A Markdown table of two columns. */
  String summary() {
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "| left.csv | %,d rows |%n|---|---|%n| right.csv | %,d rows |%n| truth.csv | %,d rows"
                + " |%n| traps.csv | %,d rows |%n",
            left.size(),
            shared.length + others.size(),
            shared.length,
            tempting));
    left.lines(out);
    mishaps.lines(out);
    return out.toString();
  }
}
