package limen.paper.press;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import limen.core.terms.Range;
import limen.paper.article.Language;
import limen.paper.wording.Lexicon;
import limen.paper.wording.Line;
import limen.paper.wording.Mark;
import limen.paper.wording.Token;
import org.jspecify.annotations.Nullable;

/** Reads numbers: 1,000, 1 000, 1.2 thousand, three hundred and seven, 8 to 10 thousand. */
final class Numerals {
  private static final long TOO_LARGE = 100_000_000L;

  private final Line line;
  private final BitSet used;

  private Numerals(Line line, BitSet used) {
    this.line = line;
    this.used = used;
  }

  /**
   * A value in a row of tokens.
   *
   * @param amount the number before its thousand, so that “8 to 10 thousand” can share it
   */
  private record Value(int last, double amount, long scale, boolean words) {
    long whole() {
      return Math.round(amount * scale);
    }
  }

  /**
   * @param used tokens that belong to dates
   */
  static List<Numeral> of(Line line, BitSet used) {
    return new Numerals(line, used).all();
  }

  private List<Numeral> all() {
    List<Numeral> found = new ArrayList<>();
    for (int i = 0; i < line.tokens().size(); i++) {
      if (line.low(i).equals("thousand-for-thousand")) {
        found.add(new Numeral(i, i, Range.of(1000), 1000L, EnumSet.of(Doubt.NUMBER_IN_WORDS)));
        continue;
      }
      Value value = value(i);
      if (value != null) {
        Numeral numeral = numeral(i, value);
        if (numeral.count().least() < TOO_LARGE) {
          found.add(numeral);
        }
        i = numeral.last();
      }
    }
    return found;
  }

  private Numeral numeral(int first, Value value) {
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    if (value.words) {
      doubts.add(Doubt.NUMBER_IN_WORDS);
    }
    Value second = after(value.last, "for");
    if (second != null) {
      return new Numeral(first, second.last, Range.of(value.whole()), second.whole(), doubts);
    }
    Value upper = upper(first, value);
    if (upper != null) {
      long scale = value.scale == 1 && value.amount < upper.amount ? upper.scale : value.scale;
      long least = Math.round(value.amount * scale);
      if (least < upper.whole()) {
        qualify(first, least, doubts);
        return new Numeral(first, upper.last, new Range(least, upper.whole()), null, doubts);
      }
    }
    Range count = qualify(first, value.whole(), doubts);
    return new Numeral(first, value.last, count, null, doubts);
  }

  /** The number after “for”, “на”, “за”, with or without hyphens and quotation marks. */
  private @Nullable Value after(int last, String tag) {
    int at = skipMarks(last + 1);
    if (!line.is(tag, at)) {
      return null;
    }
    return value(skipMarks(at + 1));
  }

  private int skipMarks(int at) {
    int i = at;
    while (i < line.tokens().size()
        && line.tokens().get(i).is("-", "–", "—", "\"", "”", "“", "»")) {
      i++;
    }
    return i;
  }

  private @Nullable Value upper(int first, Value value) {
    int at = value.last + 1;
    if (at >= line.tokens().size()) {
      return null;
    }
    Token next = line.tokens().get(at);
    boolean dash = next.is("-", "–", "—") && next.start() - line.tokens().get(value.last).end() < 2;
    boolean between = line.is("and", at) && line.is("between", first - 1);
    return dash || between || line.is("to", at) || line.is("or", at) ? value(at + 1) : null;
  }

  private Range qualify(int first, long value, Set<Doubt> doubts) {
    if (isBefore(first, "more")) {
      doubts.add(Doubt.AT_LEAST);
      return Range.atLeast(value);
    }
    boolean goal = line.language() != Language.EN && line.is("less", first - 1) && isTime(first);
    if (isBefore(first, "less") && !goal) {
      doubts.add(Doubt.AT_MOST);
      return new Range(0, value);
    }
    if (isBefore(first, "about")) {
      doubts.add(Doubt.ABOUT);
    }
    return Range.of(value);
  }

  private boolean isTime(int at) {
    return line.is("thing", at + 1);
  }

  /** A qualifier right before the number, or before “по”, “another”, “its”. */
  private boolean isBefore(int first, String tag) {
    int at = first - 1;
    while (at > 0
        && (line.is("po", at) || line.tokens().get(at).is("another", "ще", "еще", "чем"))) {
      at--;
    }
    // “handed over 390” says nothing of more than 390.
    Mark mark = line.at(tag, at);
    return mark != null
        && line.marks("give", "get")
            .noneMatch(v -> v.first() < mark.first() && v.last() >= mark.last());
  }

  private @Nullable Value value(int at) {
    if (at >= line.tokens().size() || used.get(at)) {
      return null;
    }
    Token token = line.tokens().get(at);
    if (token.kind() == Token.Kind.NUMBER) {
      return scaled(at, digits(token.text()), false);
    }
    return token.isWord() ? words(at) : null;
  }

  private static double digits(String text) {
    String plain = text.replaceAll("[\\s\\u00a0\\u202f\\u2009]", "");
    if (plain.matches("\\d{1,3}([,.]\\d{3})+")) {
      plain = plain.replaceAll("[,.]", "");
    }
    return plain.length() > 15 ? TOO_LARGE : Double.parseDouble(plain.replace(',', '.'));
  }

  private Value scaled(int last, double amount, boolean words) {
    Mark scale = line.at("scale", last + 1);
    if (scale == null) {
      return new Value(last, amount, 1, words);
    }
    boolean dot = scale.last() + 1 < line.tokens().size() && isAbbreviated(scale.last());
    int end = dot ? scale.last() + 1 : scale.last();
    return new Value(end, amount, Long.parseLong(scale.value()), words);
  }

  private boolean isAbbreviated(int at) {
    return line.low(at).matches("тис|тыс|млн") && line.low(at + 1).equals(".");
  }

  /** Adds up number words as long as each is smaller than what stands before it. */
  private @Nullable Value words(int at) {
    long total = 0;
    long open = 0;
    int last = at - 1;
    for (int i = at; i < line.tokens().size() && !used.get(i); i++) {
      long[] parts = parts(i);
      if (parts.length == 0) {
        if (last >= at
            && line.tokens().get(i).is("and")
            && parts(i + 1).length > 0
            && open >= 100) {
          continue;
        }
        break;
      }
      boolean fits = true;
      for (long part : parts) {
        if (part == 1000 && total == 0) {
          total = Math.max(open, 1) * 1000;
          open = 0;
        } else if (part == 100 && open > 0 && open < 10) {
          open *= 100;
        } else if (part < 1000 && fits(open, part)) {
          open += part;
        } else {
          fits = false;
        }
      }
      if (!fits) {
        break;
      }
      last = i;
    }
    Mark dozen = line.at("scale", last + 1);
    boolean twelve = last >= at && dozen != null && dozen.value().equals("12");
    return last < at
        ? null
        : new Value(twelve ? last + 1 : last, total + open, twelve ? 12 : 1, true);
  }

  private static boolean fits(long open, long part) {
    return part < 10
        ? open % 10 == 0 && open % 100 != 10
        : part < 100 ? open % 100 == 0 : open == 0;
  }

  /** The values of a word: one for “seven”, two for “forty-two”, none for other words. */
  private long[] parts(int at) {
    Mark mark = line.at("num", at);
    if (mark != null) {
      return new long[] {Long.parseLong(mark.value())};
    }
    // «дві тисячі», but never «тисячі людей»: a thousand in the plural needs a number before it.
    Mark scale = line.at("scale", at);
    if (scale != null && scale.value().equals("1000") && line.is("num", at - 1)) {
      return new long[] {1000};
    }
    String[] halves = line.low(at).split("-", -1);
    if (halves.length != 2) {
      return new long[0];
    }
    long[] values = new long[2];
    for (int i = 0; i < 2; i++) {
      Token token = new Token(Token.Kind.WORD, halves[i], halves[i], 0, 0);
      String value =
          halves[i].isEmpty()
              ? ""
              : Lexicon.of(line.language()).read(List.of(token)).stream()
                  .filter(m -> m.tag().equals("num"))
                  .map(Mark::value)
                  .findFirst()
                  .orElse("");
      if (value.isEmpty()) {
        return new long[0];
      }
      values[i] = Long.parseLong(value);
    }
    return values;
  }
}
