package limen.core.tracing;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import limen.core.person.FullName;
import limen.core.person.PartialDate;
import limen.core.person.Particulars;
import limen.linkage.compare.Kind;
import limen.linkage.compare.NameWord;
import org.jspecify.annotations.Nullable;

/**
 * A description as it is compared: each name with its letters and its sounds.
 *
 * @param surname family name
 * @param given first of the given names
 * @param patronymic father's name in it
 * @param nickname what others call the person
 * @param isWhole whether the name's parts were told apart; one word alone may be either
 * @param isCut whether it was told only where they stand which word is which part
 * @param number personal number without signs; empty where there is none that could be one
 * @param person everything else
 */
record Portrait(
    Word surname,
    Word given,
    Word patronymic,
    Word nickname,
    boolean isWhole,
    boolean isCut,
    String number,
    Particulars person) {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");

  /** Shorter ones are numbers of lines, not of people. */
  private static final int SHORTEST = 4;

  /** Whoever was born within more years is not looked for by the year. */
  private static final int MOST_YEARS = 10;

  /** Begins the key of a word of a name, which many may share. */
  static final String NAME = "n";

  /** Begins the key of the only word of a name. */
  private static final String ALONE = "o";

  /**
   * A word of a name.
   *
   * @param word as it is compared
   * @param letters small and bare
   * @param sounds what its forms and nearly all its spellings have in common, in whatever script
   */
  record Word(NameWord word, String letters, String sounds) {
    static final Word NONE = of("", Kind.GIVEN);

    /** Never empty for a word that is said: a name may have no consonants. */
    String key() {
      return sounds.isEmpty() ? letters : sounds;
    }

    boolean isSaid() {
      return !letters.isEmpty();
    }

    boolean isInitial() {
      return isSaid() && word.key().isEmpty();
    }

    /** One that may be a surname or a given name: people hear names without their places. */
    static Word of(@Nullable String written) {
      return written == null ? NONE : of(written, Kind.GIVEN);
    }

    private static Word of(String written, Kind kind) {
      NameWord word = NameWord.of(written, kind);
      String key = word.key();
      return new Word(word, word.letters(), key.startsWith("=") ? key : word.bones());
    }

    @Override
    public String toString() {
      return "a word";
    }
  }

  static Portrait of(Description who) {
    FullName written = who.person().name();
    FullName name = written.parted();
    String given = name.given();
    String father = name.patronymic();
    String number = who.person().number();
    if (given != null && father == null) {
      String[] words = SPACES.split(FullName.spaced(given).strip(), 2);
      given = words[0];
      father = words.length > 1 ? words[1] : null;
    }
    return new Portrait(
        Word.of(name.surname()),
        Word.of(given),
        father == null ? Word.NONE : Word.of(father, Kind.PATRONYMIC),
        Word.of(who.nickname()),
        given != null,
        !name.equals(written),
        number == null ? "" : plain(number),
        who.person());
  }

  private static String plain(String number) {
    String plain = SIGNS.matcher(number).replaceAll("").toUpperCase(Locale.ROOT);
    boolean counts = plain.codePoints().anyMatch(c -> Character.isDigit(c) && c != '0');
    return counts && plain.length() >= SHORTEST ? plain : "";
  }

  Portrait swapped() {
    return new Portrait(given, surname, patronymic, nickname, isWhole, isCut, number, person);
  }

  /**
   * Under what somebody is found: each word of the name alone, and each with something else, since
   * half a register may share a given name.
   *
   * @param isAsked whether these are the keys to look under; whoever has but one word to his name
   *     is looked for and found under it alone
   */
  Set<String> keys(boolean isAsked) {
    Set<String> keys = new LinkedHashSet<>();
    key(keys, surname, given);
    key(keys, given, surname);
    if (nickname.isSaid()) {
      keys.add("k" + nickname.sounds);
    }
    if (!number.isEmpty()) {
      keys.add("#" + number);
    }
    PartialDate born = person.traits().born();
    if (born != null && born.isExact()) {
      keys.add("b" + born.first());
    }
    for (Word word : words()) {
      if (isAsked || !isWhole) {
        keys.add(ALONE + word.key());
      }
    }
    return keys;
  }

  private void key(Set<String> keys, Word word, Word other) {
    if (!word.isSaid()) {
      return;
    }
    String key = word.key();
    keys.add(NAME + key);
    if (patronymic.isSaid()) {
      keys.add("p" + key + " " + patronymic.key());
    }
    if (other.isSaid()) {
      keys.add("f" + key + " " + other.key().charAt(0));
    }
    PartialDate born = person.traits().born();
    LocalDate first = born == null ? null : born.first();
    LocalDate last = born == null ? null : born.last();
    if (first != null && last != null && last.getYear() - first.getYear() <= MOST_YEARS) {
      for (int year = first.getYear(); year <= last.getYear(); year++) {
        keys.add("y" + key + " " + year);
      }
    }
  }

  /** All words of the name, for telling how rare they are. */
  List<Word> words() {
    return Stream.of(surname, given).filter(Word::isSaid).toList();
  }

  /** Says nothing of the person. */
  @Override
  public String toString() {
    return "a portrait";
  }
}
