package limen.core.lists;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import limen.core.person.Finding;
import limen.core.person.FullName;
import limen.core.person.PartialDate;
import limen.core.person.Particulars;
import limen.core.person.Traits;
import org.jspecify.annotations.Nullable;

/** One thing a line says of a person, in the order in which lists are written out. */
public enum Detail {
  ID,
  SURNAME,
  GIVEN,
  PATRONYMIC,
  BORN,
  SEX,
  STATUS,
  RANK,
  SERVICE,
  UNIT,
  NUMBER,
  NATIONALITY,
  CAPTURED,
  FINDINGS,
  DEPENDANTS,
  GROUP,
  MARKS,
  BIRTH_PLACE,
  FATHER,
  MOTHER,
  KIN,
  ADDRESS,
  RESIDENCE;

  /** What the line says; empty where it says nothing. */
  public String of(Place place) {
    String said = this == ID ? place.id() : said(place.person());
    return said == null ? "" : said;
  }

  /** The word files use: {@code birth-place}. */
  public String word() {
    return dashed(name());
  }

  private @Nullable String said(Particulars person) {
    FullName name = person.name();
    return switch (this) {
      case ID -> null;
      case SURNAME -> name.surname();
      case GIVEN -> name.given();
      case PATRONYMIC -> name.patronymic();
      case NUMBER -> person.number();
      case GROUP -> person.group();
      case BIRTH_PLACE -> person.birthPlace();
      case FATHER -> person.father();
      case MOTHER -> person.mother();
      case KIN -> person.kin();
      case ADDRESS -> person.address();
      case RESIDENCE -> person.residence();
      case BORN, SEX, STATUS, RANK, SERVICE, UNIT -> trait(person.traits());
      case NATIONALITY, CAPTURED, FINDINGS, DEPENDANTS, MARKS -> trait(person.traits());
    };
  }

  private @Nullable String trait(Traits traits) {
    return switch (this) {
      case BORN -> day(traits.born());
      case SEX -> word(traits.sex());
      case STATUS -> word(traits.status());
      case RANK -> traits.rank();
      case SERVICE -> traits.service();
      case UNIT -> traits.unit();
      case NATIONALITY -> traits.nationality();
      case CAPTURED -> day(traits.captured());
      case FINDINGS -> findings(traits.findings());
      case DEPENDANTS -> traits.dependants() == null ? null : "" + traits.dependants();
      case MARKS -> words(traits.marks());
      default -> null;
    };
  }

  private static @Nullable String day(@Nullable PartialDate day) {
    return day == null ? null : day.written();
  }

  private static @Nullable String word(@Nullable Enum<?> word) {
    return word == null ? null : dashed(word.name());
  }

  /** A doctor who found nothing is not the same as no doctor. */
  private static @Nullable String findings(@Nullable Set<Finding> findings) {
    return findings != null && findings.isEmpty() ? "none" : words(findings);
  }

  /** Sorted, since sets have no order. */
  private static @Nullable String words(@Nullable Collection<?> words) {
    return words == null
        ? null
        : words.stream()
            .map(word -> word instanceof Enum<?> constant ? dashed(constant.name()) : "" + word)
            .sorted()
            .collect(Collectors.joining(" "));
  }

  private static String dashed(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
