package limen.core.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import limen.core.lists.Checked.CountLine;
import limen.core.lists.Checked.Fit;
import limen.core.lists.Checked.GroupLine;
import limen.core.lists.Known.Standing;
import limen.core.lists.Remark.Code;
import limen.core.person.Finding;
import limen.core.person.FullName;
import limen.core.person.PartialDate;
import limen.core.person.Particulars;
import limen.core.person.Sex;
import limen.core.person.Status;
import limen.core.person.Traits;
import limen.core.terms.Agreement;
import limen.core.terms.Range;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListCheckTest {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 9);

  private static Version offers(List<Particulars> people, String stage) {
    return new Version(
        new Version.Name(Version.Purpose.OFFERS, "B", "to-A", stage, 1),
        null,
        Invented.places(people));
  }

  private static Checked check(Agreement agreement, List<Known> known, Particulars... people) {
    Version version =
        new Version(
            new Version.Name(Version.Purpose.OFFERS, "B", "to-A", null, 1),
            null,
            Invented.places(List.of(people)));
    return ListCheck.of(version, new Knowledge(known), agreement, DAY, 0);
  }

  private static Particulars person(String surname, String given, String born, Status status) {
    PartialDate day =
        born.length() == 4
            ? PartialDate.ofYear(Integer.parseInt(born))
            : PartialDate.of(LocalDate.parse(born));
    return Particulars.of(
        new FullName(surname, given, null),
        Invented.traits(status, Sex.MALE, Set.of(Finding.HEALTHY), day));
  }

  private static Known known(String id, Particulars person, Standing standing) {
    return new Known(id, person, standing, null);
  }

  private static final Particulars MOROZ = person("Мороз", "Іван", "1990-02-01", Status.SOLDIER);

  @Test
  void findsWhoHasReturnedInAnotherSpelling() {
    Known returned = known("r-1", MOROZ, Standing.RETURNED);

    Checked checked =
        check(
            Accords.soldiers(),
            List.of(returned),
            person("Moroz", "Ivan", "1990-02-01", Status.SOLDIER));

    assertThat(checked.remarks())
        .containsExactly(
            new Remark(
                checked.version().places().getFirst(),
                Code.ALREADY_RETURNED,
                List.of(returned),
                List.of()));
    assertThat(checked.hasFindings()).isTrue();
  }

  @Test
  void saysThatTwoFitWhereTheLineHasOnlyAYear() {
    List<Known> known =
        List.of(
            known("r-1", MOROZ, Standing.HELD),
            known("r-2", person("Мороз", "Іван", "1990-11-05", Status.SOLDIER), Standing.HELD));

    Checked unclear =
        check(Accords.soldiers(), known, person("Мороз", "Иван", "1990", Status.SOLDIER));
    Checked clear =
        check(Accords.soldiers(), known, person("Мороз", "Иван", "1990-11-05", Status.SOLDIER));

    assertThat(unclear.remarks()).extracting(Remark::code).containsExactly(Code.TWO_FIT);
    assertThat(unclear.remarks().getFirst().known()).isEqualTo(known);
    assertThat(clear.remarks()).isEmpty();
  }

  @Test
  void findsAContradictingBirthDateAndAWrongName() {
    List<Known> known = List.of(known("r-1", MOROZ, Standing.HELD));

    Checked checked =
        check(
            Accords.soldiers(),
            known,
            person("Мороз", "Иван", "1990-01-02", Status.SOLDIER),
            person("Мороз", "Степан", "1990-02-01", Status.SOLDIER),
            person("Ткач", "Юрий", "1971-03-03", Status.SOLDIER));

    assertThat(checked.remarks())
        .extracting(Remark::code)
        .containsExactly(Code.BIRTH_CONTRADICTS, Code.NAME_DIFFERS, Code.NOT_KNOWN);
  }

  private static Particulars named(String surname, String given, String father) {
    FullName name = new FullName(surname, given.isEmpty() ? null : given, father);
    return Particulars.of(
        name,
        Invented.traits(
            Status.SOLDIER,
            null,
            Set.of(Finding.HEALTHY),
            PartialDate.of(LocalDate.parse("1991-04-03"))));
  }

  @ParameterizedTest
  @CsvSource({
    "Небувальченко, В., И.",
    "Небувальченко, В.И.,",
    "Небувальченко В.И.,,",
    "Небувальченко,,",
    "Nebuvalchenko, V.,"
  })
  void asksAboutInitialsThatFitAndNeverTakesThemForAStranger(
      String surname, @Nullable String given, @Nullable String father) {
    Particulars person = named("Небувальченко", "Володимир", "Іванович");
    FullName cut = new FullName(surname, given, father);
    Particulars written =
        Particulars.of(
            cut,
            Invented.traits(
                Status.SOLDIER, Sex.MALE, Set.of(Finding.HEALTHY), PartialDate.ofYear(1991)));

    assertThat(check(Accords.soldiers(), List.of(known("h-1", person, Standing.HELD)), written))
        .extracting(Checked::remarks, InstanceOfAssertFactories.list(Remark.class))
        .extracting(Remark::code)
        .containsExactly(Code.NAME_IN_PART);
    assertThat(check(Accords.soldiers(), List.of(known("r-1", person, Standing.RETURNED)), written))
        .extracting(Checked::remarks, InstanceOfAssertFactories.list(Remark.class))
        .extracting(Remark::code)
        .containsExactly(Code.ALREADY_RETURNED);
  }

  @ParameterizedTest
  @CsvSource({"І.,", "І., П.", ","})
  void oneWhoCameHomeHidesNobodyWhoseNameIsWrittenInPart(
      @Nullable String given, @Nullable String father) {
    List<Known> known =
        List.of(
            known("h-1", named("Вигадань", "Іван", "Петрович"), Standing.HELD),
            known("r-1", named("Вигадань", "Ігор", "Петрович"), Standing.RETURNED));
    Particulars written =
        Particulars.of(
            new FullName("Вигадань", given, father),
            Invented.traits(
                Status.SOLDIER, Sex.MALE, Set.of(Finding.HEALTHY), PartialDate.ofYear(1991)));

    Remark only = check(Accords.soldiers(), known, written).remarks().getFirst();

    assertThat(only.code()).isEqualTo(Code.NAME_IN_PART);
    assertThat(only.known()).isEqualTo(known);
  }

  @ParameterizedTest
  @CsvSource({
    "Ольга, Петрівна, Олег, Петрович",
    "Іванна, Петровна, Иван, Петрович",
    "Євгенія, Petriwna, Євген, Petrowytsch",
    "Олександра, Петрівна, Олександр, Петрович"
  })
  void neverTakesASisterForTheKnownBrotherWithoutAQuestion(
      String given, String father, String brother, String his) {
    Particulars known = named("Небувальченко", brother, his);

    Checked checked =
        check(
            Accords.soldiers(),
            List.of(known("h-1", known, Standing.HELD)),
            named("Небувальченко", given, father));

    assertThat(checked.remarks()).extracting(Remark::code).containsExactly(Code.NAME_DIFFERS);
  }

  @Test
  void findsOnePersonInTwoScriptsAndLeavesNamesakesAlone() {
    Checked checked =
        check(
            Accords.soldiers(),
            List.of(),
            MOROZ,
            person("Мороз", "Іван", "1991-02-01", Status.SOLDIER),
            person("Ivan", "Moroz", "1990-02-01", Status.SOLDIER));

    Place third = checked.version().places().get(2);
    assertThat(checked.remarks())
        .containsExactly(
            new Remark(
                third, Code.TWICE, List.of(), List.of(checked.version().places().getFirst())));
  }

  private static Particulars numbered(Particulars person, String number) {
    return new Particulars(
        person.name(), person.traits(), number, null, null, null, null, null, null, null);
  }

  @Test
  void findsOneNumberTwiceAndTakesNoWordForANumber() {
    Particulars tkach = person("Ткач", "Юрій", "1971-03-03", Status.SOLDIER);

    Checked numbers =
        check(
            Accords.soldiers(), List.of(), numbered(MOROZ, "AV 33-01"), numbered(tkach, "av3301"));
    Checked words =
        check(Accords.soldiers(), List.of(), numbered(MOROZ, "б/н"), numbered(tkach, "б/н"));

    assertThat(numbers.remarks()).extracting(Remark::code).containsExactly(Code.TWICE);
    assertThat(words.remarks()).isEmpty();
  }

  @Test
  void asksAboutCategoryAgeAndDatesThatAreNone() {
    Checked checked =
        check(
            Accords.soldiers(),
            List.of(),
            person("Мороз", "Іван", "1990-02-01", Status.CIVILIAN),
            Particulars.of(new FullName("Ткач", "Юрій", null), Traits.UNKNOWN),
            person("Журба", "Лев", "2009-01-01", Status.SOLDIER),
            Particulars.of(
                new FullName("Коваль", "Петро", null),
                Invented.traits(Status.SOLDIER, null, null, PartialDate.impossible("31.02.1990"))),
            Particulars.of(
                FullName.UNKNOWN, Invented.traits(Status.SOLDIER, Sex.MALE, null, null)));

    assertThat(checked.remarks())
        .extracting(remark -> remark.place().number() + " " + remark.code())
        .containsExactly(
            "1 OUTSIDE", "2 CATEGORY_UNKNOWN", "3 UNDER_18", "4 BIRTH_IMPOSSIBLE", "5 NAMELESS");
  }

  @Test
  void notesThatMedicalStaffAreRetainedAndNotExchanged() {
    Agreement agreement = Accords.read("  - number: {of: to-A, is: 1}\n");

    Checked checked =
        check(agreement, List.of(), person("Мороз", "Іван", "1990-02-01", Status.MEDICAL));

    assertThat(checked.remarks()).extracting(Remark::code).containsExactly(Code.RETAINED);
    assertThat(checked.linesAtFault()).isZero();
  }

  @Test
  void asksForTheSeriouslyWoundedWhereAnAgreementIsSilent() {
    Agreement agreement = Accords.read("  - number: {of: to-A, is: 1}\n");
    Traits wounded =
        Invented.traits(
            Status.SOLDIER, Sex.MALE, Set.of(Finding.SERIOUSLY_WOUNDED), PartialDate.ofYear(1980));
    Known left =
        known("r-2", Particulars.of(new FullName("Ткач", "Лев", null), wounded), Standing.HELD);

    Checked without = check(agreement, List.of(known("r-1", MOROZ, Standing.HELD)), MOROZ);
    Checked with = check(agreement, List.of(known("r-1", MOROZ, Standing.HELD), left), MOROZ);

    assertThat(without.hasFindings()).isFalse();
    assertThat(with.groups())
        .containsExactly(
            new GroupLine(
                new Group(Group.Sort.SERIOUS, List.of(), Group.By.CONVENTION), 0, 0, 1, true));
  }

  @Test
  void holdsTheListAgainstTheAgreedNumbers() {
    Agreement agreement =
        Accords.read(
            """
              - number: {of: to-A, is: 3}
              - schedule: {stages: {1: {counts: {to-A: 2, to-A soldier: 1}}, 2: {}}}
            """);
    List<Particulars> people =
        List.of(MOROZ, Particulars.of(new FullName("Ткач", "Лев", null), Traits.UNKNOWN));

    Checked checked = ListCheck.of(offers(people, "1"), Knowledge.NONE, agreement, DAY, 2);

    assertThat(checked.counts())
        .extracting(CountLine::agreed, CountLine::listed, CountLine::fit)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Range.of(3), Range.of(2), Fit.OVER),
            org.assertj.core.groups.Tuple.tuple(Range.of(2), Range.of(2), Fit.FITS),
            org.assertj.core.groups.Tuple.tuple(Range.of(1), new Range(1, 2), Fit.OPEN));
  }

  @Test
  void holdsAVerificationListAgainstPeopleAndNotAgainstNumbers() {
    Version asks =
        new Version(
            new Version.Name(Version.Purpose.ASKS, "A", "to-A", null, 1),
            null,
            Invented.places(List.of(MOROZ, person("Ткач", "Юрий", "1971-03-03", Status.CIVILIAN))));

    Checked checked =
        ListCheck.of(
            asks,
            new Knowledge(List.of(known("r-1", MOROZ, Standing.HELD))),
            Accords.soldiers(),
            DAY,
            0);

    assertThat(checked.remarks()).extracting(Remark::code).containsExactly(Code.NOT_KNOWN);
    assertThat(checked.groups()).isEmpty();
    assertThat(checked.counts()).isEmpty();
  }
}
