package limen.linkage.spelling;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a Ukrainian or Russian name is written in Latin letters by one system. Each table says what
 * differs from letters that all systems write alike; {@code ^} stands before what holds at the
 * beginning of a word, {@code <} before what also holds behind a vowel, й, ь, ъ or an apostrophe,
 * {@code $} behind what holds at the end. Letters of the other language are written as their kin.
 * Where a system has two tables, it is the one of the language named.
 */
public enum Romanization {
  /** Decree 55 of the Cabinet of Ministers of Ukraine, 27 January 2010; passports. */
  KMU_2010(
      "г=h зг=zgh ґ=g ^є=ye є=ie ж=zh и=y і=i ^ї=yi ї=i ^й=y й=i х=kh ц=ts ч=ch ш=sh щ=shch"
          + " ^ю=yu ю=iu ^я=ya я=ia"),

  /** ICAO Doc 9303, part 3, section 6, Ukrainian. */
  ICAO_UKRAINIAN("г=g ґ=g є=ie ж=zh и=y і=i ї=i й=i х=kh ц=ts ч=ch ш=sh щ=shch ю=iu я=ia"),

  /** ICAO Doc 9303, part 3, section 6, Russian. */
  ICAO_RUSSIAN(
      "г=g ё=e ж=zh и=i й=i х=kh ц=ts ч=ch ш=sh щ=shch ъ=ie ы=y э=e ю=iu я=ia є=ie і=i ї=i"),

  /** BGN/PCGN 1965; the dots between letters that could be read as one are left out. */
  BGN_UKRAINIAN("г=h ґ=g є=ye ж=zh и=y і=i ї=yi й=y х=kh ц=ts ч=ch ш=sh щ=shch ь=’ ю=yu я=ya ’=”"),

  /** BGN/PCGN 1947; the dots between letters that could be read as one are left out. */
  BGN_RUSSIAN(
      "г=g <е=ye ё=ë <ё=yë ж=zh и=i й=y х=kh ц=ts ч=ch ш=sh щ=shch ъ=” ы=y ь=’ э=e ю=yu я=ya"
          + " є=ye і=i ї=yi"),

  /** ISO 9:1995, which is system A of GOST 7.79-2000. */
  ISO_9("г=g ґ=g̀ є=ê ё=ë ж=ž и=i і=ì ї=ï й=j х=h ц=c ч=č ш=š щ=ŝ ъ=ʺ ы=y ь=ʹ э=è ю=û я=â ’=ʼ"),

  /** DSTU 9112:2021, system A. */
  DSTU_A("г=ğ ґ=g є=je ж=ž и=y і=i ї=ï й=j х=x ц=c ч=č ш=š щ=ŝ ь=j ю=ju я=ja ’='"),

  /** DSTU 9112:2021, system B. */
  DSTU_B("г=gh ґ=g є=je ж=zh и=y і=i ї=ji й=j х=kh ц=c ч=ch ш=sh щ=shch ь=j ю=ju я=ja ’='"),

  /** GOST 7.79-2000, system B, Russian. */
  GOST_2000_B(
      "г=g ё=yo ж=zh и=i й=j х=x ц=cz це=ce ци=ci цы=cy` ч=ch ш=sh щ=shh ъ=`` ы=y` ь=` э=e`"
          + " ю=yu я=ya ґ=g` є=ye і=i ї=yi ’='"),

  /** GOST R 52535.1-2006; Russian passports of their time. */
  GOST_52535("г=g ё=e ж=zh и=i й=i х=kh ц=tc ч=ch ш=sh щ=shch ы=y э=e ю=iu я=ia є=ie і=i ї=i"),

  /** The United Nations' of 1987, Russian, after GOST 1983. */
  UN_RUSSIAN(
      "г=g ё=ë ж=ž и=i й=j х=h ц=c ч=č ш=š щ=šč ъ=” ы=y ь=’ э=è ю=ju я=ja є=je і=i ї=ji ’=”"),

  /** The Library of Congress' of 1997, Ukrainian. */
  ALA_LC_UKRAINIAN(
      "г=h ґ=g є=i͡e ж=z͡h и=y і=i ї=ï й=ĭ х=kh ц=t͡s ч=ch ш=sh щ=shch ь=ʹ ю=i͡u я=i͡a"),

  /** The Library of Congress' of 1997 and 2012, Russian. */
  ALA_LC_RUSSIAN(
      "г=g ё=ë ж=zh и=i й=ĭ х=kh ц=t͡s ч=ch ш=sh щ=shch ъ=ʺ ы=y ь=ʹ э=ė ю=i͡u я=i͡a є=i͡e і=i"
          + " ї=ï"),

  /** German books and newspapers. */
  GERMAN(
      "в=w г=h ґ=g <е=je є=je ё=jo ж=sch з=s и=y і=i ї=ji й=j ий$=yj х=ch ц=z ч=tsch ш=sch"
          + " щ=schtsch ы=y э=e ю=ju я=ja"),

  /** Polish books and newspapers. */
  POLISH(
      "в=w г=h ґ=g <е=je є=ie <є=je ё=io <ё=jo ж=ż и=y і=i ї=ji й=j л=ł ле=le лі=li ль=l льє=lje"
          + " лю=lu ля=la нь=ń сь=ś зь=ź ць=ć х=ch ц=c ч=cz ш=sz щ=szcz ы=y э=e ю=iu <ю=ju я=ia"
          + " <я=ja"),

  /** French newspapers. */
  FRENCH(
      "г=h ґ=g є=ie <є=ye ё=io ж=j и=y і=i ї=ï й=ï ий$=y ій$=iï ін$=ine ин$=ine х=kh ц=ts ч=tch"
          + " ш=ch щ=chtch у=ou ы=y э=e ю=iou <ю=you я=ia <я=ya"),

  /** English newspapers. */
  ENGLISH(
      "г=h ґ=g є=ie <є=ye ё=yo ж=zh и=y ий$=y ій$=iy і=i ї=i ^ї=yi й=y х=kh ц=ts ч=ch ш=sh щ=shch"
          + " ы=y э=e ю=iu <ю=yu я=ia <я=ya");

  private static final String ALIKE =
      "а=a б=b в=v д=d е=e з=z к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f г=g ґ=g ё=e ы=y э=e"
          + " ъ= ь= ў=u ’= ";

  private static final Pattern SPACE = Pattern.compile(" ");
  private static final int LONGEST = 3;
  private static final String APOSTROPHES = "'’ʼ`´";
  private static final String BEFORE_SOFT = "аеєёиіїоуыэюяйьъ’";

  private static final Map<Romanization, Map<String, String>> TABLES = tables();

  private final String differing;

  Romanization(String differing) {
    this.differing = differing;
  }

  private static Map<Romanization, Map<String, String>> tables() {
    Map<Romanization, Map<String, String>> tables = new EnumMap<>(Romanization.class);
    for (Romanization system : values()) {
      Map<String, String> table = new HashMap<>();
      for (String rules : List.of(ALIKE, system.differing)) {
        SPACE
            .splitAsStream(rules)
            .map(rule -> rule.split("=", 2))
            .forEach(rule -> table.put(rule[0], rule[1]));
      }
      tables.put(system, table);
    }
    return tables;
  }

  /** Each rule of every system by which one letter is written without marks: the letter and how. */
  static void forEachRule(BiConsumer<String, String> rule) {
    for (Map<String, String> table : TABLES.values()) {
      table.forEach(
          (cyrillic, latin) -> {
            String from = Letters.cyrillic(cyrillic);
            String to = Letters.latin(latin);
            if (from.length() == 1 && to.equals(latin)) {
              rule.accept(from, to);
            }
          });
    }
  }

  /**
   * A text in Latin letters; what is not Cyrillic stays. Capitals stay capitals, a word of capitals
   * wholly.
   */
  public String write(String cyrillic) {
    Map<String, String> table = TABLES.getOrDefault(this, Map.of());
    String low = cyrillic.toLowerCase(Locale.ROOT);
    StringBuilder latin = new StringBuilder(low.length() * 2);
    for (int at = 0; at < low.length(); ) {
      int length = Math.min(LONGEST, low.length() - at);
      String written = rule(table, low, at, length);
      while (written == null && length > 1) {
        written = rule(table, low, at, --length);
      }
      latin.append(
          written == null
              ? cyrillic.substring(at, at + 1)
              : cased(written, cyrillic, at, at + length));
      at += length;
    }
    return latin.toString();
  }

  private static @Nullable String rule(Map<String, String> table, String low, int at, int length) {
    String letters = low.substring(at, at + length);
    if (APOSTROPHES.contains(letters)) {
      return isInside(low, at) ? table.get("’") : null;
    }
    boolean first = !isInside(low, at);
    boolean last = at + length == low.length() || !isPart(low.charAt(at + length));
    String written = first ? table.get("^" + letters) : null;
    if (written == null && (first || BEFORE_SOFT.indexOf(plain(low.charAt(at - 1))) >= 0)) {
      written = table.get("<" + letters);
    }
    if (written == null && last) {
      written = table.get(letters + "$");
    }
    return written == null ? table.get(letters) : written;
  }

  private static char plain(char letter) {
    return APOSTROPHES.indexOf(letter) >= 0 ? '’' : letter;
  }

  private static boolean isPart(char letter) {
    return Character.isLetter(letter) || APOSTROPHES.indexOf(letter) >= 0;
  }

  private static boolean isInside(String text, int at) {
    return at > 0 && isPart(text.charAt(at - 1));
  }

  private static String cased(String latin, String text, int from, int to) {
    if (latin.isEmpty() || !Character.isUpperCase(text.charAt(from))) {
      return latin;
    }
    boolean shouts =
        (to < text.length() && Character.isLetter(text.charAt(to)))
            ? Character.isUpperCase(text.charAt(to))
            : from > 0 && Character.isUpperCase(text.charAt(from - 1));
    return shouts
        ? latin.toUpperCase(Locale.ROOT)
        : Character.toUpperCase(latin.charAt(0)) + latin.substring(1);
  }
}
