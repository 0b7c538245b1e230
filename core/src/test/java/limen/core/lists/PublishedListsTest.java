package limen.core.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import limen.core.lists.Checked.GroupLine;
import limen.core.lists.Invented.Somebody;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The list of 630 of December 2024 (seven already exchanged, fourteen civilians, wrong names and
 * dates, nobody badly wounded and no woman) and the 640 of June 2025 (outside the agreed
 * categories), with invented people: every planted fault is found, and nothing on a clean list.
 */
class PublishedListsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 9);

  /** Whom we know: 9,000 held, 500 returned. */
  private static final class Land {
    final Invented invented;
    final List<Somebody> soldiers = new ArrayList<>();
    final List<Somebody> serious = new ArrayList<>();
    final List<Somebody> women = new ArrayList<>();
    final List<Somebody> civilians = new ArrayList<>();
    final List<Somebody> young = new ArrayList<>();
    final List<Somebody> returned = new ArrayList<>();

    Land(long seed) {
      invented = new Invented(seed);
      fill(soldiers, 7000, Status.SOLDIER, Sex.MALE, Finding.HEALTHY, 27, 30);
      fill(young, 1000, Status.SOLDIER, Sex.MALE, Finding.HEALTHY, 19, 6);
      fill(serious, 400, Status.SOLDIER, Sex.MALE, Finding.SERIOUSLY_WOUNDED, 27, 30);
      fill(women, 200, Status.SOLDIER, Sex.FEMALE, Finding.HEALTHY, 27, 20);
      fill(civilians, 400, Status.CIVILIAN, Sex.MALE, Finding.HEALTHY, 27, 30);
      fill(returned, 500, Status.SOLDIER, Sex.MALE, Finding.HEALTHY, 27, 30);
    }

    private void fill(
        List<Somebody> group, int many, Status status, Sex sex, Finding found, int age, int span) {
      for (int i = 0; i < many; i++) {
        group.add(invented.somebody(status, sex, Set.of(found), age + invented.below(span)));
      }
    }

    Knowledge knowledge() {
      List<Known> known = new ArrayList<>();
      for (List<Somebody> held : List.of(soldiers, young, serious, women, civilians)) {
        held.forEach(one -> known.add(one.known(Standing.HELD)));
      }
      returned.forEach(one -> known.add(one.known(Standing.RETURNED)));
      return new Knowledge(known);
    }
  }

  /** A list of theirs: Russian or Latin spelling, no findings, no personal numbers. */
  private static final class TheirList {
    private final Random random;
    private final List<Particulars> lines = new ArrayList<>();
    final Set<String> planted = new TreeSet<>();

    TheirList(long seed) {
      random = new Random(seed);
    }

    void add(Somebody one, Status status, Code... codes) {
      add(spelt(one, status), codes);
    }

    void add(Particulars line, Code... codes) {
      lines.add(line);
      for (Code code : codes) {
        planted.add(lines.size() + " " + code);
      }
    }

    Particulars spelt(Somebody one, Status status) {
      FullName name = one.names().get(1 + random.nextInt(2));
      boolean swapped = random.nextInt(20) == 0;
      FullName written =
          swapped
              ? new FullName(
                  /* surname= */ name.given(), /* given= */ name.surname(), name.patronymic())
              : name;
      return Particulars.of(written, Invented.bare(one, status));
    }

    Checked check(Agreement agreement, Knowledge knowledge) {
      Version version =
          new Version(
              new Version.Name(Version.Purpose.OFFERS, "B", "to-A", null, 3),
              null,
              Invented.places(lines));
      return ListCheck.of(version, knowledge, agreement, DAY, 0);
    }

    /** What was found, a line and a code each. */
    static List<String> found(Checked checked) {
      return checked.remarks().stream()
          .map(remark -> remark.place().number() + " " + remark.code())
          .toList();
    }
  }

  private static Particulars bornOtherwise(Particulars line, LocalDate born) {
    Traits old = line.traits();
    return Particulars.of(
        line.name(), Invented.traits(old.status(), old.sex(), null, PartialDate.of(born)));
  }

  /** Under a surname with a letter too many, or under another given name. */
  private static Particulars named(Particulars line, boolean surname) {
    FullName name = line.name();
    FullName wrong =
        surname
            ? new FullName(name.surname() + "м", name.given(), name.patronymic())
            : new FullName(name.surname(), "Лаврентий", name.patronymic());
    return Particulars.of(wrong, line.traits());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void findsEverythingThatIsWrongWithThe630(long seed) {
    Land land = new Land(seed);
    TheirList list = new TheirList(seed);
    List<Somebody> men = new ArrayList<>(land.invented.some(land.soldiers, 609));
    land.invented
        .some(land.returned, 7)
        .forEach(one -> list.add(one, Status.SOLDIER, Code.ALREADY_RETURNED));
    List<Somebody> civilians = land.invented.some(land.civilians, 14);
    civilians.subList(0, 7).forEach(one -> list.add(one, Status.CIVILIAN, Code.OUTSIDE));
    civilians.subList(7, 14).forEach(one -> list.add(one, Status.SOLDIER, Code.OUTSIDE_BY_US));
    for (int i = 0; i < 40; i++) {
      Particulars line = list.spelt(men.get(i), Status.SOLDIER);
      PartialDate born = men.get(i).traits().born();
      LocalDate day = born == null || born.first() == null ? DAY : born.first();
      // Nobody of that name was born sixty years before.
      list.add(bornOtherwise(line, day.minusYears(60)), Code.BIRTH_CONTRADICTS);
    }
    for (int i = 40; i < 60; i++) {
      Particulars line =
          Particulars.of(men.get(i).names().get(1), Invented.bare(men.get(i), Status.SOLDIER));
      list.add(named(line, i % 2 == 0), Code.NAME_DIFFERS);
    }
    for (int i = 60; i < 65; i++) {
      Particulars line = list.spelt(men.get(i), Status.SOLDIER);
      list.add(Particulars.of(new FullName("Бзджемь", "Абх", null), line.traits()), Code.NOT_KNOWN);
    }
    men.subList(65, 609).forEach(one -> list.add(one, Status.SOLDIER));

    Checked checked = list.check(Accords.soldiers(), land.knowledge());

    assertThat(checked.version().places()).hasSize(630);
    assertThat(TheirList.found(checked)).containsExactlyInAnyOrderElementsOf(list.planted);
    assertThat(checked.groups())
        .filteredOn(GroupLine::isMissing)
        .extracting(line -> line.group().sort())
        .containsExactly(Group.Sort.SERIOUS, Group.Sort.WOMEN);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void raisesNoFalseAlarmOnACleanListOf630(long seed) {
    Land land = new Land(seed);
    TheirList list = new TheirList(seed);
    List<Somebody> people = new ArrayList<>(land.invented.some(land.soldiers, 560));
    people.addAll(land.invented.some(land.serious, 40));
    people.addAll(land.invented.some(land.women, 30));
    Collections.shuffle(people, new Random(seed));
    people.forEach(one -> list.add(one, Status.SOLDIER));

    Checked checked = list.check(Accords.soldiers(), land.knowledge());

    assertThat(TheirList.found(checked)).isEmpty();
    assertThat(checked.groups()).hasSize(2).noneMatch(GroupLine::isMissing);
    assertThat(checked.hasFindings()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void findsThatThe640AreOutsideTheAgreedCategories(long seed) {
    Land land = new Land(seed);
    TheirList list = new TheirList(seed);
    land.invented
        .some(land.soldiers, 600)
        .forEach(one -> list.add(one, Status.SOLDIER, Code.OUTSIDE_BY_US));
    land.invented.some(land.young, 40).forEach(one -> list.add(one, Status.SOLDIER));

    Checked checked = list.check(Accords.categories(), land.knowledge());

    assertThat(TheirList.found(checked)).containsExactlyInAnyOrderElementsOf(list.planted);
    assertThat(checked.groups())
        .filteredOn(GroupLine::isMissing)
        .extracting(line -> line.group().kinds())
        .containsExactly(List.of("seriously-wounded"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void raisesNoFalseAlarmOn640WithinTheCategories(long seed) {
    Land land = new Land(seed);
    TheirList list = new TheirList(seed);
    land.invented.some(land.serious, 240).forEach(one -> list.add(one, Status.SOLDIER));
    land.invented.some(land.young, 400).forEach(one -> list.add(one, Status.SOLDIER));

    Checked checked = list.check(Accords.categories(), land.knowledge());

    assertThat(TheirList.found(checked)).isEmpty();
    assertThat(checked.hasFindings()).isFalse();
  }
}
