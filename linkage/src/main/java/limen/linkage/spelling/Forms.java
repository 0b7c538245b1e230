package limen.linkage.spelling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which words are forms of one name: given names of Ukrainian and Russian (Володимир, Владимир),
 * the patronymics made of them, a man's and a woman's surname. Two words are forms of one name when
 * their keys are equal; a key is for comparing and not for reading.
 */
public final class Forms {
  /** What makes a patronymic of a name, as it sounds without its last vowels; longest first. */
  private static final String[] FATHERS = {
    "iniCn", "oviC", "eviC", "iviC", "oviQ", "eviQ", "avn", "ovn", "evn", "ivn", "iCn", "iC"
  };

  private static final int SHORT = 3;

  /** Keys by how names sound, and by how their stems do. */
  private static final Map<String, String> NAMES = new HashMap<>();

  private static final Map<String, String> STEMS = new HashMap<>();

  /**
   * A form of a listed name.
   *
   * @param letters as {@link Slips#letters} has them
   * @param sounds as {@link Sounds#of} has them
   */
  public record Form(String letters, String sounds) {}

  /** By its key each form of a name. */
  private static final Map<String, List<Form>> FORMS = new HashMap<>();

  /** Keys of the names that men bear, and women; a few are both, as Лука and Лукія sound. */
  private static final Set<String> MENS = new HashSet<>();

  private static final Set<String> WOMENS = new HashSet<>();

  private static final String WOMEN = "# women";

  static {
    read();
  }

  private Forms() {}

  private static void read() {
    boolean women = false;
    for (String line : Sheet.lines("given-names.txt")) {
      women |= line.equals(WOMEN);
      if (!line.startsWith("#")) {
        take(List.of(line.split(" ", -1)), women);
      }
    }
  }

  private static void take(List<String> names, boolean women) {
    List<Form> forms =
        names.stream().map(name -> new Form(Slips.letters(name), Sounds.of(name))).toList();
    String key = "=" + forms.getFirst().sounds();
    forms.forEach(form -> NAMES.putIfAbsent(form.sounds(), key));
    forms.forEach(form -> STEMS.putIfAbsent(Sounds.stem(form.sounds()), key));
    FORMS.computeIfAbsent(key, k -> new ArrayList<>()).addAll(forms);
    (women ? WOMENS : MENS).add(key);
  }

  /** The key of a given name as written; empty where there are no letters. */
  public static String given(String name) {
    return givenHeard(Sounds.of(name));
  }

  /**
   * The same of a name whose {@link Sounds} are known. A name as it stands comes before its stem:
   * Олександра is not Олександр.
   */
  public static String givenHeard(String sounds) {
    String form = NAMES.get(sounds);
    String stem = Sounds.stem(sounds);
    // A short stem is too little to know a name by: Іан, with a letter left out, is not Анна.
    return form != null ? form : stem.length() < SHORT ? stem : STEMS.getOrDefault(stem, stem);
  }

  /**
   * The key of the name a patronymic is made of, the same as {@link #given} has for that name:
   * Миколайович, Миколаївна, Николаевич and Микола have one.
   */
  public static String father(String patronymic) {
    return fatherHeard(Sounds.of(patronymic));
  }

  /** The same of a patronymic whose {@link Sounds} are known. */
  public static String fatherHeard(String sounds) {
    String whole = Sounds.stem(sounds);
    String stem = Sounds.stem(whole.substring(0, whole.length() - ending(whole)));
    return STEMS.getOrDefault(stem, stem);
  }

  /** Whether a word, as written, is a form of a listed given name. */
  public static boolean isGiven(String word) {
    return NAMES.containsKey(Sounds.of(word));
  }

  /** Whether a word, as written, is a patronymic made of a listed name. */
  public static boolean isFathers(String word) {
    String sounds = Sounds.of(word);
    return fatherBearer(sounds) != Bearer.UNSAID && fatherHeard(sounds).startsWith("=");
  }

  /** The forms of a listed name, by the key; none of another. */
  public static List<Form> forms(String key) {
    return Collections.unmodifiableList(FORMS.getOrDefault(key, List.of()));
  }

  /** How much of a patronymic is not the name; something always is. */
  private static int ending(String stem) {
    return made(stem).length();
  }

  /** What makes a patronymic of a name in a stem; empty where nothing does. */
  private static String made(String stem) {
    for (String ending : FATHERS) {
      if (stem.length() > ending.length() && stem.endsWith(ending)) {
        return ending;
      }
    }
    return "";
  }

  /**
   * Whether a patronymic whose {@link Sounds} are known is a woman's (Петрівна) or a man's
   * (Петрович); {@link Bearer#UNSAID} for what is no patronymic.
   */
  public static Bearer fatherBearer(String sounds) {
    String made = made(Sounds.stem(sounds));
    return made.isEmpty() ? Bearer.UNSAID : made.endsWith("n") ? Bearer.WOMAN : Bearer.MAN;
  }

  /**
   * The same of a given name whose {@link Sounds} are known: as listed; else what its ending is
   * like.
   */
  public static Bearer givenBearer(String sounds) {
    String form = NAMES.get(sounds);
    if (form != null) {
      boolean both = MENS.contains(form) && WOMENS.contains(form);
      return both ? Bearer.UNSAID : WOMENS.contains(form) ? Bearer.WOMAN : Bearer.MAN;
    }
    if (sounds.length() <= SHORT) {
      return Bearer.UNSAID;
    }
    char last = sounds.charAt(sounds.length() - 1);
    return last == 'a'
        ? Bearer.LIKE_A_WOMANS
        : Sounds.isVowel(last) ? Bearer.UNSAID : Bearer.LIKE_A_MANS;
  }

  /** The key of a surname: without the endings that say man or woman. */
  public static String surname(String name) {
    return Sounds.stem(Sounds.of(name));
  }
}
