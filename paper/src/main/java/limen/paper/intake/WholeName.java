package limen.paper.intake;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import limen.core.person.FullName;
import org.jspecify.annotations.Nullable;

/** Puts a name together of its columns, so that no word of it is lost. */
final class WholeName {
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z},]+");

  private WholeName() {}

  /**
   * Parts where they stand apart; else the undivided name as the surname's part. Where only one
   * part stands beside the undivided name, the words of both are kept.
   */
  static FullName of(
      @Nullable String surname,
      @Nullable String given,
      @Nullable String patronymic,
      @Nullable String whole) {
    if (whole == null || (surname != null && given != null)) {
      return new FullName(surname, given, patronymic);
    }
    String part = surname == null ? given : surname;
    if (part == null || words(whole).containsAll(words(part))) {
      return new FullName(whole, null, patronymic);
    }
    return surname == null
        ? new FullName(whole, given, patronymic)
        : new FullName(surname, whole, patronymic);
  }

  /** Whether an undivided name has a word that no part of a name has. */
  static boolean saysMore(String whole, FullName parts) {
    return !whole.isBlank() && !words(parts.written()).containsAll(words(whole.strip()));
  }

  private static Set<String> words(String name) {
    return new HashSet<>(Arrays.asList(BETWEEN.split(name.toLowerCase(Locale.ROOT).strip())));
  }
}
