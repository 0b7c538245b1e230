package limen.paper.manifest;

import java.util.HashMap;
import java.util.Map;

/**
 * Joins the letters of Arabic and Persian as they are written: each by its place in the word, after
 * Unicode's presentation forms (blocks A and B). A font's own tables could do the same; the forms
 * need no shaping engine of twelve megabytes (docs/decisions/0012-sheets-drawn-line-by-line.md).
 */
final class Joining {
  /**
   * Letter, its form alone, and how many forms it has: 4 joins both sides, 2 joins only the letter
   * before it, 1 joins none.
   */
  private static final String TABLE =
      "0621FE801 0622FE812 0623FE832 0624FE852 0625FE872 0626FE894 0627FE8D2 0628FE8F4 0629FE932"
          + " 062AFE954 062BFE994 062CFE9D4 062DFEA14 062EFEA54 062FFEA92 0630FEAB2 0631FEAD2"
          + " 0632FEAF2 0633FEB14 0634FEB54 0635FEB94 0636FEBD4 0637FEC14 0638FEC54 0639FEC94"
          + " 063AFECD4 0641FED14 0642FED54 0643FED94 0644FEDD4 0645FEE14 0646FEE54 0647FEE94"
          + " 0648FEED2 0649FEEF2 064AFEF14 067EFB564 0686FB7A4 0698FB8A2 06A9FB8E4 06AFFB924"
          + " 06CCFBFC4 06C0FBA42";

  private static final int TATWEEL = 0x640;
  private static final int LAM = 0x644;
  private static final String ALEFS = "آأإا";
  private static final int LAM_ALEF = 0xFEF5;

  private record Letter(int alone, int forms) {}

  private static final Map<Character, Letter> LETTERS = letters();

  private Joining() {}

  private static Map<Character, Letter> letters() {
    Map<Character, Letter> letters = new HashMap<>();
    for (String entry : TABLE.split(" ", -1)) {
      letters.put(
          (char) Integer.parseInt(entry.substring(0, 4), 16),
          new Letter(Integer.parseInt(entry.substring(4, 8), 16), entry.charAt(8) - '0'));
    }
    return letters;
  }

  /** The text with its letters joined, still in the order in which it is read. */
  static String join(String text) {
    if (text.chars().noneMatch(c -> c >= 0x600 && c <= 0x6FF)) {
      return text;
    }
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      int next = next(text, i);
      if (letter == LAM && next < text.length() && ALEFS.indexOf(text.charAt(next)) >= 0) {
        int form = LAM_ALEF + 2 * ALEFS.indexOf(text.charAt(next));
        joined.append((char) (joinsBefore(text, i) ? form + 1 : form));
        joined.append(text, i + 1, next);
        i = next;
      } else {
        joined.append(form(text, i));
      }
    }
    return joined.toString();
  }

  private static char form(String text, int at) {
    Letter letter = LETTERS.get(text.charAt(at));
    if (letter == null) {
      return text.charAt(at);
    }
    boolean before = letter.forms() > 1 && joinsBefore(text, at);
    boolean after = letter.forms() == 4 && takes(text, next(text, at));
    int form = before ? (after ? 3 : 1) : (after ? 2 : 0);
    return (char) (letter.alone() + form);
  }

  /** Whether the letter before this one reaches out to it. */
  private static boolean joinsBefore(String text, int at) {
    int before = at - 1;
    while (before >= 0 && isMark(text.charAt(before))) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    Letter letter = LETTERS.get(text.charAt(before));
    return text.charAt(before) == TATWEEL || (letter != null && letter.forms() == 4);
  }

  /** Whether the letter there lets one before it reach out to it. */
  private static boolean takes(String text, int at) {
    if (at >= text.length()) {
      return false;
    }
    Letter letter = LETTERS.get(text.charAt(at));
    return text.charAt(at) == TATWEEL || (letter != null && letter.forms() > 1);
  }

  /** Where the next letter stands; marks above and below are passed over. */
  private static int next(String text, int at) {
    int next = at + 1;
    while (next < text.length() && isMark(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
