package limen.cli;

import java.util.List;
import java.util.regex.Pattern;
import limen.core.lists.NameKey;
import limen.core.person.FullName;
import limen.core.register.Dossier;
import limen.core.register.Register;

/**
 * Finds whose name is typed, by the beginnings of its words, in any order and in whatever spelling
 * {@link NameKey} takes for the same. It offers people to look at and decides nothing.
 */
final class NameSearch {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private NameSearch() {}

  /** Everybody of whom somebody says a name in which each typed word begins one. */
  static List<Dossier> of(Register register, String typed) {
    List<String> words =
        SPACES.splitAsStream(typed.strip()).map(NameSearch::sounds).filter(NameSearch::is).toList();
    return words.isEmpty()
        ? List.of()
        : register.persons().values().stream().filter(one -> fits(one, words)).toList();
  }

  private static boolean fits(Dossier dossier, List<String> words) {
    return dossier.said().values().stream()
        .map(particulars -> parts(particulars.name()))
        .anyMatch(
            parts ->
                words.stream().allMatch(word -> parts.stream().anyMatch(p -> p.startsWith(word))));
  }

  /** Each of several given names, too, is a word of its own. */
  private static List<String> parts(FullName name) {
    return SPACES.splitAsStream(name.written()).map(NameSearch::sounds).toList();
  }

  private static String sounds(String word) {
    return NameKey.of(new FullName(word, null, null)).surname();
  }

  private static boolean is(String word) {
    return !word.isEmpty();
  }
}
