package limen.core.person;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import limen.linkage.spelling.Forms;
import org.jspecify.annotations.Nullable;

/**
 * A name as it was written, in whatever script. Where the source does not divide it, all of it is
 * the surname's part; nothing is spelt anew, turned round or put into another script.
 *
 * @param surname family name
 * @param given given names
 * @param patronymic name after the father, where it is written apart
 */
public record FullName(
    @Nullable String surname, @Nullable String given, @Nullable String patronymic) {

  /** A second name in brackets stays with the word before it. */
  private static final Pattern BETWEEN =
      Pattern.compile("[\\s\\p{Z},]++(?!\\()(?![^()]{0,100}\\))");

  private static final int WORDS = 3;

  /** How names made of the father's end, in Cyrillic and in Latin spellings. */
  private static final Pattern FATHERS =
      Pattern.compile(
          ".{2,}(вич|вна|ічна|ична|инична|[vw][iye]t?s?(?:ch|cz|č)|[vw]n[ae]|i(?:t?s?ch|č)n[ae])"
              + "|(ил[ьл]|ілл|лук|кузьм|[фх]ом|[нм]икит|савв?|ill?|luk|kuz'?m|k?hom|[nm][iy]k[iy]t)"
              + "([иі]ч|[iy](?:t?s?ch|cz|č))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Between initials that are written together, and between the last of them and a name. */
  private static final Pattern TOGETHER =
      Pattern.compile("(?<=(?:^|[\\s,.])\\p{L}{1,2}\\.)(?=\\p{L})");

  private static final Pattern INITIAL = Pattern.compile("\\p{L}{1,2}\\.|\\p{Lu}");

  private static final Pattern HYPHEN = Pattern.compile("[-‐‑]");
  private static final Pattern DOUBLE =
      Pattern.compile("[\\p{IsCyrillic}'’ʼ]{2,}[-‐‑][\\p{IsCyrillic}'’ʼ]{2,}");

  /** A name that nobody has written down. */
  public static final FullName UNKNOWN = new FullName(null, null, null);

  /** Whether any part of it is known. */
  public boolean isKnown() {
    return surname != null || given != null || patronymic != null;
  }

  /** The parts that are known, in the order in which lists write them. */
  public String written() {
    return Stream.of(surname, given, patronymic)
        .filter(part -> part != null && !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /**
   * The same where the source divides it; else cut at its spaces, the family name first. It stands
   * last where a father's name stands between two others, or initials before it. A double one in
   * Cyrillic stands last behind a known given name. Words that are left over stay with the father's
   * name.
   */
  public FullName parted() {
    if (given != null || surname == null) {
      return this;
    }
    List<String> words = Arrays.asList(BETWEEN.split(spaced(surname).strip(), WORDS));
    if (patronymic == null && isBehindInitials(words)) {
      return new FullName(
          words.getLast(), words.get(0), words.size() < WORDS ? null : words.get(1));
    }
    if (patronymic == null && isSurnameLast(words)) {
      return new FullName(words.get(2), words.get(0), words.get(1));
    }
    if (patronymic == null && surname.indexOf(',') < 0 && isDoubleSurnameLast(words)) {
      return new FullName(words.getLast(), words.getFirst(), null);
    }
    String rest = words.size() < WORDS ? patronymic : words.get(2);
    return words.size() == 1
        ? this
        : new FullName(words.get(0), words.get(1), patronymic == null ? rest : patronymic);
  }

  /** Words with a space between initials that are written together: {@code О.Ю.} is two. */
  public static String spaced(String words) {
    return words.indexOf('.') < 0 ? words : TOGETHER.matcher(words).replaceAll(" ");
  }

  /** The words of an undivided name, a second one in brackets with the one before it. */
  public static List<String> words(String name) {
    return Arrays.asList(BETWEEN.split(name.strip()));
  }

  private static boolean isBehindInitials(List<String> words) {
    return words.size() > 1
        && words.size() <= WORDS
        && words.subList(0, words.size() - 1).stream().allMatch(FullName::isInitial)
        && !isInitial(words.getLast());
  }

  /** Николай Николаевич Ярошевич: a surname may end as a father's name does. */
  private static boolean isGivenAndFathers(List<String> words) {
    return Forms.isGiven(words.get(0)) && Forms.isFathers(words.get(1));
  }

  private static boolean isInitial(String word) {
    return INITIAL.matcher(word).matches();
  }

  /**
   * An undivided name divided as another one is, where each of its words is a part of that,
   * whatever their order; else as {@link #parted()} cuts it. A name that its source divides stays.
   */
  public FullName partedAs(FullName other) {
    if (surname == null || given != null || patronymic != null || other.given == null) {
      return this;
    }
    List<String> words = words(surname);
    FullName same =
        new FullName(
            among(words, other.surname), among(words, other.given), among(words, other.patronymic));
    long parts =
        Stream.of(same.surname, same.given, same.patronymic).filter(part -> part != null).count();
    return words.size() > 1 && parts == words.size() ? same : parted();
  }

  private static @Nullable String among(List<String> words, @Nullable String part) {
    return part != null && words.contains(part) ? part : null;
  }

  /** Олег Тестовський-Вигаданий; Latin given names with a hyphen are too many to be known. */
  private static boolean isDoubleSurnameLast(List<String> words) {
    return words.size() == 2
        && Forms.isGiven(words.getFirst())
        && DOUBLE.matcher(words.getLast()).matches()
        && HYPHEN.splitAsStream(words.getLast()).noneMatch(Forms::isGiven);
  }

  private static boolean isSurnameLast(List<String> words) {
    return words.size() == WORDS
        && FATHERS.matcher(words.get(1)).matches()
        && (!FATHERS.matcher(words.get(2)).matches() || isGivenAndFathers(words));
  }

  /** Says nothing of the person. */
  @Override
  public String toString() {
    return isKnown() ? "a name" : "no name";
  }
}
