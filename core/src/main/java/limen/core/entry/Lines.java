package limen.core.entry;

import java.nio.charset.StandardCharsets;
import limen.ledger.Parsed;
import limen.ledger.key.KeyType;
import limen.ledger.key.VerifyKey;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/** Goes through the lines of an entry's text, word by word. */
final class Lines {
  private static final long MOST = 999_999_999_999L;
  private final String text;
  private int at;

  Lines(String text) {
    this.text = text;
  }

  /** The words after the leading word of the next line, which must have just so many. */
  String[] take(String lead, int count) {
    String[] words = words(lead);
    if (words.length != count + 1) {
      throw new Misspelt("‘" + shown(String.join(" ", words)) + "’ has not " + count + " words");
    }
    return words;
  }

  /** All words of the next line, the leading one among them. */
  String[] words(String lead) {
    int end = text.indexOf('\n', at);
    if (end < 0) {
      throw new Misspelt("it ends before the line ‘" + lead + "’");
    }
    String line = text.substring(at, end);
    if (!line.startsWith(lead)
        || line.length() <= lead.length()
        || line.charAt(lead.length()) != ' ') {
      throw new Misspelt("‘" + shown(line) + "’ stands where a line ‘" + lead + "’ belongs");
    }
    at = end + 1;
    return split(line);
  }

  /** At every single space, so that a second one leaves an empty word. */
  private static String[] split(String line) {
    int count = 1;
    for (int space = line.indexOf(' '); space >= 0; space = line.indexOf(' ', space + 1)) {
      count++;
    }
    String[] words = new String[count];
    int from = 0;
    for (int word = 0; word < count; word++) {
      int space = word == count - 1 ? line.length() : line.indexOf(' ', from);
      words[word] = line.substring(from, space);
      from = space + 1;
    }
    return words;
  }

  boolean isNext(String lead) {
    int end = at + lead.length();
    return text.startsWith(lead, at) && end < text.length() && text.charAt(end) == ' ';
  }

  /** The rest of the text, which has just so many bytes. */
  String rest(long bytes) {
    String rest = text.substring(at);
    at = text.length();
    if (rest.getBytes(StandardCharsets.UTF_8).length != bytes || !rest.endsWith("\n")) {
      throw new Misspelt("its text has not " + bytes + " bytes ending with a line feed");
    }
    return rest;
  }

  /** The rest of the text, whatever it is. */
  String rest() {
    String rest = text.substring(at);
    at = text.length();
    return rest;
  }

  void end() {
    if (at != text.length()) {
      throw new Misspelt(
          "‘" + shown(text.substring(at).lines().findFirst().orElse("")) + "’ is too much");
    }
  }

  static long number(String word) {
    boolean digits = !word.isEmpty() && word.length() <= 12;
    for (int i = 0; digits && i < word.length(); i++) {
      digits = word.charAt(i) >= '0' && word.charAt(i) <= '9';
    }
    if (!digits || Long.parseLong(word) > MOST) {
      throw new Misspelt("‘" + shown(word) + "’ is not a number");
    }
    return Long.parseLong(word);
  }

  static String name(String word) {
    return only(word, 120, "./");
  }

  static String id(String word) {
    return only(word, 40, "");
  }

  private static String only(String word, int most, String further) {
    boolean good = !word.isEmpty() && word.length() <= most && !word.equals("-");
    for (int i = 0; good && i < word.length(); i++) {
      char c = word.charAt(i);
      good =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || c == '_'
              || c == '-'
              || further.indexOf(c) >= 0;
    }
    if (!good) {
      throw new Misspelt("‘" + shown(word) + "’ is not a name");
    }
    return word;
  }

  static Hash hash(String word) {
    return good(Hash.parse(word));
  }

  static @Nullable Hash hashOrDash(String word) {
    return word.equals("-") ? null : hash(word);
  }

  static VerifyKey key(String word) {
    VerifyKey key = good(VerifyKey.parse(word));
    if (key.type() != KeyType.NOTE) {
      throw new Misspelt("the key ‘" + key.name() + "’ is for cosignatures");
    }
    name(key.name());
    return key;
  }

  static <T> T good(Parsed<T> parsed) {
    return switch (parsed) {
      case Parsed.Good<T>(T value) -> value;
      case Parsed.Bad<T>(String why) -> throw new Misspelt(why);
    };
  }

  /** What may be shown of a line that could be anything. */
  private static String shown(String line) {
    String plain = line.replaceAll("[^\\x20-\\x7e]", "?");
    return plain.length() <= 60 ? plain : plain.substring(0, 57) + "...";
  }
}
