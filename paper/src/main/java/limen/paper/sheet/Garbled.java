package limen.paper.sheet;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import limen.core.document.Refusal;
import limen.core.document.Result;
import org.jspecify.annotations.Nullable;

/**
 * Tells text that was read in another encoding than it was written in: a file of DOS, UTF-8 that
 * somebody opened as Windows-1251 and saved, or a Latin alphabet that {@link Alphabet} is not sure
 * of. Ukrainian and Russian words are four tenths vowels and have no capital behind a small letter;
 * garbled ones are neither, until they are turned back.
 */
public final class Garbled {
  private static final Charset WINDOWS = Letters.CYRILLIC;
  private static final Charset DOS = Charset.forName("IBM866");
  private static final Charset KOI = Charset.forName("KOI8-R");
  private static final Charset ISO = Charset.forName("ISO-8859-5");
  private static final Charset LATIN = Alphabet.WESTERN;

  /** How text may have been read, and how it was written. */
  private record Mistake(Charset read, Charset written) {}

  private static final List<Mistake> MISTAKES =
      List.of(
          new Mistake(WINDOWS, DOS),
          new Mistake(WINDOWS, KOI),
          new Mistake(WINDOWS, ISO),
          new Mistake(WINDOWS, StandardCharsets.UTF_8),
          new Mistake(LATIN, WINDOWS),
          new Mistake(LATIN, StandardCharsets.UTF_8),
          new Mistake(DOS, WINDOWS),
          new Mistake(DOS, StandardCharsets.UTF_8),
          new Mistake(KOI, WINDOWS),
          new Mistake(KOI, StandardCharsets.UTF_8));

  private static final int SAMPLE = 1 << 15;
  private static final int ENOUGH = 12;
  private static final double IMPLAUSIBLE = 0.6;
  private static final double PLAUSIBLE = 0.85;
  private static final double VOWELS = 0.33;

  /** A capital behind a small letter stands once in a word, and weighs as much as a few letters. */
  private static final int ODD = 4;

  private static final String ALPHABET = "абвгґдеєёжзиіїйклмнопрстуўфхцчшщъыьэюя";
  private static final String VOWEL = "аеєёиіїоуыэюя";

  private Garbled() {}

  /**
   * In which encoding bytes seem to be that would be read in another; null where they are sound.
   */
  public static @Nullable String seems(byte[] bytes) {
    byte[] begin = begin(bytes);
    for (byte one : begin) {
      if (one == 0) {
        // UTF-16 has its own signs and is not mistaken.
        return null;
      }
    }
    Letters letters = Letters.of(begin);
    return seems(letters == null ? new String(begin, WINDOWS) : letters.text());
  }

  /** Whether Latin words have Cyrillic letters of no Latin shape within, as "Bдcker" has. */
  private static boolean isLatin(String text) {
    byte[] again = text.getBytes(WINDOWS);
    return text.chars().anyMatch(c -> c >= 'Ѐ' && c <= 'ӿ')
        && new String(again, WINDOWS).equals(text)
        && Alphabet.isLatin(again);
  }

  /** Whole lines, so that no letter is cut. */
  private static byte[] begin(byte[] bytes) {
    int end = Math.min(bytes.length, 2 * SAMPLE);
    while (end < bytes.length && end > 0 && bytes[end] != '\n') {
      end--;
    }
    return Arrays.copyOf(bytes, end);
  }

  /** What text seems to be, and as what it was read; null where it is sound. */
  public static @Nullable String seems(String whole) {
    String text = whole.length() > SAMPLE ? whole.substring(0, SAMPLE) : whole;
    if (isLatin(text)) {
      return name(Alphabet.of(text.getBytes(WINDOWS)).charset())
          + " that was read as "
          + name(WINDOWS);
    }
    if (!isForeign(text) || plausible(text) >= IMPLAUSIBLE) {
      return null;
    }
    String best = null;
    double most = PLAUSIBLE;
    for (Mistake mistake : MISTAKES) {
      double plausible = plausible(back(text, mistake));
      if (plausible > most) {
        most = plausible;
        best = name(mistake.written) + " that was read as " + name(mistake.read);
      }
    }
    return best;
  }

  /** The refusal of a file that seems to be something; it repeats nothing that stands in it. */
  public static <T> Result<T> refused(String seems) {
    return new Result.Refused<>(refusal(seems));
  }

  static Refusal refusal(String seems) {
    return new Refusal(
        "its letters are garbled: they seem to be " + seems,
        "Maybe open it where it came from and save it as UTF-8, or as XLSX.");
  }

  static String name(Charset charset) {
    String name = charset.displayName();
    return name.startsWith("IBM") ? "DOS (code page " + name.substring(3) + ")" : name;
  }

  /** Whether there are foreign letters, side by side as they are in words of another script. */
  private static boolean isForeign(String text) {
    int foreign = 0;
    int together = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isBeyond(text, i)) {
        foreign++;
        together += isBeyond(text, i - 1) || isBeyond(text, i + 1) ? 1 : 0;
      }
    }
    return foreign >= ENOUGH && together >= IMPLAUSIBLE * foreign;
  }

  private static boolean isBeyond(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) > '~';
  }

  /** From 0 to 1: how much of what is no ASCII could be Ukrainian or Russian words. */
  private static double plausible(String text) {
    int all = 0;
    int letters = 0;
    int vowels = 0;
    int odd = 0;
    boolean small = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char lower = Character.toLowerCase(c);
      boolean letter = ALPHABET.indexOf(lower) >= 0;
      all += c > '~' ? 1 : 0;
      letters += letter ? 1 : 0;
      vowels += VOWEL.indexOf(lower) >= 0 ? 1 : 0;
      odd += letter && small && c != lower ? 1 : 0;
      small = letter && c == lower;
    }
    return letters == 0
        ? 0
        : Math.max(0, letters - ODD * odd)
            / (double) all
            * Math.min(1, vowels / (VOWELS * letters));
  }

  /** The text as it would be without the mistake; empty where it cannot come of it. */
  private static String back(String text, Mistake mistake) {
    CharsetEncoder encoder = mistake.read.newEncoder();
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = text.charAt(i);
      if (encoder.canEncode(c)) {
        bytes[i] = String.valueOf(c).getBytes(mistake.read)[0];
      } else if (c == '\uFFFD') {
        bytes[i] = ' ';
      } else if (c <= 0xFF) {
        // Bytes to which an encoding gives no letter are kept as they are by most programmes.
        bytes[i] = (byte) c;
      } else {
        return "";
      }
    }
    return new String(bytes, mistake.written);
  }
}
