package limen.linkage.compare;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import limen.linkage.spelling.Letters;
import limen.linkage.spelling.Sounds;
import limen.linkage.table.Column;

/** Words of any sort, or codes, in which one digit more is another thing. */
final class TextValues extends Values {
  private static final double SLIP = 0.92;
  private static final double ALIKE = 0.8;
  private static final int LONG_CODE = 6;
  private static final int BEGINNING = 4;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final int[] plain;
  private final byte[][] symbols;
  private final boolean codes;

  /** Whether some value is in Cyrillic letters; then those in Latin ones are heard too. */
  private final boolean heard;

  TextValues(Column column, boolean codes, Keys keys) {
    super(column.distinct());
    this.codes = codes;
    heard =
        !codes
            && IntStream.range(0, column.distinct()).anyMatch(id -> isCyrillic(column.value(id)));
    plain = new int[column.distinct()];
    symbols = new byte[column.distinct()][];
    for (int id = 1; id < column.distinct(); id++) {
      take(id, column.value(id), keys);
    }
  }

  private void take(int id, String value, Keys keys) {
    String bare = Symbols.plain(codes ? Letters.lookingLatin(value) : value);
    String sounds = heard ? heard(value) : bare;
    plain[id] = keys.number(bare);
    symbols[id] = Symbols.of(sounds);
    String form = codes ? sounds : inOrder(value, sounds);
    set(id, keys.number(form), keys.number(part(sounds)));
  }

  private static String part(String heard) {
    return heard.isEmpty() ? "" : "^" + heard.substring(0, Math.min(BEGINNING, heard.length()));
  }

  /** Words by their sounds, so that those in Cyrillic letters meet those in Latin ones. */
  private String heard(String value) {
    StringBuilder heard = new StringBuilder();
    BETWEEN_WORDS.splitAsStream(value).map(this::word).forEach(heard::append);
    return heard.toString();
  }

  /** A word with digits in it is no word that sounds. */
  private String word(String written) {
    boolean sounds = heard && written.chars().noneMatch(Character::isDigit);
    return sounds ? Sounds.of(written) : Symbols.plain(written);
  }

  private static boolean isCyrillic(String value) {
    return value.chars().anyMatch(c -> Letters.isCyrillic((char) c));
  }

  /** The words of a text in the order of the alphabet: the same words in another order are it. */
  private String inOrder(String value, String heard) {
    String[] words = BETWEEN_WORDS.split(value);
    if (words.length < 2) {
      return heard;
    }
    Arrays.setAll(words, i -> word(words[i]));
    Arrays.sort(words);
    return String.join(" ", words).strip();
  }

  @Override
  int compare(int a, int b, Similarity similarity) {
    if (plain[a] == plain[b] && plain[a] != 0) {
      return Level.SAME.number();
    }
    if (form(a) == 0 || form(b) == 0) {
      return Level.UNSAID.number();
    }
    if (form(a) == form(b)) {
      return Level.FORM.number();
    }
    return (codes ? code(a, b, similarity) : text(a, b, similarity)).number();
  }

  private Level code(int a, int b, Similarity similarity) {
    int edits = similarity.edits(symbols[a], symbols[b]);
    int length = Math.min(symbols[a].length, symbols[b].length);
    if (edits <= 1 && length > 1) {
      return Level.SLIP;
    }
    return edits == 2 && length >= LONG_CODE ? Level.ALIKE : Level.OTHER;
  }

  private Level text(int a, int b, Similarity similarity) {
    double alike = similarity.jaroWinkler(symbols[a], symbols[b]);
    if (alike >= SLIP) {
      return Level.SLIP;
    }
    return alike >= ALIKE ? Level.ALIKE : Level.OTHER;
  }
}
