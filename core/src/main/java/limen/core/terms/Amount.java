package limen.core.terms;

import limen.core.document.Result;
import limen.core.document.Scalar;

/** How many a term promises. */
public sealed interface Amount {

  /** A number or a range of numbers. */
  record Counted(Range count) implements Amount {
    @Override
    public String toString() {
      return count.toString();
    }
  }

  /** All of the kind there are; how many only the holder knows. */
  record Everyone() implements Amount {
    @Override
    public String toString() {
      return "everyone";
    }
  }

  /** As many as come; nothing is promised and nothing forbidden. */
  record Any() implements Amount {
    @Override
    public String toString() {
      return "any";
    }
  }

  /** How amounts are written. */
  Scalar<Amount> WRITTEN =
      new Scalar<>(
          Amount.class,
          "an amount: 1000, at least 1000, at most 5000, 18..25, everyone, any",
          Range.COUNT.pattern() + "|everyone|any",
          Amount::parse,
          Amount::toString);

  /** Reads an amount. */
  static Result<Amount> parse(String text) {
    return switch (text) {
      case "everyone" -> Result.good(new Everyone());
      case "any" -> Result.good(new Any());
      case "unknown" ->
          Result.refused(
              "‘unknown’ promises nothing",
              "Maybe ‘everyone’ where only the holder knows how many, or ‘any’.");
      default ->
          switch (Range.parse(text)) {
            case Result.Good<Range>(Range count) -> Result.good(new Counted(count));
            case Result.Refused<Range>(var refusal) ->
                Result.refused(
                    refusal.what(),
                    "Maybe 1000, ‘at least 1000’, ‘at most 5000’, 18..25, ‘everyone’ or ‘any’.");
          };
    };
  }
}
