package limen.paper.sheet;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * In which of three alphabets of one byte a letter text is written: that of Windows for Cyrillic
 * (1251), for Central Europe (1250, Polish) or for the West (1252, German and French). Nothing in
 * such a file says which, but words do: a Cyrillic word has no Latin letter in it, apart from those
 * of the same shape, and a German or Polish word consists mostly of them. Between the two Latin
 * ones speaks which letters stand beside which.
 *
 * @param charset the likely one
 * @param doubt what it seems to be, where that is not certain; null where it is
 */
record Alphabet(Charset charset, @Nullable String doubt) {
  static final Charset CYRILLIC = Charset.forName("windows-1251");
  static final Charset CENTRAL = Charset.forName("windows-1250");
  static final Charset WESTERN = Charset.forName("windows-1252");

  /** What may be meant where neither of Windows' Latin alphabets gives words. */
  private static final List<Charset> LATIN =
      List.of(
          CENTRAL,
          WESTERN,
          Charset.forName("ISO-8859-2"),
          Charset.forName("IBM850"),
          Charset.forName("IBM852"));

  private static final String POLISH = "ąćęłńóśźż";
  private static final String KNOWN = POLISH + "äöüßàâæçéèêëîïôœùûÿ";

  /** Polish writes si, ni, ci and zi before a vowel, so that these stand before consonants only. */
  private static final String BEFORE_CONSONANTS = "śńźąę";

  private static final String VOWELS = "aeiouyäöüàâæéèêëîïôœùûÿąęóáíúýøåěăőűůò";

  /** Latin letters with a Cyrillic one of the same shape; they are mistaken for each other. */
  private static final String ALIKE = "aceiopxyABCEHIKMOPTXY";

  private static final String CYRILLIC_ALIKE = "асеіорхуАВСЕНІКМОРТХУ";

  /** Quotes, dashes, spaces and the like: what is the same in all three and no letter of DOS. */
  private static final String SIGNS =
      "\u0084\u0085\u0091\u0092\u0093\u0094\u0096\u0097\u00a0\u00a7\u00ab\u00ad\u00b0\u00b7\u00bb";

  /** So often one side must say more than the other. */
  private static final int CLEARLY = 4;

  /** So seldom a Cyrillic file may have a word that is partly Latin. */
  private static final int RARE = 20;

  /** So many letters that may only be of the same shape are no chance. */
  private static final int ENOUGH = 3;

  /** The alphabet of a text of which each letter is one byte. */
  static Alphabet of(byte[] bytes) {
    // Every byte has its place in this text, whatever letter it is in which alphabet.
    Words words = new Words(bytes);
    int others = words.latin + words.alike;
    if (words.cyrillic == 0 && others == 0 && words.initials > 0) {
      return doubtful(CYRILLIC);
    }
    if (words.cyrillic >= CLEARLY * others && words.cyrillic >= RARE * words.latin) {
      return new Alphabet(CYRILLIC, null);
    }
    if (words.cyrillic > others) {
      return doubtful(CYRILLIC);
    }
    Alphabet latin = latin(bytes);
    boolean isLatin = words.latin + (words.isPolish() ? words.alike : 0) > CLEARLY * words.cyrillic;
    return isLatin ? latin : latin.doubted();
  }

  /**
   * Whether there are Latin words with letters that are Cyrillic in 1251, and of no Latin shape.
   */
  static boolean isLatin(byte[] bytes) {
    Words words = new Words(bytes);
    return words.latin > CLEARLY * words.cyrillic && of(bytes).doubt == null;
  }

  private Alphabet doubted() {
    return doubt == null ? doubtful(charset) : this;
  }

  private static Alphabet doubtful(Charset charset) {
    Charset read = charset.equals(CYRILLIC) ? WESTERN : CYRILLIC;
    return new Alphabet(charset, Garbled.name(charset) + " that was read as " + Garbled.name(read));
  }

  private static Alphabet latin(byte[] bytes) {
    Reading central = new Reading(bytes, CENTRAL);
    Reading western = new Reading(bytes, WESTERN);
    if (central.text.equals(western.text) && central.odd == 0) {
      return new Alphabet(WESTERN, null);
    }
    int forCentral = western.against + western.odd;
    int forWestern = central.against + central.odd;
    if (central.odd == 0 && forCentral > CLEARLY * forWestern) {
      return new Alphabet(CENTRAL, null);
    }
    if (western.odd == 0 && forWestern > CLEARLY * forCentral) {
      return new Alphabet(WESTERN, null);
    }
    Charset likely = CENTRAL;
    int most = Integer.MIN_VALUE;
    for (Charset charset : LATIN) {
      Reading reading = new Reading(bytes, charset);
      int good = reading.known - CLEARLY * (reading.odd + reading.against);
      likely = good > most ? charset : likely;
      most = Math.max(most, good);
    }
    return doubtful(likely);
  }

  /** Letters beyond ASCII, by the words in which they stand. */
  private static final class Words {
    /** In words without a Latin letter, or with some of the same shape. */
    private int cyrillic;

    /** In words of Latin letters, and of no shape that is in both alphabets. */
    private int latin;

    /** In words of Latin letters, and of such a shape. */
    private int alike;

    /** Of these the ones that are ó, ł and ń in Polish. */
    private int polish;

    /** Alone before a full stop. */
    private int initials;

    private Words(byte[] bytes) {
      int from = 0;
      for (int at = 0; at <= bytes.length; at++) {
        if (at == bytes.length || !isOfWord(bytes, from, at)) {
          word(bytes, from, at);
          from = at + 1;
        }
      }
    }

    private void word(byte[] bytes, int from, int to) {
      int beyond = 0;
      for (int i = from; i < to; i++) {
        beyond += bytes[i] < 0 ? 1 : 0;
      }
      if (beyond == 0) {
        return;
      }
      String word = new String(bytes, from, to - from, CYRILLIC);
      int plain = word.length() - beyond;
      boolean shapes = word.chars().allMatch(c -> c > '~' || ALIKE.indexOf(c) >= 0);
      if (word.length() == 1) {
        boolean initial = to < bytes.length && bytes[to] == '.';
        initials += initial && isLetterInAll(bytes[from]) ? 1 : 0;
      } else if (plain == 0 || (beyond > 1 && (shapes || beyond > plain))) {
        cyrillic += beyond;
      } else if (plain > 1) {
        int same = (int) word.chars().filter(c -> CYRILLIC_ALIKE.indexOf(c) >= 0).count();
        alike += same;
        polish += (int) word.chars().filter(c -> "уіс".indexOf(c) >= 0).count();
        latin += beyond - same;
      }
    }

    private boolean isPolish() {
      return polish >= ENOUGH && polish == alike;
    }

    /** Letters in some encoding; B9 is a sign for numbers at the begin of a word, else Polish. */
    private static boolean isOfWord(byte[] bytes, int from, int at) {
      int one = bytes[at] & 0xFF;
      boolean plain = (one >= 'A' && one <= 'Z') || (one >= 'a' && one <= 'z');
      return plain || (one > '~' && SIGNS.indexOf(one) < 0 && (one != 0xB9 || at > from));
    }

    private static boolean isLetterInAll(byte one) {
      return isLetter(one, CYRILLIC) && isLetter(one, CENTRAL);
    }

    private static boolean isLetter(byte one, Charset charset) {
      return Character.isLetter(new String(new byte[] {one}, charset).charAt(0));
    }
  }

  /** The text in one Latin alphabet, and how well its letters stand together. */
  private static final class Reading {
    private final String text;

    /** Letters of a language in which tables are written here. */
    private int known;

    /** Letters that stand where none of such a kind does. */
    private int against;

    /** Signs within a word, and capitals behind small letters, which are no text at all. */
    private int odd;

    private Reading(byte[] bytes, Charset charset) {
      text = new String(bytes, charset);
      for (int at = 0; at < text.length(); at++) {
        if (text.charAt(at) > '~') {
          weigh(at);
        }
      }
    }

    private void weigh(int at) {
      char c = text.charAt(at);
      if (!isLetter(at)) {
        // As 1252 has ¹, ³ and ¿ in place of the Polish ą, ł and ż.
        boolean touches = isLetter(at - 1) || isLetter(at + 1);
        odd += touches && !isQuoteOrDash(at) ? 1 : 0;
        return;
      }
      boolean late = Character.isUpperCase(c) && Character.isLowerCase(at(at - 1));
      odd += late ? 1 : 0;
      String lower = String.valueOf(c).toLowerCase(Locale.ROOT);
      known += KNOWN.contains(lower) ? 1 : 0;
      against += isMisplaced(lower.charAt(0), at) ? 1 : 0;
    }

    /** What may touch a letter; a quote that closes low stands in no word but in one of DOS. */
    private boolean isQuoteOrDash(int at) {
      boolean within = isLetter(at - 1) && isLetter(at + 1);
      return (within ? "’‘´–—\u00a0\u00ad·" : "’‘´–—\u00a0\u00ad·„“”…«»°§").indexOf(at(at)) >= 0;
    }

    private boolean isMisplaced(char letter, int at) {
      boolean before = isVowel(at - 1);
      boolean after = isVowel(at + 1);
      return switch (letter) {
        case 'ś', 'ń', 'ź', 'ą', 'ę' -> after && BEFORE_CONSONANTS.indexOf(letter) >= 0;
        case 'ñ' -> !after;
        case 'ê' -> !isLetter(at + 1);
        case 'œ', 'æ', 'ø', 'è', 'à', 'ò' -> before || (letter == 'œ' && !after);
        case 'č', 'ř', 'ŕ', 'ň', 'ć', 'ď' ->
            isLetter(at - 1) && isLetter(at + 1) && !before && !after;
        default -> false;
      };
    }

    private boolean isVowel(int at) {
      return VOWELS.indexOf(Character.toLowerCase(at(at))) >= 0;
    }

    private boolean isLetter(int at) {
      return Character.isUpperCase(at(at)) || Character.isLowerCase(at(at));
    }

    private char at(int at) {
      return at < 0 || at >= text.length() ? ' ' : text.charAt(at);
    }
  }
}
