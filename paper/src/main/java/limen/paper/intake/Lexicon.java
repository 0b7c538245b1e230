package limen.paper.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import limen.core.document.Nearest;
import limen.linkage.spelling.Letters;
import org.jspecify.annotations.Nullable;

/** What words mean: a file of lines, each a meaning and the words for it. */
final class Lexicon {
  /** Longer than any word here. */
  private static final int LONGEST = 60;

  private static final Pattern BRACKETS = Pattern.compile("[(\\[{][^)\\]}]*[)\\]}]");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}#]+");
  private static final Pattern ONE_WORD = Pattern.compile("[\\p{L}\\p{M}'’ʼ`]+");
  private static final int DASH = Character.DASH_PUNCTUATION;

  /** What stands in cells. */
  static final Lexicon WORDS = new Lexicon("words.txt", Lexicon::word);

  /** What stands over columns. */
  static final Lexicon HEADINGS = new Lexicon("headings.txt", Lexicon::heading);

  private static final Group NONE = new Group(word -> word);

  /** One way to make words equal that are meant to be. */
  interface Key {
    String of(String word);
  }

  /** By the group of a meaning: {@code sex} in {@code sex.male}. */
  private final Map<String, Group> groups = new LinkedHashMap<>();

  /** The group of each word by its letters without accents. */
  private final Map<String, String> bare = new HashMap<>();

  private final Key key;

  /** What the words of one group mean. */
  static final class Group {
    /** Up to the end of Cyrillic; what is beyond may be a letter of another width. */
    private static final char LOOKED_UP = '\u0530';

    private final Map<String, String> meanings = new HashMap<>();

    /** Whether a word begins with it: most cells begin otherwise and need no closer look. */
    private final boolean[] begins = new boolean[LOOKED_UP];

    private final Key key;

    private Group(Key key) {
      this.key = key;
    }

    private void add(String word, String meaning) {
      if (meanings.putIfAbsent(word, meaning) == null) {
        char first = word.charAt(0);
        for (char c = 0; c < LOOKED_UP; c++) {
          begins[c] |= small(c) == first || Character.toLowerCase(c) == first;
        }
      }
    }

    /** What a word means; null where it means nothing here. */
    @Nullable String meaning(String word) {
      if (word.isEmpty() || word.length() > LONGEST) {
        return null;
      }
      char first = word.charAt(0);
      return first >= LOOKED_UP || begins[first] ? meanings.get(key.of(word)) : null;
    }
  }

  Lexicon(String file, Key key) {
    this.key = key;
    for (String line : lines(file)) {
      int colon = line.indexOf(':');
      String[] meaning = line.substring(0, colon).split("\\.", 2);
      for (String word : line.substring(colon + 1).split("\\|", -1)) {
        groups
            .computeIfAbsent(meaning[0], group -> new Group(key))
            .add(key.of(word), meaning.length > 1 ? meaning[1] : meaning[0]);
        bare.putIfAbsent(bare(key.of(word)), meaning[0]);
      }
    }
  }

  private static List<String> lines(String file) {
    try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(file, broken);
    }
  }

  /** What a word means within a group; null where it means nothing there. */
  @Nullable String meaning(String group, String word) {
    return of(group).meaning(word);
  }

  /** The words of a group. */
  Group of(String group) {
    return groups.getOrDefault(group, NONE);
  }

  /** The group a word belongs to, also where its accents are missing; null for an unknown one. */
  @Nullable String group(String word) {
    String wanted = key.of(word);
    for (Map.Entry<String, Group> group : groups.entrySet()) {
      if (group.getValue().meanings.containsKey(wanted)) {
        return group.getKey();
      }
    }
    return wanted.chars().allMatch(Character::isLetter) ? bare.get(bare(wanted)) : null;
  }

  /** Without accents, and of one script; as it is where a letter would fall away. */
  private static String bare(String key) {
    String bare = Letters.isMostlyCyrillic(key) ? Letters.cyrillic(key) : Letters.latin(key);
    return bare.length() < key.length() ? key : bare;
  }

  /** The known word somebody may have meant; empty where none is near. */
  String near(String group, String word) {
    Collection<String> known = new TreeSet<>(of(group).meanings.keySet());
    String near = word.length() < 3 ? null : Nearest.to(key.of(word), known);
    return near == null ? "" : near;
  }

  /**
   * Letters and digits only: {@code П.І.Б.} is {@code піб}. In each word look-alike letters of
   * another script are taken for those of its own.
   */
  static String heading(String heading) {
    String open = BRACKETS.matcher(heading).replaceAll(" ");
    String plain = plain(ONE_WORD.matcher(open).replaceAll(word -> Letters.marked(word.group())));
    String key = NO_LETTERS.matcher(plain).replaceAll("");
    return key.isEmpty() ? plain.strip() : key;
  }

  /** Small letters, one space for every gap or hyphen, no full stop at the end. */
  static String word(String written) {
    String word = isBeyond(written) ? Normalizer.normalize(written, Normalizer.Form.NFKC) : written;
    StringBuilder key = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = small(word.charAt(i));
      if (c != ' ') {
        key.append(c);
      } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    int end = key.length();
    while (end > 0 && (key.charAt(end - 1) == ' ' || (end == key.length() && isStop(key)))) {
      end--;
    }
    return end == 0 ? written.strip() : key.substring(0, end);
  }

  private static boolean isStop(StringBuilder key) {
    return key.charAt(key.length() - 1) == '.';
  }

  private static char small(char c) {
    return switch (c) {
      case 'ё', 'Ё' -> 'е';
      case '’', 'ʼ', '`' -> '\'';
      case '-', '_', '\t', '\n', '\r', '\u00A0' -> ' ';
      default ->
          c > '\u0FFF' && (Character.isSpaceChar(c) || Character.getType(c) == DASH)
              ? ' '
              : Character.toLowerCase(c);
    };
  }

  /** Whether a letter may be one of another width, or a space of another kind. */
  private static boolean isBeyond(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > '\u0FFF') {
        return true;
      }
    }
    return false;
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replace('ё', 'е')
        .replace('’', '\'')
        .replace('ʼ', '\'')
        .replace('`', '\'');
  }
}
