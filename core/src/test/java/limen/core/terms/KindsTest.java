package limen.core.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import limen.core.person.Finding;
import limen.core.person.PartialDate;
import limen.core.person.Sex;
import limen.core.person.Status;
import limen.core.person.Traits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A kind asks what is known of a person; not to know is no answer of yes or no. */
class KindsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 5, 23);

  private static Kinds kinds(String yaml) {
    String text =
        """
        limen: agreement/1
        title: Kinds (invented)
        parties: {A: {name: Avaria}, B: {name: Belmont}}
        streams: {to-A: {from: B, to: A}}
        kinds:
        %s
        terms: [{number: {of: to-A, is: any}}]
        """
            .formatted(yaml.indent(2));
    var reading = Agreements.read("a.yaml", text.getBytes(StandardCharsets.UTF_8));
    assertThat(reading.problems()).isEmpty();
    return new Kinds(Objects.requireNonNull(reading.value()).kinds(), DAY);
  }

  private static Traits born(@Nullable PartialDate born) {
    return new Traits(
        Status.SOLDIER, null, null, born, null, null, null, null, null, Set.of(), null);
  }

  @ParameterizedTest
  @CsvSource({
    "2000-05-23, 2000-05-23, YES",
    "1999-05-23, 1999-05-23, NO",
    "1999-05-24, 1999-05-24, YES",
    "2007-05-23, 2007-05-23, YES",
    "2007-05-24, 2007-05-24, NO",
    "1999-01-01, 1999-12-31, UNKNOWN",
    "2001-01-01, 2001-12-31, YES",
    "1970-01-01, 1975-12-31, NO",
  })
  void countsAgesInCompletedYears(LocalDate first, LocalDate last, Answer answer) {
    Kinds kinds = kinds("young: {age: 18..25}");
    assertThat(kinds.one("young", born(new PartialDate("as written", first, last))))
        .isEqualTo(answer);
  }

  @Test
  void doesNotKnowTheAgeOfSomebodyWithoutAPossibleDateOfBirth() {
    Kinds kinds = kinds("young: {age: 18..25}");
    assertThat(kinds.one("young", born(null))).isEqualTo(Answer.UNKNOWN);
    assertThat(kinds.one("young", born(PartialDate.impossible("31.02.2001"))))
        .isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void takesWhoeverIsSeriouslyWoundedForWounded() {
    Kinds kinds = kinds("hurt: {finding: wounded}");
    assertThat(kinds.one("hurt", found(Set.of(Finding.SERIOUSLY_WOUNDED)))).isEqualTo(Answer.YES);
    assertThat(kinds.one("hurt", found(Set.of(Finding.SICK)))).isEqualTo(Answer.NO);
    assertThat(kinds.one("hurt", found(null))).isEqualTo(Answer.UNKNOWN);
  }

  private static Traits found(@Nullable Set<Finding> findings) {
    return new Traits(null, null, findings, null, null, null, null, null, null, Set.of(), null);
  }

  @Test
  void needsEveryTestOfAKindAndOneOfSeveralWords() {
    Kinds kinds = kinds("officers: {status: soldier, rank: [Major, Colonel]}");
    assertThat(kinds.one("officers", rank(Status.SOLDIER, "major"))).isEqualTo(Answer.YES);
    assertThat(kinds.one("officers", rank(Status.SOLDIER, "private"))).isEqualTo(Answer.NO);
    assertThat(kinds.one("officers", rank(Status.CIVILIAN, null))).isEqualTo(Answer.NO);
    assertThat(kinds.one("officers", rank(Status.SOLDIER, null))).isEqualTo(Answer.UNKNOWN);
  }

  private static Traits rank(Status status, @Nullable String rank) {
    return new Traits(status, rank, null, null, null, null, null, null, null, Set.of(), null);
  }

  @Test
  void leavesOutAndJoinsOtherKinds() {
    Kinds kinds =
        kinds(
            """
            civilian: {status: civilian}
            woman: {sex: female}
            protected: {any-of: [civilian, woman]}
            others: {none-of: [protected]}
            """);
    Traits she = sex(Status.SOLDIER, Sex.FEMALE);
    assertThat(kinds.one("protected", she)).isEqualTo(Answer.YES);
    assertThat(kinds.one("others", she)).isEqualTo(Answer.NO);
    assertThat(kinds.one("others", sex(Status.SOLDIER, Sex.MALE))).isEqualTo(Answer.YES);
    assertThat(kinds.one("others", sex(Status.SOLDIER, null))).isEqualTo(Answer.UNKNOWN);
    assertThat(kinds.all(List.of("civilian", "woman"), she)).isEqualTo(Answer.NO);
    assertThat(kinds.any(List.of("civilian", "woman"), she)).isEqualTo(Answer.YES);
  }

  private static Traits sex(Status status, @Nullable Sex sex) {
    return new Traits(status, null, null, null, sex, null, null, null, null, Set.of(), null);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-05-20, 2022-05-20, YES",
    "2022-05-21, 2022-05-21, NO",
    "2022-02-24, 2022-02-24, YES",
    "2022-02-23, 2022-02-23, NO",
    "2022-01-01, 2022-12-31, UNKNOWN",
    "2022-03-01, 2022-03-31, YES",
  })
  void comparesTheDayOfCapture(LocalDate first, LocalDate last, Answer answer) {
    Kinds kinds = kinds("mariupol: {captured: 2022-02-24..2022-05-20}");
    PartialDate taken = new PartialDate("as written", first, last);
    Traits traits =
        new Traits(null, null, null, null, null, null, null, null, taken, Set.of(), null);
    assertThat(kinds.one("mariupol", traits)).isEqualTo(answer);
  }

  @Test
  void takesAMarkThatIsNotThereForNotGiven() {
    Kinds kinds = kinds("sentenced: {mark: sentenced}");
    assertThat(kinds.one("sentenced", Traits.UNKNOWN)).isEqualTo(Answer.NO);
    assertThat(new Kinds(Map.of(), DAY).one("nobody", Traits.UNKNOWN)).isEqualTo(Answer.UNKNOWN);
  }
}
