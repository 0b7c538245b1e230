package limen.core.lists;

import java.util.Map;
import java.util.regex.Pattern;
import limen.core.person.FullName;
import org.jspecify.annotations.Nullable;

/**
 * A simple key under which spellings of one name fall together: Ukrainian, Russian and Latin ones
 * (Володимир, Владимир, Volodymyr, Vladimir), letters of the wrong script, apostrophes and soft
 * signs. It is coarse on purpose: it finds candidates, and whoever uses it looks at more than the
 * name. Nicknames and scripts without such a table are compared as they stand.
 *
 * @param surname the sounds of the family name
 * @param given the sounds of the first of the given names
 * @param patronymic the sounds of the father's name in it; empty where it is not written
 */
public record NameKey(String surname, String given, String patronymic) {
  /** Forms of one name in Ukrainian and Russian that differ in their consonants. */
  private static final Map<String, String> FORMS =
      Map.ofEntries(
          Map.entry("MKL", "NKL"), // Микола, Николай
          Map.entry("MKT", "NKT"), // Микита, Никита
          Map.entry("KTRN", "AKTRN"), // Катерина, Екатерина
          Map.entry("HN", "AN"), // Ганна, Анна
          Map.entry("KSTNTN", "KNSTNTN"), // Костянтин, Константин
          Map.entry("PLP", "FLP"), // Пилип, Филипп
          Map.entry("AHM", "AFM"), // Юхим, Ефим
          Map.entry("HM", "FM"), // Хома, Фома
          Map.entry("APNS", "AFNS"), // Опанас, Афанасий
          Map.entry("ASP", "ASF"), // Йосип, Иосиф
          Map.entry("PRKP", "PRKF"), // Прокіп, Прокофий
          Map.entry("STFN", "STPN"), // Стефан, Степан
          Map.entry("HRSTN", "KRSTN")); // Христина, Кристина

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern SONS_AND_DAUGHTERS = Pattern.compile("(?<=.)(VC|VN|NCN|CN|C)$");

  /** The key of a name; a name that its source did not divide is cut at its spaces. */
  public static NameKey of(FullName name) {
    String surname = said(name.surname());
    String given = said(name.given());
    String father = said(name.patronymic());
    if (given.isEmpty() && father.isEmpty()) {
      String[] words = SPACES.split(surname.strip(), 3);
      surname = words[0];
      given = words.length > 1 ? words[1] : "";
      father = words.length > 2 ? words[2] : "";
    } else if (father.isEmpty()) {
      String[] words = SPACES.split(given.strip(), 2);
      given = words[0];
      father = words.length > 1 ? words[1] : "";
    }
    // The surname too, since somebody may have written the given name in its place.
    return new NameKey(form(Letters.of(surname)), form(Letters.of(given)), form(father(father)));
  }

  private static String said(@Nullable String part) {
    return part == null ? "" : part;
  }

  private static String form(String sounds) {
    return FORMS.getOrDefault(sounds, sounds);
  }

  /** The father's name without what makes it a patronymic: -ович, -івна, -ич, -инична. */
  private static String father(String patronymic) {
    return SONS_AND_DAUGHTERS.matcher(Letters.of(patronymic)).replaceFirst("");
  }

  /** Whether both surname and given name are there. */
  public boolean isWhole() {
    return !surname.isEmpty() && !given.isEmpty();
  }

  /** Surname and given name in an order that does not depend on which is which. */
  public String pair() {
    return surname.compareTo(given) <= 0 ? surname + " " + given : given + " " + surname;
  }

  /** Whether both can be spellings of one name, surname and given name swapped or not. */
  public boolean meets(NameKey other) {
    boolean fathers =
        patronymic.isEmpty() || other.patronymic.isEmpty() || patronymic.equals(other.patronymic);
    return isWhole() && fathers && pair().equals(other.pair());
  }

  /** Whether one of the two is the other with a slip: one part the same, the other near it. */
  public boolean isNear(NameKey other) {
    boolean family = !surname.isEmpty() && surname.equals(other.surname);
    boolean first = !given.isEmpty() && given.equals(other.given);
    return family || (first && distance(surname, other.surname) <= slips(surname, other.surname));
  }

  private static int slips(String a, String b) {
    return Math.max(a.length(), b.length()) > 4 ? 2 : 1;
  }

  /** How many sounds are to be put in, left out or changed. */
  private static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[b.length()];
  }

  /** Says nothing of the name. */
  @Override
  public String toString() {
    return "a name's key";
  }
}
