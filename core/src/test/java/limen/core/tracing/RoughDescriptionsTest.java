package limen.core.tracing;

import static limen.core.tracing.People.after;
import static limen.core.tracing.People.asked;
import static limen.core.tracing.People.born;
import static limen.core.tracing.People.named;
import static limen.core.tracing.People.received;
import static limen.core.tracing.People.record;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import limen.core.lists.Known;
import limen.core.person.FullName;
import limen.core.person.PartialDate;
import limen.core.person.Particulars;
import limen.core.person.Traits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that nobody divided and ages in place of a birth find whom they mean. */
class RoughDescriptionsTest {
  private static final Description OSTAP = born("Небувальченко", "Остап", "Юхимович", "1991-04-03");

  private static Description aged(String name, int age, int year) {
    Traits traits = Traits.UNKNOWN.born(PartialDate.ofAge("вік " + age, age, age, year, year));
    return new Description(Particulars.of(new FullName(name, null, null), traits), null);
  }

  private static List<Candidate> candidates(Description sought, Description... records) {
    CaptiveRecord[] all = new CaptiveRecord[records.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = record(i + 1, "B", records[i]);
    }
    Tracing tracing = after(Tracing.EMPTY, 0, asked(1, sought), received(all));
    return Review.of(tracing, new PersonMatching()).candidates("R1");
  }

  @ParameterizedTest
  @CsvSource({
    "Небувальченко Остап Юхимович,",
    "Остап Юхимович Небувальченко,",
    "Nebuvalchenko Ostap Yukhymovych,",
    "Ostap Nebuvalchenko,",
    "Небувальченко Остап, Юхимович"
  })
  void anUndividedNameFindsWhomItMeans(String whole, String father) {
    Candidate found = candidates(named(whole, null, father), OSTAP).getFirst();

    assertThat(found.record()).isEqualTo("C1");
    assertThat(found.pair().findings())
        .extracting(Finding::feature)
        .contains(Finding.Feature.SURNAME, Finding.Feature.GIVEN)
        .doesNotContain(Finding.Feature.ORDER);
    assertThat(found.pair().findings())
        .extracting(Finding::degree)
        .doesNotContain(Finding.Degree.DIFFERENT);
  }

  @ParameterizedTest
  @CsvSource({
    "Небувальченко О. Ю.",
    "Небувальченко О.Ю.",
    "О. Ю. Небувальченко",
    "Nebuvalchenko O. J."
  })
  void initialsFitWhomTheyMayMean(String whole) {
    Description cut =
        new Description(
            Particulars.of(
                new FullName(whole, null, null), Traits.UNKNOWN.born(PartialDate.ofYear(1991))),
            null);

    Candidate found = candidates(cut, OSTAP).getFirst();

    assertThat(found.pair().findings())
        .contains(
            new Finding(Finding.Feature.GIVEN, Finding.Degree.FITS),
            new Finding(Finding.Feature.PATRONYMIC, Finding.Degree.FITS));
  }

  @Test
  void initialsSayLessOfThemselvesThanWholeNamesDo() {
    Description cut = named("Небувальченко О. Ю.", null, null);
    Description whole = named("Небувальченко Остап Юхимович", null, null);

    Pair initials = candidates(cut, cut).getFirst().pair();
    Pair names = candidates(whole, whole).getFirst().pair();

    assertThat(initials.findings())
        .contains(
            new Finding(Finding.Feature.GIVEN, Finding.Degree.FITS),
            new Finding(Finding.Feature.PATRONYMIC, Finding.Degree.FITS));
    assertThat(initials.probability()).isLessThan(names.probability());
  }

  @ParameterizedTest
  @CsvSource({
    "Ольга, Петрівна, Олег, Петрович",
    "Іванна, Петрівна, Іван, Петрович",
    "Степанія, Петрівна, Степан, Petrovych",
    "Мирослава, Петрівна, Мирослав, Петрович"
  })
  void somethingSpeaksAgainstASisterWhoWouldBeHerTwinBrother(
      String given, @Nullable String father, String brother, @Nullable String his) {
    Description record = born("Небувальченко", brother, his, "1991-04-03");

    List<Candidate> found = candidates(born("Небувальченко", given, father, "1991-04-03"), record);

    assertThat(found).noneMatch(one -> one.pair().zone() == Pair.Zone.LINK);
  }

  @Test
  void anAgeTellsTwoOfOneNameApart() {
    Description older = born("Небувальченко", "Остап", "Юхимович", "1961-04-03");
    List<Candidate> found =
        candidates(aged("Небувальченко Остап Юхимович", 34, 2026), older, OSTAP);

    assertThat(found.getFirst().record()).isEqualTo("C2");
    assertThat(found.getFirst().pair().findings())
        .contains(new Finding(Finding.Feature.BORN, Finding.Degree.FITS));
    assertThat(found)
        .filteredOn(one -> one.record().equals("C1"))
        .allSatisfy(
            one ->
                assertThat(one.pair().findings())
                    .contains(new Finding(Finding.Feature.BORN, Finding.Degree.DIFFERENT)));
  }

  @Test
  void anAgeThatIsReadAgainInAnotherYearIsNoOtherWord() {
    Tracing tracing =
        after(
            Tracing.EMPTY,
            0,
            received(record(1, "B", aged("Небувальченко Остап", 34, 2026))),
            new Step.Received(
                new Upload("u2", "D", "d.csv", 1),
                List.of(
                    new CaptiveRecord(
                        "C2", "D", null, aged("Вигаданчук Лев", 40, 2026), Known.Standing.HELD))));
    Intake.Row signed =
        new Intake.Row("own-1", aged("Небувальченко Остап", 34, 2027), Known.Standing.HELD);
    Intake.Row bare = new Intake.Row(null, aged("Вигаданчук Лев", 40, 2027), Known.Standing.HELD);

    assertThat(Intake.of(tracing, "B", "b.csv", List.of(signed)).records()).isEmpty();
    assertThat(Intake.of(tracing, "D", "d.csv", List.of(bare)).records()).isEmpty();
    Intake.Row older =
        new Intake.Row("own-1", aged("Небувальченко Остап", 35, 2027), Known.Standing.HELD);
    assertThat(Intake.of(tracing, "B", "b.csv", List.of(older)).corrected()).isOne();
  }
}
