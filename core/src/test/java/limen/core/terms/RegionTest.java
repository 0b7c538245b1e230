package limen.core.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import limen.core.document.Reading;
import limen.core.person.Finding;
import limen.core.person.Status;
import org.junit.jupiter.api.Test;

class RegionTest {

  private static Agreement kinds(String kinds) {
    String yaml =
        """
        limen: agreement/1
        title: x
        parties: {A: {name: a}, B: {name: b}}
        streams: {s: {from: A, to: B}}
        terms: [{text: x}]
        kinds:
        """
            + kinds.indent(2);
    Reading<Agreement> reading = Agreements.read("a.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    assertThat(reading.problems()).isEmpty();
    return Objects.requireNonNull(reading.value());
  }

  private static final Agreement PEOPLE =
      kinds(
          """
          soldier: {status: soldier}
          civilian: {status: civilian}
          medical: {status: medical}
          either: {any-of: [soldier, civilian]}
          not-soldier: {none-of: soldier}
          wounded: {finding: wounded}
          seriously-wounded: {finding: seriously-wounded}
          sick: {finding: sick}
          disabled: {finding: disabled}
          not-wounded: {none-of: wounded}
          not-seriously-wounded: {none-of: seriously-wounded}
          woman: {sex: female}
          man: {sex: male}
          young: {age: 18..25 on 2025-06-02}
          younger: {age: 18..20 on 2025-06-02}
          old: {age: 60 or over on 2025-06-02}
          old-on-another-day: {age: 60 or over on 2024-06-02}
          before-2024: {captured: before 2024-01-01}
          before-2023: {captured: before 2023-01-01}
          since-2022: {captured: since 2022-02-24}
          since-2024: {captured: since 2024-01-01}
          spring-2022: {captured: 2022-02-24..2022-05-20}
          not-before-2024: {none-of: before-2024}
          not-before-2023: {none-of: before-2023}
          azov: {mark: azov}
          sentenced: {mark: sentenced}
          woman-soldier: {status: soldier, sex: female}
          neither: {none-of: [soldier, civilian]}
          nobody: {status: soldier, none-of: soldier}
          loop-a: {any-of: [loop-b, civilian]}
          loop-b: {any-of: [loop-a, soldier]}
          self: {none-of: self}
          """);

  private static Region region(String... kinds) {
    return PEOPLE.region(List.of(kinds));
  }

  @Test
  void separatesByOneValueOnly() {
    assertThat(region("soldier").apart(region("civilian"))).isTrue();
    assertThat(region("woman").apart(region("man"))).isTrue();
    assertThat(region("young").apart(region("old"))).isTrue();
    assertThat(region("young").apart(region("old-on-another-day"))).isFalse();
    assertThat(region("wounded").apart(region("sick"))).isFalse();
    assertThat(region("azov").apart(region("sentenced"))).isFalse();
    assertThat(region("soldier").apart(region("woman"))).isFalse();
  }

  @Test
  void takesTheSeriouslyWoundedForWounded() {
    assertThat(region("seriously-wounded").within(region("wounded"))).isTrue();
    assertThat(region("wounded").within(region("seriously-wounded"))).isFalse();
    assertThat(region("not-wounded").within(region("not-seriously-wounded"))).isTrue();
    assertThat(region("seriously-wounded").apart(region("not-wounded"))).isTrue();
    assertThat(region("wounded").apart(region("not-seriously-wounded"))).isFalse();
  }

  @Test
  void letsASickPersonBeWoundedToo() {
    assertThat(region("sick").within(region("not-wounded"))).isFalse();
    assertThat(region("sick").apart(region("wounded"))).isFalse();
    assertThat(region("sick", "wounded", "disabled").apart(region("sick"))).isFalse();
    assertThat(region("sick", "wounded", "disabled").within(region("wounded", "disabled")))
        .isTrue();
    assertThat(region("sick").within(region("sick", "wounded"))).isFalse();
  }

  @Test
  void comparesDaysOfCapture() {
    assertThat(region("before-2023").within(region("before-2024"))).isTrue();
    assertThat(region("before-2024").within(region("before-2023"))).isFalse();
    assertThat(region("spring-2022").within(region("before-2023", "since-2022"))).isTrue();
    assertThat(region("before-2024").apart(region("since-2024"))).isTrue();
    assertThat(region("before-2024").apart(region("since-2022"))).isFalse();
    assertThat(region("before-2023").within(region("not-before-2024"))).isFalse();
    assertThat(region("before-2023").apart(region("not-before-2024"))).isTrue();
    assertThat(region("since-2024").within(region("not-before-2024"))).isTrue();
    assertThat(region("not-before-2024").within(region("not-before-2023"))).isTrue();
  }

  @Test
  void joinsAndLeavesOutKinds() {
    assertThat(region("soldier").within(region("either"))).isTrue();
    assertThat(region("either").apart(region("medical"))).isTrue();
    assertThat(region("either").apart(region("civilian"))).isFalse();
    assertThat(region("civilian").within(region("not-soldier"))).isTrue();
    assertThat(region("not-soldier").apart(region("woman-soldier"))).isTrue();
    assertThat(region("medical").within(region("neither"))).isTrue();
    assertThat(region("neither").apart(region("either"))).isTrue();
    assertThat(region("younger").within(region("young"))).isTrue();
  }

  @Test
  void holdsNobodyWhereKindsExcludeEachOther() {
    Region nobody = region("soldier", "civilian");

    assertThat(nobody.apart(nobody)).isTrue();
    assertThat(nobody.within(region("medical"))).isTrue();
    assertThat(region("nobody").apart(Region.EVERYBODY)).isTrue();
    assertThat(PEOPLE.anyOf(List.of("nobody")).apart(Region.EVERYBODY)).isTrue();
    assertThat(PEOPLE.anyOf(List.of()).within(Region.EVERYBODY)).isTrue();
    assertThat(Region.EVERYBODY.within(PEOPLE.anyOf(List.of()))).isTrue();
  }

  @Test
  void endsWhereKindsGoInCircles() {
    assertThat(region("loop-a").within(region("loop-a"))).isTrue();
    assertThat(region("soldier").within(region("loop-a"))).isTrue();
    assertThat(region("loop-a").apart(region("loop-b"))).isFalse();
    assertThat(region("self").within(region("self"))).isTrue();
  }

  @Test
  void endsWhereKindsGrowWithoutMeasure() {
    StringBuilder many = new StringBuilder("k0: {status: soldier, sex: male}\n");
    many.append("j0: {finding: sick, mark: x}\n");
    for (int i = 1; i < 60; i++) {
      String any = "any-of: [k" + (i - 1) + ", j" + (i - 1) + "]";
      String none = "none-of: [k" + (i - 1) + ", j" + (i - 1) + "]";
      many.append("k").append(i).append(": {").append(any).append(", mark: m").append(i);
      many.append("}\nj").append(i).append(": {").append(none).append(", rank: r").append(i);
      many.append("}\n");
    }
    Agreement agreement = kinds(many.toString());

    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          Region last = agreement.region(List.of("k59"));
          assertThat(last.within(last)).isTrue();
          assertThat(last.apart(last)).isFalse();
        });
  }

  /** Everything that can be asked of two groups, for every two of all the kinds above. */
  @Test
  void keepsTheLawsOfSets() {
    List<Region> regions = new ArrayList<>(List.of(Region.EVERYBODY));
    List<String> names = List.copyOf(PEOPLE.kinds().keySet());
    Random random = new Random(1);
    names.forEach(name -> regions.add(region(name)));
    for (int i = 0; i < 40; i++) {
      regions.add(
          region(names.get(random.nextInt(names.size())), names.get(random.nextInt(names.size()))));
    }
    for (Region a : regions) {
      assertThat(a.within(a)).isTrue();
      assertThat(a.within(Region.EVERYBODY)).isTrue();
      for (Region b : regions) {
        assertThat(a.apart(b)).isEqualTo(b.apart(a));
        assertThat(a.and(b).within(a)).isTrue();
        assertThat(a.and(b).within(b)).isTrue();
        for (Region c : regions) {
          boolean steps = !a.within(b) || !b.within(c) || a.within(c);
          boolean parts = !a.within(b) || !b.apart(c) || a.apart(c);
          if (!steps || !parts) {
            fail("no law of sets");
          }
        }
      }
    }
  }

  @Test
  void saysWhatIsNamedAndWhatIsLeftOut() {
    assertThat(region("civilian").names("status", Status.CIVILIAN)).isTrue();
    assertThat(region("not-soldier").names("status", Status.SOLDIER)).isFalse();
    assertThat(region("soldier").leavesOut("status", Status.CIVILIAN)).isTrue();
    assertThat(Region.EVERYBODY.leavesOut("status", Status.CIVILIAN)).isFalse();
    assertThat(region("not-wounded").leavesOut("finding", Finding.SERIOUSLY_WOUNDED)).isTrue();
  }
}
