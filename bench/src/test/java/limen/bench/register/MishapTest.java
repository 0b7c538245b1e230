package limen.bench.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import limen.bench.folk.Chance;
import limen.bench.folk.Folk;
import limen.bench.folk.Person;
import limen.bench.folk.Tongue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MishapTest {
  private static final List<Column> ALL = List.of(Column.values());

  private final Chance chance = new Chance(11, "test");
  private final Folk folk = new Folk(new Chance(11, "folk"));

  @ParameterizedTest
  @EnumSource
  void changesSomethingAndOnlyWhereItSays(Mishap mishap) {
    Set<Column> changed = EnumSet.noneOf(Column.class);
    each(mishap, (before, after) -> changed.addAll(differing(before, after)));

    assertThat(changed).isNotEmpty().isSubsetOf(mayChange(mishap));
  }

  private static Set<Column> mayChange(Mishap mishap) {
    return switch (mishap) {
      case BORN_DIGIT, DAY_AND_MONTH_SWAPPED, YEAR_OFF_BY_ONE, YEAR_ONLY, BORN_MISSING ->
          EnumSet.of(Column.BORN);
      case REGION_OTHER, REGION_MISSING -> EnumSet.of(Column.REGION);
      case UNIT_MISSING -> EnumSet.of(Column.UNIT);
      case PATRONYMIC_MISSING, PATRONYMIC_INITIAL -> EnumSet.of(Column.PATRONYMIC);
      case GIVEN_INITIAL -> EnumSet.of(Column.GIVEN);
      case OTHER_GENDER -> EnumSet.of(Column.SURNAME);
      case NAMES_SWAPPED -> EnumSet.of(Column.SURNAME, Column.GIVEN);
      case LATIN -> EnumSet.of(Column.SURNAME, Column.GIVEN, Column.PATRONYMIC, Column.REGION);
      case OTHER_FORM,
          NEIGHBOUR_KEY,
          LETTER_MISSING,
          LETTER_DOUBLED,
          LETTERS_EXCHANGED,
          MISHEARD,
          LOOKALIKE,
          WRONG_LAYOUT ->
          EnumSet.copyOf(Column.NAMES);
    };
  }

  @Test
  void aClerkLeavesNoCyrillicLetter() {
    each(
        Mishap.LATIN,
        (before, after) ->
            assertThat(after.subList(1, 4) + after.get(6)).doesNotMatch(".*\\p{IsCyrillic}.*"));
  }

  @Test
  void aLookalikeIsOneLatinLetterAmongCyrillicOnes() {
    each(
        Mishap.LOOKALIKE,
        (before, after) ->
            assertThat(String.join("", after.subList(1, 4)).replaceAll("\\P{IsLatin}", ""))
                .hasSizeLessThanOrEqualTo(1));
  }

  @Test
  void aSlipOfTheHandIsOneLetterMoreOrLess() {
    each(
        Mishap.LETTER_MISSING,
        (before, after) -> assertThat(letters(before) - letters(after)).isBetween(0, 1));
    each(
        Mishap.LETTER_DOUBLED,
        (before, after) -> assertThat(letters(after) - letters(before)).isBetween(0, 1));
    each(
        Mishap.LETTERS_EXCHANGED,
        (before, after) -> assertThat(sorted(after)).isEqualTo(sorted(before)));
    each(
        Mishap.NEIGHBOUR_KEY,
        (before, after) -> assertThat(letters(after)).isEqualTo(letters(before)));
  }

  @Test
  void aDayOfBirthStaysADay() {
    for (Mishap mishap :
        List.of(Mishap.BORN_DIGIT, Mishap.DAY_AND_MONTH_SWAPPED, Mishap.YEAR_OFF_BY_ONE)) {
      each(
          mishap,
          (before, after) ->
              assertThat(LocalDate.parse(after.get(4)).toString()).isEqualTo(after.get(4)));
    }
    each(
        Mishap.YEAR_ONLY,
        (before, after) -> assertThat(after.get(4)).isEqualTo(before.get(4).substring(0, 4)));
  }

  @Test
  void theOtherFormIsTheOneOfTheOtherLanguage() {
    for (int i = 0; i < 200; i++) {
      Person person = folk.anybody();
      Row row = new Row("R1", person);
      Mishap.OTHER_FORM.on(row, chance);

      Tongue other = person.tongue().other();
      assertThat(row.at(Column.GIVEN)).isEqualTo(person.given().in(other));
      assertThat(row.at(Column.PATRONYMIC)).isEqualTo(person.patronymic(other));
    }
  }

  @Test
  void theWrongLayoutIsWhatTheLatinKeysWouldBe() {
    assertThat(Keyboard.wrongLayout("Гнатюк", Tongue.UK)).isEqualTo("Uyfn.r");
    assertThat(Keyboard.wrongLayout("Ыйэ", Tongue.RU)).isEqualTo("Sq'");
  }

  private static int letters(List<String> cells) {
    return String.join("", cells.subList(1, 4)).length();
  }

  private static String sorted(List<String> cells) {
    return String.join("", cells)
        .chars()
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static List<Column> differing(List<String> before, List<String> after) {
    List<Column> differing = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      if (!before.get(i).equals(after.get(i))) {
        differing.add(ALL.get(i));
      }
    }
    return differing;
  }

  private void each(Mishap mishap, BiConsumer<List<String>, List<String>> holds) {
    for (int i = 0; i < 400; i++) {
      Row row = new Row("R" + i, folk.anybody());
      List<String> before = row.copy();
      mishap.on(row, chance);
      holds.accept(before, row.copy());
    }
  }
}
