package limen.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import limen.core.person.FullName;
import limen.core.person.PartialDate;
import limen.core.person.Particulars;
import limen.core.person.Sex;
import limen.core.person.Traits;
import limen.core.tracing.Description;
import limen.paper.intake.Ages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Somebody described on the command line, as far as it is known. */
final class DescribedOptions {
  @Option(
      names = "--name",
      paramLabel = "WORDS",
      description = "The name as it was heard, where nobody told its parts apart.")
  private @Nullable String name;

  @Option(names = "--surname", paramLabel = "WORD", description = "Family name, as written.")
  private @Nullable String surname;

  @Option(names = "--given", paramLabel = "WORD", description = "Given names, as written.")
  private @Nullable String given;

  @Option(names = "--patronymic", paramLabel = "WORD", description = "Patronymic, as written.")
  private @Nullable String patronymic;

  @Option(names = "--nickname", paramLabel = "WORD", description = "What others call the person.")
  private @Nullable String nickname;

  @Option(names = "--born", paramLabel = "DAY", description = "1990-05-20, 1990-05 or 1990.")
  private @Nullable String born;

  @Option(
      names = "--age",
      paramLabel = "YEARS",
      description = "Age where no birth is known, as 40, 35-40 or \"about 40\".")
  private @Nullable String age;

  @Option(names = "--sex", paramLabel = "WORD", description = "male or female.")
  private @Nullable String sex;

  @Option(names = "--number", paramLabel = "NUMBER", description = "Personal number.")
  private @Nullable String number;

  @Option(names = "--unit", paramLabel = "WORDS", description = "Unit, as written.")
  private @Nullable String unit;

  @Option(names = "--nationality", paramLabel = "WORD", description = "The Power depended on.")
  private @Nullable String nationality;

  @Option(names = "--captured", paramLabel = "DAY", description = "When taken.")
  private @Nullable String captured;

  @Option(names = "--birth-place", paramLabel = "WORDS", description = "Place of birth.")
  private @Nullable String birthPlace;

  @Option(names = "--residence", paramLabel = "WORDS", description = "Last residence.")
  private @Nullable String residence;

  @Option(names = "--father", paramLabel = "WORD", description = "The father's first name.")
  private @Nullable String father;

  @Option(names = "--mother", paramLabel = "WORD", description = "The mother's maiden name.")
  private @Nullable String mother;

  @Option(names = "--invented", description = "For a drill: this person is invented.")
  private boolean invented;

  boolean isInvented() {
    return invented;
  }

  /** The option that was given, where any was; null where nobody is described. */
  @Nullable String first() {
    Map<String, @Nullable String> said = new LinkedHashMap<>();
    said.put("--name", name);
    said.put("--surname", surname);
    said.put("--given", given);
    said.put("--patronymic", patronymic);
    said.put("--nickname", nickname);
    said.put("--born", born);
    said.put("--age", age);
    said.put("--sex", sex);
    said.put("--number", number);
    said.put("--unit", unit);
    said.put("--nationality", nationality);
    said.put("--captured", captured);
    said.put("--birth-place", birthPlace);
    said.put("--residence", residence);
    said.put("--father", father);
    said.put("--mother", mother);
    return said.entrySet().stream()
        .filter(one -> one.getValue() != null)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /**
   * Who is described; problems are noted where something cannot be read or nobody is.
   *
   * @param asOf when an age was meant; null for today
   * @param before what was said so far and stays where nothing else is said; empty words take it
   *     away
   */
  Description read(NoteReader reader, @Nullable PartialDate asOf, @Nullable Description before) {
    if (name != null && (surname != null || given != null || patronymic != null)) {
      reader.problem("--name", "the parts of the name are given too", "Maybe only the parts.");
    }
    Particulars was =
        before == null ? Particulars.of(FullName.UNKNOWN, Traits.UNKNOWN) : before.person();
    Traits traits = was.traits();
    Particulars person =
        new Particulars(
            name(was.name()),
            new Traits(
                traits.status(),
                traits.rank(),
                null,
                born(reader, asOf, traits.born()),
                sex == null ? traits.sex() : sex(reader, sex),
                said(nationality, traits.nationality()),
                traits.service(),
                said(unit, traits.unit()),
                captured == null ? traits.captured() : reader.day("--captured", captured),
                traits.marks(),
                null),
            said(number, was.number()),
            said(birthPlace, was.birthPlace()),
            said(father, was.father()),
            said(mother, was.mother()),
            was.kin(),
            was.address(),
            said(residence, was.residence()),
            null);
    Description who =
        Description.of(person, said(nickname, before == null ? null : before.nickname()));
    if (!who.isOfSomebody()) {
      reader.problem(
          "--name", "there is no name, nickname or number", "Maybe --nickname, if that is all.");
    }
    return who;
  }

  private @Nullable PartialDate born(
      NoteReader reader, @Nullable PartialDate asOf, @Nullable PartialDate was) {
    if (born != null && age != null) {
      reader.problem("--age", "the birth is given too", "Maybe one of the two.");
    }
    if (born != null) {
      return reader.day("--born", born);
    }
    PartialDate by = age == null ? null : Ages.born("", age.strip(), asOf, today());
    if (age != null && by == null) {
      reader.problem("--age", "this is no age", "Maybe 40, 35-40 or \"about 40\".");
    }
    return by == null ? was : by;
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }

  private FullName name(FullName was) {
    return name != null
        ? new FullName(said(name, null), null, null)
        : new FullName(
            said(surname, was.surname()),
            said(given, was.given()),
            said(patronymic, was.patronymic()));
  }

  private static @Nullable String said(@Nullable String words, @Nullable String before) {
    return words == null ? before : words.isBlank() ? null : words.strip();
  }

  private static @Nullable Sex sex(NoteReader reader, String said) {
    for (Sex one : Sex.values()) {
      if (one.name().toLowerCase(Locale.ROOT).equals(said.strip())) {
        return one;
      }
    }
    reader.problem("--sex", "this is none of male, female", "Maybe leave it out.");
    return null;
  }
}
