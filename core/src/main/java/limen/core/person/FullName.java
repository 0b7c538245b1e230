package limen.core.person;

import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** Says nothing of the person. */
  @Override
  public String toString() {
    return isKnown() ? "a name" : "no name";
  }
}
