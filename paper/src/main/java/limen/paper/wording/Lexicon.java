package limen.paper.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import limen.paper.article.Language;

/** The word list of a language: which phrases mean what. The lists are text files beside it. */
public final class Lexicon {
  private static final Map<Language, Lexicon> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Lexicon(language));
    }
  }

  /**
   * A phrase and its meaning.
   *
   * @param words one pattern a word
   */
  private record Entry(String tag, String value, List<Pattern> words) {
    boolean fits(List<Token> tokens, int at) {
      if (at + words.size() > tokens.size()) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        if (!words.get(i).matcher(tokens.get(at + i).low()).matches()) {
          return false;
        }
      }
      return true;
    }
  }

  /** By the first letter of the first word, so that few patterns are tried at each word. */
  private final Map<Character, List<Entry>> entries = new HashMap<>();

  private Lexicon(Language language) {
    String name = language.code() + ".txt";
    try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no word list " + name);
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(this::add);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public static Lexicon of(Language language) {
    Lexicon lexicon = ALL.get(language);
    if (lexicon == null) {
      throw new IllegalStateException("no word list for " + language);
    }
    return lexicon;
  }

  private void add(String line) {
    int equals = line.indexOf(" = ");
    String[] head = line.substring(0, equals).strip().split(" ", 2);
    for (String phrase : line.substring(equals + 3).split("\\|", -1)) {
      List<Pattern> words = new ArrayList<>();
      for (Token token : phrase(phrase.strip())) {
        words.add(
            Pattern.compile(token.low().replace(".", "\\.").replace("*", ".*").replace("?", ".")));
      }
      String value = head.length > 1 ? head[1] : "";
      entries
          .computeIfAbsent(phrase.strip().charAt(0), c -> new ArrayList<>())
          .add(new Entry(head[0], value, words));
    }
  }

  /** Words of the list keep their stars, which the reader of texts would cut off. */
  private static List<Token> phrase(String phrase) {
    List<Token> words = new ArrayList<>();
    for (String word : phrase.split(" +", -1)) {
      words.add(new Token(Token.Kind.WORD, word, Token.low(word), 0, 0));
    }
    return words;
  }

  /** Everything the list knows in these words; of two phrases with one tag the longer one. */
  public List<Mark> read(List<Token> tokens) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Map<String, Mark> longest = new HashMap<>();
      for (Entry entry : entries.getOrDefault(tokens.get(i).low().charAt(0), List.of())) {
        if (entry.fits(tokens, i)) {
          Mark mark = new Mark(entry.tag, entry.value, i, i + entry.words.size() - 1);
          longest.merge(entry.tag, mark, (a, b) -> b.last() > a.last() ? b : a);
        }
      }
      marks.addAll(longest.values());
    }
    return withoutInner(marks);
  }

  private static List<Mark> withoutInner(List<Mark> marks) {
    List<Mark> result = new ArrayList<>();
    for (Mark mark : marks) {
      boolean inner =
          marks.stream()
              .anyMatch(
                  m ->
                      m.tag().equals(mark.tag())
                          && m.first() < mark.first()
                          && m.last() >= mark.last());
      if (!inner) {
        result.add(mark);
      }
    }
    result.sort(Comparator.comparingInt(Mark::first).thenComparing(Mark::tag));
    return result;
  }
}
