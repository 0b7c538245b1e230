package limen.paper.chronicle;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import limen.core.history.Category;
import limen.core.history.Check;
import limen.core.history.Direction;
import limen.core.history.History;
import limen.core.history.Sum;
import limen.core.history.Total;
import limen.core.terms.Range;
import limen.core.terms.Window;
import limen.paper.report.Report.Cell;
import limen.paper.text.Tone;
import limen.paper.words.Words;

/** Says the things of a history in one language. */
record HistorySpeech(Words words, History history) {
  private static final Pattern DAY_AND_MONTH = Pattern.compile("(?<!\\d)(\\d{1,2}) (?!–)");

  /** A message. */
  String say(String key, Object... values) {
    return words.say(key, values);
  }

  /** A value as it stands in a cell. */
  String show(Object value) {
    return words.show(value);
  }

  /** The text with a capital letter in front. */
  static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** Days that do not break between day and month, nor before the dash. */
  String when(Window days) {
    return DAY_AND_MONTH.matcher(show(days)).replaceAll("$1\u00A0").replace(" –", "\u00A0–");
  }

  /** A side by the id of its direction. */
  String side(String direction) {
    return history.directions().stream()
        .filter(d -> d.id().equals(direction))
        .map(this::side)
        .findFirst()
        .orElse(direction);
  }

  String side(Direction direction) {
    return direction.to().in(words.language());
  }

  /** Several sides as a list. */
  String sides(List<String> directions) {
    return show(directions.stream().map(this::side).toList());
  }

  /** Speakers are names in a file; one that is a side is named in the reader's language. */
  String speaker(Total total) {
    return history.directions().stream()
        .filter(d -> d.to().words().containsValue(total.speaker()))
        .map(this::side)
        .findFirst()
        .orElse(total.speaker());
  }

  String category(Category category) {
    return say(
        switch (category) {
          case ALL -> "history.of.all";
          case MILITARY -> "history.of.military";
          case CIVILIANS -> "history.of.civilians";
          case NOT_STATED -> "history.of.not-stated";
        });
  }

  /** A number for those who want no more: a bound where a row was silent. */
  static Range bound(Sum sum) {
    if (sum.rows() == 0 && sum.silent() > 0) {
      return Range.UNKNOWN;
    }
    return sum.isComplete() ? Range.of(sum.people()) : Range.atLeast(sum.people());
  }

  /** The same as a cell. */
  Cell figure(Sum sum) {
    Range bound = bound(sum);
    return bound.isUnknown()
        ? new Cell(say("history.cell.not-stated"), Tone.DIM)
        : Cell.of(show(bound));
  }

  /** A sum of one direction with what it rests on: "1,266 in 10 rows; 2 silent". */
  Cell sum(Sum sum) {
    if (sum.rows() == 0) {
      return unstated(sum);
    }
    return Cell.of(
        sum.isComplete()
            ? say("history.sum", sum.people(), sum.rows())
            : say("history.sum.silent", sum.people(), sum.rows(), sum.silent()));
  }

  /** The same of several directions: every row was asked more than once. */
  Cell counts(Sum sum) {
    if (sum.rows() == 0) {
      return unstated(sum);
    }
    return Cell.of(
        sum.isComplete()
            ? say("history.counts", sum.people(), sum.rows())
            : say("history.counts.silent", sum.people(), sum.rows(), sum.silent()));
  }

  private Cell unstated(Sum sum) {
    return sum.isComplete()
        ? Cell.of("")
        : new Cell(say("history.sum.nothing", sum.silent()), Tone.DIM);
  }

  /** With its sign, so that short and over cannot be confused. */
  String difference(long difference) {
    return (difference > 0 ? "+" : "") + show(difference);
  }

  /** The days of a part: its year where it is all of the total that lies in that year. */
  String days(Check check, Check.Part part) {
    return isYear(check, part) ? year(part) : when(part.days());
  }

  /** The same within a sentence. */
  String daysInSentence(Check check, Check.Part part) {
    return isYear(check, part) ? say("history.year", year(part)) : show(part.days());
  }

  private static boolean isYear(Check check, Check.Part part) {
    Window days = part.days();
    List<Check.Part> years = check.years();
    return years.size() > 1 && years.contains(part) && days.from().getYear() == days.to().getYear();
  }

  private static String year(Check.Part part) {
    return String.valueOf(part.days().from().getYear());
  }
}
