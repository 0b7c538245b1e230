package limen.core.tracing;

import java.util.stream.Stream;
import limen.core.person.FullName;
import limen.core.person.PartialDate;
import limen.core.person.Particulars;
import limen.core.person.Traits;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is, as one source says. A name as it was heard, whose parts nobody told apart,
 * stands whole in the surname's place, as {@link FullName} has it.
 *
 * @param person particulars, as far as they are known
 * @param nickname what others call the person; null where nobody says it
 */
public record Description(Particulars person, @Nullable String nickname) {

  /**
   * What an agency keeps of what a source says: without what doctors found and with whom somebody
   * travels, which find nobody.
   */
  public static Description of(Particulars said, @Nullable String nickname) {
    return new Description(
        new Particulars(
            said.name(),
            said.traits().with(null),
            said.number(),
            said.birthPlace(),
            said.father(),
            said.mother(),
            said.kin(),
            said.address(),
            said.residence(),
            null),
        nickname);
  }

  /** Whether there is anything to go by: a name, a nickname or a number. */
  public boolean isOfSomebody() {
    return Stream.of(person.name().written(), nickname, person.number())
        .anyMatch(word -> word != null && word.codePoints().anyMatch(Character::isLetterOrDigit));
  }

  /**
   * Whether both are written alike. A birth that is not exact is held by its words: what an age
   * comes to changes with the years, and nobody says another word by that.
   */
  boolean says(Description other) {
    return asWritten().equals(other.asWritten());
  }

  /** With the words alone where a birth is not exact. */
  Description asWritten() {
    Traits traits = person.traits();
    PartialDate born = traits.born();
    return born == null || born.isExact()
        ? this
        : new Description(
            person.with(traits.born(PartialDate.impossible(born.written()))), nickname);
  }

  /** Says nothing of the person. */
  @Override
  public String toString() {
    return "a description";
  }
}
