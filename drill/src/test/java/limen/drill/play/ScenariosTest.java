package limen.drill.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import limen.core.entry.Fate;
import limen.core.entry.Mode;
import limen.core.exchange.Phase;
import limen.drill.scenario.Incident;
import limen.drill.scenario.Scenarios;
import limen.drill.scenario.Side;
import limen.ledger.log.Fork;
import limen.ledger.note.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every scenario comes to in the end. */
class ScenariosTest {
  private static final long EACH_WAY = 99;

  @TempDir private Path out = Path.of("");

  private Played played(String name) throws IOException {
    Played played = Played.of(name, out);
    assertThat(played.ending().state().phase()).isEqualTo(Phase.CLOSED);
    assertThat(played.crossed()).containsExactly(EACH_WAY, EACH_WAY);
    return played;
  }

  @Test
  void bringsEverybodyHomeWhereNothingGoesWrong() throws IOException {
    Played calm = played("calm");

    assertThat(calm.ending().effects()).isEmpty();
    assertThat(calm.end().trouble().voids()).isZero();
    assertThat(calm.ending().logs()).containsExactly("port.example/drill/log-1");
  }

  @Test
  void fillsTheSeatsOfThoseWhoDeclineFromTheReserve() throws IOException {
    Played declines = played("declines");

    assertThat(declines.fates("1", Side.AVARIA, Fate.NOT_TRAVELLING)).isEqualTo(2);
    assertThat(declines.end().flow(Side.AVARIA).owed()).isZero();
    assertThat(declines.end().leads()).containsEntry(Side.AVARIA, -2L);
  }

  @Test
  void showsWhomTheHolderDidNotBring() throws IOException {
    Played absent = played("not-brought");

    assertThat(absent.fates("1", Side.BELMONT, Fate.NOT_BROUGHT)).isEqualTo(3);
    assertThat(absent.end().flow(Side.BELMONT).reserve()).isEqualTo(4);
    assertThat(absent.end().leads()).containsEntry(Side.AVARIA, 0L);
  }

  @Test
  void neverRecordsAStrangerAsTheListedPerson() throws IOException {
    Played substituted = played("substituted");
    Effect effect = substituted.effect(Incident.Substituted.class);

    assertThat(substituted.fates("1", Side.AVARIA, Fate.NOT_BROUGHT)).isEqualTo(1);
    assertThat(effect.after().trouble().disputes())
        .isEqualTo(effect.before().trouble().disputes() + 1);
  }

  @Test
  void keepsBothSidesCountsBesideTheRecord() throws IOException {
    Played differ = played("counts-differ");

    assertThat(differ.ending().spoken())
        .contains(
            new Spoken("1", Side.AVARIA, Side.AVARIA, 50, 39),
            new Spoken("1", Side.BELMONT, Side.AVARIA, 38, 39),
            new Spoken("1", Side.BELMONT, Side.BELMONT, 39, 39));
    Effect effect = differ.effect(Incident.CountsDiffer.class);
    assertThat(effect.after()).isEqualTo(effect.before());
  }

  @Test
  void putsAStageOffByTermsThatAllAgreeTo() throws IOException {
    Played postponed = played("postponed");

    assertThat(Files.readString(out.resolve("agreement.yaml")))
        .contains("2: {on: 2031-05-25,")
        .contains("3: {on: 2031-05-26,");
    assertThat(postponed.ending().state().proposals()).isEmpty();
  }

  @Test
  void stopsNewDeparturesAndNoArrivalsWhileAHoldIsOn() throws IOException {
    Played attack = played("attack");
    Effect effect = attack.effect(Incident.Attack.class);

    assertThat(attack.end().trouble().held()).isEqualTo(11);
    assertThat(attack.end().trouble().voids()).isEqualTo(1);
    assertThat(effect.after().flow(Side.AVARIA).underWay()).isZero();
    assertThat(effect.after().flow(Side.AVARIA).crossed())
        .isEqualTo(effect.before().flow(Side.AVARIA).crossed() + 5);
  }

  @Test
  void letsAThiefMoveNobodyAndTakesNothingMoreFromHisKey() throws IOException {
    Played stolen = played("tablet-stolen");
    Effect effect = stolen.effect(Incident.TabletStolen.class);

    assertThat(effect.after().flow(Side.BELMONT).crossed())
        .isEqualTo(effect.before().flow(Side.BELMONT).crossed());
    assertThat(stolen.end().trouble().voids()).isEqualTo(1);
    assertThat(stolen.end().trouble().refused()).isEqualTo(1);
    assertThat(stolen.ending().state().signers())
        .hasEntrySatisfying(
            "avaria.example/drill/tablet-1", key -> assertThat(key.isRevoked()).isTrue())
        .containsKey("avaria.example/drill/tablet-2");
  }

  @Test
  void standsStillWhileOneSidesEntriesAreDropped() throws IOException {
    Played drops = played("drops");
    Effect effect = drops.effect(Incident.Drops.class);

    assertThat(drops.end().trouble().standstill()).isEqualTo(3);
    assertThat(effect.after().flow(Side.AVARIA).crossed())
        .isEqualTo(effect.before().flow(Side.AVARIA).crossed());
    assertThat(drops.ending().logs()).hasSize(1);
  }

  @Test
  void provesAForkAndGoesOnUnderAnotherLog() throws IOException {
    Played forks = played("forks");
    Fork evidence =
        Fork.parse(Files.readAllBytes(out.resolve("DRILL-fork-evidence.txt"))).orThrow();
    Note one = evidence.smaller();

    assertThat(one.text()).startsWith("port.example/drill/log-1\n");
    assertThat(evidence.larger().text()).isNotEqualTo(one.text());
    assertThat(forks.ending().logs())
        .containsExactly("port.example/drill/log-1", "avaria.example/drill/log-2");
    assertThat(forks.ending().state().mode()).isEqualTo(Mode.THREE_PARTY);
  }

  @Test
  void goesOnBetweenTwoPartiesWithTheInterviewersGateAbsent() throws IOException {
    Played alone = played("neutral-leaves");

    assertThat(alone.ending().state().mode()).isEqualTo(Mode.TWO_PARTY);
    assertThat(alone.ending().state().isSeated("N")).isFalse();
    assertThat(alone.end().absent()).containsExactly("interviewer");
    assertThat(alone.fates("3", Side.BELMONT, Fate.NOT_TRAVELLING)).isEqualTo(1);
  }

  @Test
  void countsAStageOnPaperLikeAnyOther() throws IOException {
    Played paper = played("on-paper");

    assertThat(paper.fates("3", Side.AVARIA, Fate.CROSSED)).isEqualTo(30);
    assertThat(paper.effect(Incident.OnPaper.class).numbers().getFirst()).isPositive();
    assertThat(paper.ending().state().waiting()).isEmpty();
    assertThat(paper.ending().state().proposals()).isEmpty();
  }

  @Test
  void survivesEverythingAtOnce() throws IOException {
    Played all = played("everything");

    assertThat(all.ending().effects()).hasSize(12);
    assertThat(all.end().trouble())
        .isEqualTo(new Balance.Trouble(11, 3, 2, 1, all.end().trouble().disputes(), 3));
    assertThat(all.end().flow(Side.AVARIA).notTravelling()).isEqualTo(2);
    assertThat(all.end().flow(Side.BELMONT).notBrought()).isEqualTo(3);
    assertThat(all.ending().state().mode()).isEqualTo(Mode.TWO_PARTY);
  }

  @Test
  void hasATestForEveryIncidentThatCanBeWritten() {
    List<String> tested = List.of("calm", "everything");

    assertThat(Scenarios.SHIPPED)
        .filteredOn(name -> !tested.contains(name))
        .allSatisfy(
            name ->
                assertThat(
                        Scenarios.shipped(name)
                            .incidents()
                            .getFirst()
                            .what()
                            .getClass()
                            .getSimpleName())
                    .isEqualToIgnoringCase(name.replace("-", "")));
    assertThat(Incident.class.getPermittedSubclasses()).hasSize(Scenarios.SHIPPED.size() - 2);
  }

  @Test
  void marksEveryFileAsADrill() throws IOException {
    played("everything");
    List<Path> files;
    try (var walk = Files.walk(out)) {
      files = walk.filter(Files::isRegularFile).toList();
    }

    assertThat(files).hasSizeGreaterThan(20);
    assertThat(files)
        .allSatisfy(
            file -> {
              String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
              String all = out.relativize(file) + content;
              assertThat(all.toLowerCase(java.util.Locale.ROOT)).contains("drill");
            });
  }
}
