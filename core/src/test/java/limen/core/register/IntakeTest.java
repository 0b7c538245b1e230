package limen.core.register;

import static limen.core.register.Said.plain;
import static limen.core.register.Said.row;
import static limen.core.register.Said.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import limen.core.person.FullName;
import limen.core.person.PartialDate;
import limen.core.person.Particulars;
import limen.core.person.Status;
import org.junit.jupiter.api.Test;

/** A newer file of a sender beside what he said before. */
class IntakeTest {
  private final List<Fact> facts = new ArrayList<>();
  private final List<Upload> uploads = new ArrayList<>();

  private Difference compare(String sender, Row... rows) {
    return Intake.compare(
        register(), upload("u" + (uploads.size() + 1), sender, rows.length), List.of(rows));
  }

  private Difference take(String sender, Row... rows) {
    Difference difference = compare(sender, rows);
    uploads.add(difference.upload());
    facts.addAll(difference.facts());
    return difference;
  }

  private Register register() {
    return Register.of(uploads, facts);
  }

  private static List<Outcome.Kind> kinds(Difference difference) {
    return difference.outcomes().stream().map(Outcome::kind).toList();
  }

  @Test
  void entersEverythingARowSays() {
    Row row =
        new Row(
            "Аркуш",
            7,
            "A-1",
            Said.person("Тестенко", Said.traits(Status.MEDICAL, LocalDate.of(2031, 5, 1))),
            "Camp",
            PartialDate.of(LocalDate.of(2031, 5, 3)),
            PartialDate.of(LocalDate.of(2031, 9, 1)),
            PartialDate.ofYear(2031),
            List.of("sex=?"));

    take("camps", row);

    assertThat(register().persons().get("p1")).isNotNull();
    assertThat(facts)
        .extracting(fact -> fact.what().word())
        .containsExactly(
            "listed", "identified", "captured", "medical-found", "whereabouts", "retained", "died");
    assertThat(facts).allSatisfy(f -> assertThat(f.author()).isEqualTo("camps"));
    assertThat(register().account().held()).isEqualTo(1);
  }

  @Test
  void changesNothingWhereTheSameRowsComeAgain() {
    Row[] rows = {row(2, null, plain("А", "1")), row(3, "x", plain("Б", "2"))};
    take("camps", rows);
    Difference again = take("camps", rows);

    assertThat(kinds(again)).containsOnly(Outcome.Kind.SAME);
    assertThat(again.gone()).isEmpty();
    assertThat(again.facts()).allSatisfy(f -> assertThat(f.what()).isInstanceOf(What.Listed.class));
    assertThat(register().persons()).hasSize(2);
  }

  @Test
  void seesWhoIsNewChangedAndGoneByTheSendersSigns() {
    take("camps", row(2, "a", plain("А", "1")), row(3, "b", plain("Б", "2")));
    Difference newer = take("camps", row(2, "c", plain("В", "3")), row(3, "a", plain("А", "9")));

    assertThat(kinds(newer)).containsExactly(Outcome.Kind.NEW, Outcome.Kind.CHANGED);
    assertThat(newer.outcomes().get(1).fields()).containsExactly("born");
    assertThat(newer.outcomes().get(1).person()).isEqualTo("p1");
    assertThat(newer.gone()).containsExactly("p2");
    assertThat(register().persons()).hasSize(3);
    assertThat(register().account().held()).isEqualTo(3);
    assertThat(take("camps", row(2, "a", plain("А", "9")), row(3, "c", plain("В", "3"))).gone())
        .as("asked once")
        .isEmpty();
  }

  private static Row numbered(int row, String number, String surname, String born) {
    return numbered(row, number, new FullName(surname, "Вигад", null), born);
  }

  private static Row numbered(int row, String number, FullName name, String born) {
    Particulars plain = plain("", born).with(name);
    return row(
        row,
        null,
        new Particulars(
            plain.name(),
            plain.traits().born(PartialDate.of(LocalDate.parse(born))),
            number,
            null,
            null,
            null,
            null,
            null,
            null,
            null));
  }

  @Test
  void takesNobodyForAnotherWhoHasHisNumberNow() {
    take(
        "camps",
        numbered(2, "1", "Вигаданенко", "1985-03-12"),
        numbered(3, "2", "Тестюк", "1990-01-02"));
    Difference newer =
        take(
            "camps",
            numbered(2, "1", "Небувалий", "1979-11-30"),
            numbered(3, "2", "Вигаданенко", "1985-03-12"),
            numbered(4, "3", "Тестюк", "1990-01-02"));

    assertThat(newer.outcomes())
        .extracting(Outcome::person, Outcome::kind)
        .containsExactly(
            tuple("p3", Outcome.Kind.NEW),
            tuple("p1", Outcome.Kind.CHANGED),
            tuple("p2", Outcome.Kind.CHANGED));
    assertThat(newer.gone()).isEmpty();
  }

  @Test
  void takesNobodyForHisBrotherWhoHasHisNumberNow() {
    take("camps", numbered(2, "5", new FullName("Вигаданенко", "Тарас", null), "1985-03-12"));
    Difference newer =
        take("camps", numbered(2, "5", new FullName("Вигаданенко", "Богдан", null), "1988-07-01"));

    assertThat(kinds(newer)).containsExactly(Outcome.Kind.NEW);
    assertThat(newer.gone()).containsExactly("p1");
  }

  @Test
  void followsANumberWhereTheNameOrTheBirthIsCorrected() {
    take(
        "camps",
        numbered(2, "4417", "Вигаданенко", "1985-03-12"),
        numbered(3, "4418", "Тестюк", "1990-01-02"));
    Difference newer =
        take(
            "camps",
            numbered(2, "4417", "Vyhadanenko", "1958-03-12"),
            numbered(3, "4418", "Небувала", "1990-01-02"));

    assertThat(newer.outcomes()).extracting(Outcome::person).containsExactly("p1", "p2");
  }

  @Test
  void recognisesPersonsWithoutSigns() {
    take(
        "camps",
        row(2, null, plain("А", "1")),
        row(3, null, plain("Б", "2")),
        row(4, null, plain("В", "3")));
    Difference newer =
        take(
            "camps",
            row(2, null, plain("Б", "2")),
            row(3, null, plain("А", "9")),
            row(4, null, plain("Г", "3")));

    assertThat(kinds(newer))
        .containsExactly(Outcome.Kind.SAME, Outcome.Kind.CHANGED, Outcome.Kind.NEW);
    assertThat(newer.outcomes().get(1).person()).isEqualTo("p1");
    assertThat(newer.gone()).containsExactly("p3");
  }

  @Test
  void keepsNamesakesApart() {
    take("camps", row(2, null, plain("А", "1")), row(3, null, plain("А", "2")));
    Difference newer =
        compare("camps", row(2, null, plain("А", "3")), row(3, null, plain("А", "1")));

    assertThat(kinds(newer)).containsExactly(Outcome.Kind.CHANGED, Outcome.Kind.SAME);

    Difference several =
        compare("camps", row(2, null, plain("А", "3")), row(3, null, plain("А", "4")));
    assertThat(kinds(several)).containsOnly(Outcome.Kind.NEW);
    assertThat(several.gone()).hasSize(2);
  }

  @Test
  void matchesNobodyOfAnotherSender() {
    take("camps", row(2, "a", plain("А", "1")));
    Difference other = take("hospital", row(2, "a", plain("А", "1")));

    assertThat(kinds(other)).containsExactly(Outcome.Kind.NEW);
    assertThat(other.gone()).isEmpty();
    assertThat(register().persons()).hasSize(2);
  }

  @Test
  void asksNothingAboutWhoWasReturned() {
    take("camps", row(2, "a", plain("А", "1")));
    facts.add(Said.fact("p1", null, new What.Returned("1")));

    assertThat(compare("camps", row(2, "b", plain("Б", "1"))).gone()).isEmpty();
  }

  @Test
  void asksAboutWhoIsListedAfterAnEnd() {
    take("camps", row(2, "a", plain("А", "1")), row(3, "b", plain("Б", "1")));
    facts.add(Said.fact("p1", null, new What.Returned("1")));

    Difference again = compare("camps", row(2, "a", plain("А", "1")), row(3, "b", plain("Б", "1")));
    assertThat(again.ended()).containsExactly("p1");
    assertThat(again.hasQuestions()).isTrue();
  }

  @Test
  void asksNothingAboutWhomTheSheetItselfSaysWasTakenAgain() {
    take("camps", row(2, "a", Said.person("А", Said.traits(Status.SOLDIER, Said.DAY))));
    facts.add(Said.fact("p1", Said.DAY.plusDays(5), new What.Escaped()));

    Difference again =
        compare(
            "camps",
            row(2, "a", Said.person("А", Said.traits(Status.SOLDIER, Said.DAY.plusDays(9)))));
    assertThat(again.ended()).isEmpty();
  }

  @Test
  void hearsADeathThatIsSaidAgainAfterThePersonWasSeen() {
    Row dead =
        new Row("", 2, "a", plain("А", "1"), null, null, null, PartialDate.of(Said.DAY), List.of());
    take("camps", dead);
    assertThat(compare("camps", dead).count(Outcome.Kind.SAME)).isEqualTo(1);

    facts.add(Said.fact("p1", Said.DAY.plusDays(5), new What.StillHeld()));
    assertThat(compare("camps", dead).count(Outcome.Kind.CHANGED)).isEqualTo(1);
  }
}
