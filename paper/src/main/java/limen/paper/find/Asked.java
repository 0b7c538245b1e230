package limen.paper.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import limen.core.person.FullName;
import limen.linkage.search.Query;
import limen.linkage.search.Years;
import limen.paper.intake.PlainTable;

/**
 * A question as it was typed, parted into words of a name and what it says of a birth: {@code Ткач
 * 28.02.1993}, {@code Tkach (1993)}, {@code Ткач, 1993 р.н.}, {@code Tkatsch geb. 6. Juni 1981}.
 *
 * @param words of the name, without the signs between them
 * @param year of birth, {@link Query#UNKNOWN} where none is said
 * @param day whether a day or a month was said too, of which nothing is used
 * @param unused what was typed and is neither a name nor a birth, as typed
 */
public record Asked(List<String> words, int year, boolean day, List<String> unused) {
  private static final String FIGURES =
      "\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}";
  private static final String MONTH = "\\p{L}{1,12}\\.?[\\s-]+\\d{4}";
  private static final String NAMED =
      "\\d{1,2}(?:\\.[\\s-]*|(?:st|nd|rd|th|er|-?го|-?е)?[\\s-]+)" + MONTH;
  private static final String YEAR = "(?:18|19|20)\\d{2}";
  private static final String LEAD =
      "(?:geb(?:oren)?|born|b|нар(?:одж)?|народився|народилася|род|родился|родилась|ur|née?|\\*)";
  private static final String TAIL =
      "(?:року народження|года рождения|[рp]\\.? ?н\\.?|г\\.?"
          + " ?р\\.?|рік|року|год|года|roku|[ргr]\\.?)";

  /**
   * Between a name and a birth stands no letter and no figure. A month alone counts behind a word
   * for birth only: Лютий, Мая and Jan are names too.
   */
  private static final Pattern BIRTH =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:"
              + LEAD
              + "(?!\\p{L})\\.?\\s*(?:am |on |in |im |le )?\\(?(?<month>"
              + MONTH
              + ")|(?:"
              + LEAD
              + "(?!\\p{L})\\.?\\s*(?:am |on |in |im |le )?)?\\(?(?<day>"
              + FIGURES
              + "|"
              + NAMED
              + "|"
              + YEAR
              + "))(?:\\s*"
              + TAIL
              + ")?\\)?(?![\\p{L}\\d])");

  private static final Pattern BETWEEN = Pattern.compile("[\\s,;()\\[\\]«»„“”\"]+");

  /** What stands behind the figure of an age and is no name. */
  private static final Pattern AGE =
      Pattern.compile(
          "(?:рік|роки|років|року|год|года|лет|years?|yrs?|old|jahre?|alt)\\.?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern SAID = Pattern.compile("(\\d{4})(-\\d{2})?(-\\d{2})?");

  /** The words do not change. */
  public Asked {
    words = List.copyOf(words);
    unused = List.copyOf(unused);
  }

  /** Reads what was typed. */
  public static Asked of(String typed) {
    Matcher birth = BIRTH.matcher(typed);
    int from = 0;
    while (birth.find(from)) {
      Matcher said = SAID.matcher(PlainTable.day(born(birth)));
      if (said.matches()) {
        String rest = typed.substring(0, birth.start()) + " " + typed.substring(birth.end());
        int year = Integer.parseInt(said.group(1));
        return Years.isPlausible(year)
            ? parted(rest, year, said.group(2) != null)
            : of(rest).without(birth.group());
      }
      from = birth.start() + 1;
    }
    return parted(typed, Query.UNKNOWN, false);
  }

  private Asked without(String birth) {
    List<String> all = new ArrayList<>(List.of(birth.strip()));
    all.addAll(unused);
    return new Asked(words, year, day, all);
  }

  private static String born(Matcher birth) {
    String month = birth.group("month");
    return month == null ? birth.group("day") : month;
  }

  private static Asked parted(String typed, int year, boolean day) {
    List<String> words = new ArrayList<>();
    List<String> unused = new ArrayList<>();
    boolean isFigure = false;
    for (String word : BETWEEN.splitAsStream(FullName.spaced(typed)).toList()) {
      if (word.chars().anyMatch(Character::isDigit)) {
        unused.add(word);
        isFigure = true;
      } else if (isFigure && AGE.matcher(word).matches()) {
        unused.add(unused.removeLast() + " " + word);
      } else if (word.chars().anyMatch(Character::isLetter)) {
        words.add(word);
        isFigure = false;
      }
    }
    return new Asked(words, year, day, unused);
  }

  /** What is asked for, of so many people at most. */
  public Query query(int many) {
    return new Query(words, false, year, many);
  }

  /** Says nothing of the name. */
  @Override
  public String toString() {
    return "a question of " + words.size() + " words";
  }
}
