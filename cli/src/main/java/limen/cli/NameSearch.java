package limen.cli;

import java.util.List;
import java.util.regex.Pattern;
import limen.core.register.Dossier;
import limen.core.register.Register;
import limen.linkage.spelling.Forms;
import limen.linkage.spelling.Sounds;

/**
 * Finds whose name is typed, by the beginnings of its words, in any order and in whatever spelling
 * sounds the same ({@link Sounds}). It offers people to look at and decides nothing.
 */
final class NameSearch {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private NameSearch() {}

  /**
   * A word as it is looked for.
   *
   * @param form what all forms of the name have in common
   * @param consonants how it sounds without its vowels, in which forms and systems differ most
   */
  private record Heard(String form, String consonants) {
    static Heard of(String word) {
      return new Heard(Forms.given(word), Sounds.consonants(Sounds.of(word)));
    }

    boolean begins(Heard whole) {
      return form.equals(whole.form) || whole.consonants.startsWith(consonants);
    }
  }

  /** Everybody of whom somebody says a name in which each typed word begins one. */
  static List<Dossier> of(Register register, String typed) {
    List<Heard> words = parts(typed);
    return words.isEmpty()
        ? List.of()
        : register.persons().values().stream().filter(one -> fits(one, words)).toList();
  }

  private static boolean fits(Dossier dossier, List<Heard> words) {
    return dossier.said().values().stream()
        .map(particulars -> parts(particulars.name().written()))
        .anyMatch(parts -> words.stream().allMatch(word -> parts.stream().anyMatch(word::begins)));
  }

  /** Each of several given names, too, is a word of its own. */
  private static List<Heard> parts(String words) {
    return SPACES
        .splitAsStream(words.strip())
        .filter(word -> !Sounds.of(word).isEmpty())
        .map(Heard::of)
        .toList();
  }
}
