package limen.paper.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a heading holds, by {@code headings.txt}; of names also where several kinds of them stand in
 * one heading, as in {@code Nachname / Vorname}, or with words for whoever is named, as in {@code
 * ФИО военнослужащего}.
 */
final class HeadingWords {
  /** Whatever is a family name beside given names, and the whole name where it stands alone. */
  static final String BARE = "bare";

  /** Whoever stands there: the whole name where no other column has names. */
  private static final String WHO = "who";

  /** A day and a place of birth in one cell. */
  static final String BORN_PLACE = "born-place";

  static final String DAY = "day";
  static final String MONTH = "month";
  static final String YEAR = "year";

  private static final Lexicon WITHIN = new Lexicon("heading-words.txt", Lexicon::heading);
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}'’ʼ`]+");
  private static final int MOST_WORDS = 12;
  private static final int LONGEST = 120;

  /** The longest kind of name is of so many words. */
  private static final int WORDS_OF_A_NAME = 3;

  private HeadingWords() {}

  private enum Name {
    SURNAME,
    GIVEN,
    PATRONYMIC,
    NAME,
    BARE
  }

  /** The word for what a heading holds; null where nobody knows. */
  static @Nullable String group(String heading) {
    if (heading.isEmpty() || heading.length() > LONGEST) {
      return null;
    }
    String known = Lexicon.HEADINGS.group(heading);
    String names = known == null || known.equals(WHO) ? ofNames(heading) : known;
    return names == null ? known : names;
  }

  /** Whether a heading says that somebody stands there, whatever else it may mean. */
  static boolean isWho(String heading) {
    return Lexicon.HEADINGS.meaning(WHO, heading) != null
        || WHO.equals(Lexicon.HEADINGS.group(heading));
  }

  /** Whether a heading says a day, a month or a year, and not whose. */
  static boolean isPartOfDay(String heading) {
    String group = group(heading);
    return DAY.equals(group) || MONTH.equals(group) || YEAR.equals(group);
  }

  /** Whether a heading is known by its words only, and not as a whole. */
  static boolean isOfSeveral(String heading) {
    return Lexicon.HEADINGS.group(heading) == null;
  }

  /**
   * The column a heading holds where nothing beside it is asked; null where it holds none. That
   * somebody stands there may be said of him in a cell too ({@code полонений}), and is none.
   */
  static @Nullable Column column(String heading) {
    String group = group(heading);
    return switch (group) {
      case null -> null;
      case BARE -> Column.NAME;
      case BORN_PLACE -> Column.BORN;
      default -> Column.of(group);
    };
  }

  private static @Nullable String ofNames(String heading) {
    List<String> words =
        BETWEEN
            .splitAsStream(heading.toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty())
            .toList();
    Set<Name> names = EnumSet.noneOf(Name.class);
    int at = 0;
    while (at < words.size() && words.size() <= MOST_WORDS) {
      int taken = taken(words, at, names);
      if (taken == 0) {
        return null;
      }
      at += taken;
    }
    return names.isEmpty() ? null : word(names);
  }

  /** How many words from here are one known thing; names among them are noted. */
  private static int taken(List<String> words, int at, Set<Name> names) {
    for (int many = Math.min(WORDS_OF_A_NAME, words.size() - at); many > 0; many--) {
      String said = String.join(" ", words.subList(at, at + many));
      Name name = name(Lexicon.HEADINGS.group(said));
      if (name != null) {
        names.add(name);
        return many;
      }
      if (WITHIN.group(said) != null || isWho(said)) {
        return many;
      }
    }
    return 0;
  }

  private static @Nullable Name name(@Nullable String group) {
    return switch (group) {
      case "surname" -> Name.SURNAME;
      case "given" -> Name.GIVEN;
      case "patronymic" -> Name.PATRONYMIC;
      case "name" -> Name.NAME;
      case BARE -> Name.BARE;
      case null, default -> null;
    };
  }

  /** Given names with a father's name are given names; with a family name, the whole name. */
  private static String word(Set<Name> names) {
    if (names.size() == 1) {
      return names.iterator().next().name().toLowerCase(Locale.ROOT);
    }
    boolean given = names.equals(EnumSet.of(Name.GIVEN, Name.PATRONYMIC));
    return given ? Column.GIVEN.heading() : Column.NAME.heading();
  }
}
