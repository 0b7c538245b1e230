package limen.paper.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import limen.paper.article.Language;
import limen.paper.article.Quote;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with what the word list knows in it.
 *
 * @param quote the sentence as it stands
 * @param paragraph which paragraph, from 0
 * @param heading whether it is the headline
 * @param quoted whether it begins inside quotation marks
 * @param tokens its words, numbers and marks
 * @param marks what they mean, in order
 * @param clauses its parts, each with a verb of its own
 */
public record Line(
    Quote quote,
    int paragraph,
    boolean heading,
    boolean quoted,
    Language language,
    List<Token> tokens,
    List<Mark> marks,
    List<Stretch> clauses) {

  /** Some tokens in a row, both ends included. */
  public record Stretch(int first, int last) {
    public boolean holds(Mark mark) {
      return mark.first() >= first && mark.last() <= last;
    }

    public boolean holds(int token) {
      return token >= first && token <= last;
    }
  }

  private static final List<String> VERBS =
      List.of("give", "get", "back", "harm", "swapped", "expect", "agree", "brought", "postpone");
  private static final Map<Language, List<String>> TURNS =
      Map.of(
          Language.EN,
          List.of("while", "whereas", "but", "and", "in", "after", "as", "before", "hours", "-"),
          Language.UK,
          List.of("а", "але", "натомість", "взамін", "і", "й", "та", "тоді", "в", "при"),
          Language.RU,
          List.of("а", "но", "взамен", "и", "тогда", "в", "при", "получив"));

  public static Line of(
      Quote quote, int paragraph, boolean heading, boolean quoted, Language language) {
    List<Token> tokens = Token.all(quote.text(), language);
    List<Mark> marks = Lexicon.of(language).read(tokens);
    List<Stretch> clauses = clauses(tokens, marks, language);
    return new Line(quote, paragraph, heading, quoted, language, tokens, marks, clauses);
  }

  /**
   * Cuts where a comma, a semicolon or a turning word stands between two verbs of what happened:
   * «27 were sent, and 1,212 came back».
   */
  private static List<Stretch> clauses(List<Token> tokens, List<Mark> marks, Language language) {
    List<Stretch> clauses = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < tokens.size() - 1; i++) {
      Token token = tokens.get(i);
      boolean turn =
          token.is(";", ",", "–", "—")
              || (TURNS.getOrDefault(language, List.of()).contains(token.low())
                  && !tokens.get(i - 1).is(","));
      if (turn && hasVerb(marks, start, i - 1) && hasVerb(marks, i, tokens.size() - 1)) {
        boolean soft = !token.is(";", ",") && !isNumberAfter(tokens, marks, i);
        if (!soft) {
          clauses.add(new Stretch(start, i - 1));
          start = i;
        }
      }
    }
    clauses.add(new Stretch(start, tokens.size() - 1));
    return clauses;
  }

  private static boolean hasVerb(List<Mark> marks, int first, int last) {
    return marks.stream()
        .anyMatch(m -> VERBS.contains(m.tag()) && m.first() >= first && m.last() <= last);
  }

  /** «and received 24» turns to something new; «and returned home» does not. */
  private static boolean isNumberAfter(List<Token> tokens, List<Mark> marks, int at) {
    for (int i = at + 1; i < Math.min(tokens.size(), at + 9); i++) {
      int here = i;
      boolean word = marks.stream().anyMatch(m -> m.tag().equals("num") && m.first() == here);
      if (word || tokens.get(i).kind() == Token.Kind.NUMBER) {
        return hasVerb(marks, at + 1, tokens.size() - 1);
      }
    }
    return false;
  }

  public Stretch all() {
    return new Stretch(0, tokens.size() - 1);
  }

  public Stretch clauseOf(int token) {
    return clauses.stream().filter(c -> c.holds(token)).findFirst().orElse(all());
  }

  public Stream<Mark> marks(String... tags) {
    List<String> wanted = List.of(tags);
    return marks.stream().filter(m -> wanted.contains(m.tag()));
  }

  public boolean has(String... tags) {
    return marks(tags).findAny().isPresent();
  }

  public boolean has(Stretch stretch, String... tags) {
    return marks(tags).anyMatch(stretch::holds);
  }

  public @Nullable Mark first(String tag, Predicate<Mark> which) {
    return marks(tag).filter(which).findFirst().orElse(null);
  }

  /** The mark of this tag that covers a token. */
  public @Nullable Mark at(String tag, int token) {
    return first(tag, m -> m.first() <= token && token <= m.last());
  }

  public boolean is(String tag, int token) {
    return token >= 0 && token < tokens.size() && at(tag, token) != null;
  }

  /** The words of a stretch, as written. */
  public String words(int first, int last) {
    return quote.text().substring(tokens.get(first).start(), tokens.get(last).end());
  }

  /** A token in small letters; empty outside the sentence. */
  public String low(int token) {
    return token >= 0 && token < tokens.size()
        ? tokens.get(token).low().toLowerCase(Locale.ROOT)
        : "";
  }
}
