package limen.bench.register;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import limen.bench.folk.Tongue;
import org.jspecify.annotations.Nullable;

/**
 * Whoever puts a row into Latin letters, and by which table. A table is written {@code
 * letter=Latin}; {@code ^} before a letter means at the beginning, {@code +} also after a vowel or
 * a sign; of two letters together the pair goes before the one.
 */
enum Clerk {
  /** Cabinet of Ministers of Ukraine, resolution 55 of 2010. */
  KMU_2010(
      "а=a б=b в=v г=h ґ=g д=d е=e є=ie ж=zh з=z и=y і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s"
          + " т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ю=iu я=ia ь= ʼ= зг=zgh ^є=ye ^ї=yi ^й=y ^ю=yu"
          + " ^я=ya",
      "",
      null),
  /** ICAO document 9303, part 3. */
  ICAO_9303(
      "а=a б=b в=v д=d е=e ж=zh з=z й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch"
          + " ш=sh щ=shch ю=iu я=ia ь= ʼ=",
      "г=h ґ=g и=y і=i ї=i є=ie",
      "г=g и=i ы=y ъ=ie э=e ё=e"),
  /** BGN/PCGN 1947, Russian. */
  BGN_PCGN(
      "а=a б=b в=v г=g д=d е=e +е=ye ё=ë +ё=yë ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t"
          + " у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ=” ы=y ь=’ э=e ю=yu я=ya",
      null,
      ""),
  /** As German newspapers write it. */
  GERMAN_PRESS(
      "а=a б=b в=w д=d е=e ж=sch з=s й=i к=k кс=x л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=ch"
          + " ц=z ч=tsch ш=sch щ=schtsch ю=ju я=ja ь= ʼ=",
      "г=h ґ=g и=y і=i ї=ji є=je",
      "г=g и=i +е=je ий=i ы=y ъ= э=e ё=jo"),
  /** As Polish newspapers write it. */
  POLISH_PRESS(
      "а=a б=b в=w д=d ж=ż з=z й=j к=k л=ł ль=l лі=li ли=ły ля=la лю=lu ле=łe м=m н=n нь=ń о=o п=p"
          + " р=r с=s сь=ś т=t у=u ф=f х=ch ц=c ч=cz ш=sz щ=szcz ю=iu +ю=ju я=ia +я=ja ь= ʼ=",
      "г=h ґ=g и=y і=i ї=ji є=ie +є=je е=e",
      "г=g и=i ли=li ле=le е=ie +е=je ы=y ъ= э=e ё=io +ё=jo ий=ij"),
  /** As French newspapers write it. */
  FRENCH_PRESS(
      "а=a б=b в=v д=d е=e ж=j з=z й=ï к=k л=l м=m н=n о=o п=p р=r с=s т=t у=ou ф=f х=kh ц=ts"
          + " ч=tch ш=ch щ=chtch ю=iou я=ia ь= ʼ=",
      "г=h ґ=g и=y і=i ї=ï є=ie ий=y",
      "г=g ге=gue ги=gui и=i ий=i ы=y ъ= э=e +е=ie ё=io ин=ine"),
  /** ISO 9:1995, one sign for one. */
  ISO_9(
      "а=a б=b в=v г=g ґ=g̀ д=d е=e ё=ë є=ê ж=ž з=z и=i й=j і=ì ї=ï к=k л=l м=m н=n о=o п=p р=r"
          + " с=s т=t у=u ф=f х=h ц=c ч=č ш=š щ=ŝ ъ=ʺ ы=y ь=ʹ э=è ю=û я=â ʼ=’",
      "",
      "");

  private static final String BEFORE_AGAIN = "аеиоуыэюяёіїєьъйʼ";
  private static final Map<Tongue, List<Clerk>> FOR = new EnumMap<>(Tongue.class);

  static {
    for (Tongue tongue : Tongue.values()) {
      FOR.put(tongue, Stream.of(values()).filter(clerk -> clerk.reads(tongue)).toList());
    }
  }

  @SuppressWarnings("ImmutableEnumChecker") // filled once, read ever after
  private final Map<Tongue, Map<String, String>> tables = new EnumMap<>(Tongue.class);

  Clerk(String both, @Nullable String uk, @Nullable String ru) {
    if (uk != null) {
      tables.put(Tongue.UK, table(both + " " + uk));
    }
    if (ru != null) {
      tables.put(Tongue.RU, table(both + " " + ru));
    }
  }

  private static Map<String, String> table(String written) {
    Map<String, String> table = new HashMap<>();
    for (String rule : written.trim().split(" ", -1)) {
      int sign = rule.indexOf('=');
      table.put(rule.substring(0, sign), rule.substring(sign + 1));
    }
    return Map.copyOf(table);
  }

  /** Those who have a table for a language. */
  static List<Clerk> of(Tongue tongue) {
    return Objects.requireNonNull(FOR.get(tongue));
  }

  private boolean reads(Tongue tongue) {
    return tables.containsKey(tongue);
  }

  /** Words in Latin letters; what the table does not have stays as it is. */
  String latin(String words, Tongue tongue) {
    Map<String, String> table = Objects.requireNonNull(tables.get(tongue));
    String lower = words.toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < lower.length()) {
      String pair = lower.substring(at, Math.min(at + 2, lower.length()));
      int taken = pair.length() == 2 && table.containsKey(pair) ? 2 : 1;
      String latin = taken == 2 ? table.getOrDefault(pair, pair) : letter(lower, at, table);
      out.append(Character.isUpperCase(words.charAt(at)) ? capital(latin) : latin);
      at += taken;
    }
    return out.toString();
  }

  private static String letter(String word, int at, Map<String, String> table) {
    String letter = word.substring(at, at + 1);
    boolean first = at == 0 || !Character.isLetter(word.charAt(at - 1));
    if (first && table.containsKey("^" + letter)) {
      return table.getOrDefault("^" + letter, letter);
    }
    boolean again = first || BEFORE_AGAIN.indexOf(word.charAt(at - 1)) >= 0;
    String plain = table.getOrDefault(letter, letter);
    return again ? table.getOrDefault("+" + letter, plain) : plain;
  }

  private static String capital(String latin) {
    return latin.isEmpty()
        ? ""
        : latin.substring(0, 1).toUpperCase(Locale.ROOT) + latin.substring(1);
  }
}
