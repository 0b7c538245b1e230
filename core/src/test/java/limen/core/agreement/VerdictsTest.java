package limen.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every term in every state it can have, in cases that happened or could have. */
class VerdictsTest {
  private static final String THREE_DAYS =
      """
      - schedule:
          stages:
            1: {on: 2025-05-23}
            2: {on: 2025-05-24}
            3: {on: 2025-05-25}
      """;

  @Test
  void keepsANumberThatBothSidesTell() {
    assertThat(
            Told.under("- number: {of: to-UA, is: 1000}")
                .by("UA: to-UA = 1000 on 2025-05-23..2025-05-25")
                .by("RU: to-UA = 1000 on 2025-05-23..2025-05-25")
                .verdict("2025-05-30"))
        .isEqualTo("KEPT; number.met 1000 1000");
  }

  @Test
  void owesTheRest() {
    assertThat(
            Told.under("- number: {of: to-UA, is: 1000}")
                .by("UA: to-UA = 390 on 2025-05-23", "RU: to-UA = 390 on 2025-05-23")
                .verdict("2025-05-30"))
        .isEqualTo("OPEN; number.owed 390 1000 610");
  }

  @Test
  void leavesOpenWhatTheSidesTellDifferently() {
    assertThat(
            Told.under("- number: {of: to-UA, is: 200}")
                .by("RU: to-UA = 195 on 2025-05-31", "UA: to-UA = 207 on 2025-05-31")
                .verdict("2025-05-31"))
        .isEqualTo("UNKNOWN; number.between 195..207 200 at most 5");
  }

  @Test
  void takesSilenceForUnknown() {
    assertThat(Told.under("- number: {of: to-UA, is: 1000}").verdict("2025-05-30"))
        .isEqualTo("UNKNOWN; number.silent 1000");
    assertThat(
            Told.under(THREE_DAYS + "- number: {of: to-UA, is: 1000}")
                .by("UA: to-UA stage 1 = 390", "UA: to-UA stage 3 = 303")
                .verdict("2025-05-30"))
        .isEqualTo("UNKNOWN; number.between at least 693 1000 at most 307; missing.stage 2");
  }

  @Test
  void tellsMoreThanPromisedFromABreach() {
    assertThat(
            Told.under("- number: {of: bodies, is: 6000}")
                .by("UA: bodies = 6057 on 2025-06-11..2025-06-16")
                .verdict("2025-06-20"))
        .isEqualTo("KEPT; number.more 6057 6000 57");
    assertThat(
            Told.under("- number: {of: bodies, is: at most 6000}")
                .by("UA: bodies = 6057 on 2025-06-11..2025-06-16")
                .verdict("2025-06-20"))
        .isEqualTo("BROKEN; number.over-limit 6057 at most 6000");
  }

  @Test
  void keepsALimitSoFar() {
    Told told = Told.under("- number: {of: to-UA, is: at most 100}");

    assertThat(told.verdict("2025-05-30"))
        .isEqualTo("UNKNOWN; number.perhaps-over unknown at most 100");
    assertThat(told.by("UA: to-UA = 60 on 2025-05-23").verdict("2025-05-30"))
        .isEqualTo("KEPT; number.within-limit 60 at most 100");
  }

  @Test
  void breaksNoLimitByThoseWhoStay() {
    assertThat(
            Told.under(
                    """
                    - otherwise: {of: to-UA, when: declines, counts: discharged}
                    - number: {of: to-UA, is: at most 100}
                    """)
                .by("UA: to-UA = 99 on 2025-05-23", "UA declines: to-UA = 5 on 2025-05-23")
                .verdict("2025-05-30"))
        .startsWith("KEPT; number.within-limit 99 at most 100");
  }

  @Test
  void countsThoseWhoDeclineAsDoneWhereAClauseSaysSo() {
    assertThat(
            Told.under(
                    """
                    - otherwise: {of: to-UA, when: declines, counts: discharged}
                    - number: {of: to-UA, is: 110}
                    """)
                .by("UA: to-UA = 108 on 2025-05-23", "UA declines: to-UA = 2 on 2025-05-23")
                .verdict("2025-05-30"))
        .isEqualTo("KEPT; number.met 110 110; number.discharged 2 108");
  }

  @Test
  void takesPeopleHeldForAStateAndNotForAnEvent() {
    String[] said = {
      "RU held: to-UA wounded = 50 on 2025-06-02",
      "UA: to-UA wounded = 40 on 2025-06-10",
      "RU held: to-UA wounded = 10 on 2025-06-11"
    };
    Told told = Told.under("- number: {of: to-UA wounded, is: everyone}").by(said);

    assertThat(told.verdict("2025-06-20")).isEqualTo("OPEN; everyone.owed 40 50 10");
  }

  @Test
  void knowsEverybodyOnlyFromTheHolder() {
    Told told =
        Told.under("- number: {of: to-UA wounded, is: everyone}")
            .by("UA: to-UA wounded = 40 on 2025-06-10");

    assertThat(told.verdict("2025-06-20")).isEqualTo("UNKNOWN; everyone.extent 40");
    assertThat(told.by("RU held: to-UA wounded = 50 on 2025-06-02").verdict("2025-06-20"))
        .isEqualTo("OPEN; everyone.owed 40 50 10");
    assertThat(told.by("UA: to-UA wounded = 10 on 2025-06-12").verdict("2025-06-20"))
        .isEqualTo("KEPT; everyone.met 50 50");
    assertThat(
            Told.under("- number: {of: to-UA wounded, is: everyone}")
                .by("RU held: to-UA wounded = at least 50 on 2025-06-02")
                .by("UA: to-UA wounded = at least 40 on 2025-06-10")
                .verdict("2025-06-20"))
        .isEqualTo("UNKNOWN; everyone.between at least 40 at least 50 unknown");
  }

  @Test
  void promisesNothingByAny() {
    Told told = Told.under("- number: {of: bodies, is: any}");

    assertThat(told.verdict("2025-06-20")).isEqualTo("KEPT; number.any-silent unknown");
    assertThat(told.by("RU: bodies = 27 on 2025-06-11").verdict("2025-06-20"))
        .isEqualTo("KEPT; number.any 27");
  }

  @Test
  void asksForANumberAtEachStage() {
    Told told = Told.under(THREE_DAYS + "- number: {of: to-UA, is: 300, each: stage}");

    assertThat(told.verdict("2025-05-20")).isEqualTo("OPEN; number.no-stage 300");
    assertThat(told.by("UA: to-UA stage 1 = 390").verdict("2025-05-23"))
        .isEqualTo("KEPT; scope.stage 1 number.more 390 300 90");
    assertThat(told.by("UA: to-UA stage 2 = 250").verdict("2025-05-24"))
        .startsWith("BROKEN; ")
        .contains("scope.stage 2 number.short 250 300 50");
    assertThat(told.verdict("2025-05-25")).contains("scope.stage 3 number.silent 300");
  }

  @Test
  void asksForADailyQuota() {
    Told told = Told.under("- number: {of: to-UA, is: at least 10, each: day}");

    assertThat(told.verdict("2025-05-30")).isEqualTo("UNKNOWN; number.no-day at least 10");
    assertThat(told.by("UA: to-UA = 13 on 2025-05-24").verdict("2025-05-30"))
        .isEqualTo("KEPT; scope.day 2025-05-24 number.met 13 at least 10");
    assertThat(told.by("UA: to-UA = 8 on 2025-05-25").verdict("2025-05-30"))
        .endsWith("scope.day 2025-05-25 number.short 8 at least 10 2")
        .startsWith("BROKEN");
  }

  @Test
  void levelsARatio() {
    assertThat(
            Told.under("- ratio: {left: to-UA, right: to-RU, factor: 1 for 1027}")
                .by("UA: to-UA = 1 on 2025-05-23", "UA: to-RU = 1027 on 2025-05-23")
                .verdict("2025-05-30"))
        .isEqualTo("KEPT; ratio.level 0");
    assertThat(
            Told.under("- ratio: {left: to-RU, right: to-UA, factor: 3}")
                .by("UA: to-UA = 50 on 2025-05-23", "UA: to-RU = 150 on 2025-05-23")
                .verdict("2025-05-30"))
        .isEqualTo("KEPT; ratio.level 0");
  }

  @Test
  void seesWhoIsAheadUnderARatio() {
    String ratio = "- ratio: {left: to-UA, right: to-RU}";
    Told going =
        Told.under(ratio).by("UA: to-UA = 41 on 2025-05-23", "UA: to-RU = 19 on 2025-05-23");
    Told over =
        Told.under(THREE_DAYS + ratio)
            .by("UA: to-UA = 41 on 2025-05-23..2025-05-25")
            .by("UA: to-RU = 19 on 2025-05-23..2025-05-25");

    assertThat(going.verdict("2025-05-30")).isEqualTo("OPEN; ratio.ahead [to-UA] 22 [to-RU]");
    assertThat(over.verdict("2025-05-30")).isEqualTo("BROKEN; ratio.ahead [to-UA] 22 [to-RU]");
    assertThat(Told.under(ratio).verdict("2025-05-30")).isEqualTo("UNKNOWN; ratio.silent");
    assertThat(
            Told.under(ratio)
                .by("UA: to-UA = 40..50 on 2025-05-23", "UA: to-RU = 45 on 2025-05-23")
                .verdict("2025-05-30"))
        .isEqualTo("UNKNOWN; ratio.between [to-UA] [to-RU] -5..5");
  }

  @Test
  void letsLeftRunAheadWhereItMay() {
    Told told =
        Told.under("- ratio: {left: to-UA, right: to-RU, relation: at-least}")
            .by("UA: to-UA = 41 on 2025-05-23", "UA: to-RU = 19 on 2025-05-23");

    assertThat(told.verdict("2025-05-30")).isEqualTo("KEPT; ratio.level 22");
  }

  @Test
  void countsTheDischargedUnderARatio() {
    assertThat(
            Told.under(
                    THREE_DAYS
                        + """
                        - otherwise: {of: to-RU, when: declines, counts: discharged}
                        - ratio: {left: to-UA, right: to-RU}
                        """)
                .by("UA: to-UA = 110 on 2025-05-23..2025-05-25")
                .by("UA: to-RU = 108 on 2025-05-23..2025-05-25")
                .by("RU declines: to-RU = 2 on 2025-05-23")
                .verdict("2025-05-30"))
        .isEqualTo("KEPT; ratio.level 0");
  }

  @Test
  void asksForEqualNumbersAtEachStage() {
    Told told = Told.under(THREE_DAYS + "- ratio: {left: to-UA, right: to-RU, each: stage}");

    assertThat(told.verdict("2025-05-20")).isEqualTo("OPEN; ratio.no-stage");
    told.by("UA: to-UA stage 1 = 390", "UA: to-RU stage 1 = 390");
    assertThat(told.verdict("2025-05-23")).isEqualTo("KEPT; scope.stage 1 ratio.level 0");
    told.by("UA: to-UA stage 2 = 307", "UA: to-RU stage 2 = 303");
    assertThat(told.verdict("2025-05-24"))
        .startsWith("BROKEN")
        .endsWith("scope.stage 2 ratio.ahead [to-UA stage 2] 4 [to-RU stage 2]");
  }

  @Test
  void asksForEqualNumbersOnEachDay() {
    Told told = Told.under("- ratio: {left: to-UA, right: to-RU, each: day}");

    assertThat(told.verdict("2025-05-30")).isEqualTo("UNKNOWN; ratio.silent");
    told.by("UA: to-UA = 10 on 2025-05-23", "UA: to-RU = 9 on 2025-05-23");
    assertThat(told.verdict("2025-05-30"))
        .isEqualTo("BROKEN; scope.day 2025-05-23 ratio.ahead [to-UA] 1 [to-RU]");
  }

  @Test
  void runsADebtByRank() {
    Told told =
        Told.under(
            "- ratio: {left: to-UA, right: to-RU, scale: equivalents, each: running, surplus:"
                + " debt}");
    told.by("UA: to-UA = 100 on 2025-05-23", "UA: to-RU = 50 on 2025-05-23");

    assertThat(told.verdict("2025-05-30"))
        .isEqualTo("OPEN; ratio.debt-between [to-UA] [to-RU] -650..1450");

    told.by("UA: to-UA private = 98 on 2025-05-23", "UA: to-UA colonel = 2 on 2025-05-23");
    told.by("UA: to-RU private = 40 on 2025-05-23", "UA: to-RU major = 10 on 2025-05-23");

    assertThat(told.verdict("2025-05-30")).isEqualTo("OPEN; ratio.debt [to-UA] 8 [to-RU]");
  }

  @Test
  void paysAPriceForEachOnTheRightOnly() {
    Told told =
        Told.under("- ratio: {left: to-RU, right: to-UA, scale: price, weigh: right}")
            .by("UA: to-UA = 3 on 2025-05-23", "UA: to-UA civilian = 1 on 2025-05-23")
            .by("UA: to-UA soldier = 2 on 2025-05-23", "UA: to-RU = 32 on 2025-05-23");

    assertThat(told.verdict("2025-05-30")).isEqualTo("KEPT; ratio.level 0");
  }

  @Test
  void keepsPaceWithAMeasuredQuantity() {
    Told told =
        Told.under(
            """
            - number: {of: to-UA, is: 590}
            - ratio: {left: to-UA, right: troops, as: share}
            """);

    assertThat(told.verdict("2025-05-30")).isEqualTo("UNKNOWN; ratio.silent");
    told.by("UA: to-UA = 143 on 2025-05-20", "UA: troops = 5000 on 2025-05-20");
    assertThat(told.verdict("2025-05-30"))
        .isEqualTo("KEPT; scope.day 2025-05-20 pace.kept 143 590 5000 23000");
    told.by("UA: troops = 9000 on 2025-05-25");
    assertThat(told.verdict("2025-05-30"))
        .startsWith("BROKEN")
        .endsWith("scope.day 2025-05-25 pace.behind 143 590 14000 23000");
    assertThat(
            Told.under("- ratio: {left: to-UA, right: troops, as: share}")
                .by("UA: to-UA = 1 on 2025-05-20")
                .verdict("2025-05-30"))
        .isEqualTo("UNKNOWN; pace.whole-unknown [to-UA]");
  }

  @Test
  void followsASchedule() {
    Told told =
        Told.under(
            """
            - schedule:
                stages:
                  1: {on: 2025-05-23, counts: {to-UA: 390, to-UA civilian: 120}}
                  2: {on: 2025-05-24}
            """);

    assertThat(told.verdict("2025-05-20"))
        .isEqualTo(
            "OPEN; scope.stage 1 stage.ahead to-UA 390; scope.stage 1 stage.ahead to-UA civilian"
                + " 120; scope.stage 2 stage.silent");
    told.by("UA: to-UA = 390 on 2025-05-23", "UA: to-UA civilian = 120 on 2025-05-23");
    told.by("UA: to-UA = 307 on 2025-05-24");
    assertThat(told.verdict("2025-05-24")).startsWith("KEPT");
    told.by("RU: to-UA civilian = 50 on 2025-05-23");
    assertThat(told.verdict("2025-05-24"))
        .startsWith("UNKNOWN")
        .contains("scope.stage 1 scope.of to-UA civilian number.between 50..120 120 at most 70");
  }

  @Test
  void breaksAScheduleThatFellShort() {
    assertThat(
            Told.under("- schedule: {stages: {1: {on: 2025-05-23, counts: {to-UA: 390}}}}")
                .by("UA: to-UA = 380 on 2025-05-23")
                .verdict("2025-05-23"))
        .isEqualTo("BROKEN; scope.stage 1 scope.of to-UA number.short 380 390 10");
    assertThat(Told.under("- schedule: {begins: agreed}").verdict("2025-05-23"))
        .isEqualTo("TEXT; schedule.words");
  }

  @Test
  void prolongsByWhatIsGivenBeyond() {
    String terms =
        """
        - number: {of: to-UA, is: 50}
        - schedule: {extension: {per: 10, of: to-UA, adds: 1 day%s}}
        """;
    String[] told = {"UA: to-UA = 81 on 2025-05-24..2025-05-30"};

    assertThat(Told.under(terms.formatted("")).by(told).verdict("2025-05-30"))
        .isEqualTo("KEPT; extension.adds 3 days");
    assertThat(Told.under(terms.formatted(", limit: 48 hours")).by(told).verdict("2025-05-30"))
        .isEqualTo("KEPT; extension.adds 2 days");
    assertThat(Told.under(terms.replace("per: 10", "per: 0").formatted("")).verdict("2025-05-30"))
        .isEqualTo("KEPT; extension.adds 0 days");
  }

  @Test
  void runsDeadlinesFromTheDayOfTheAgreement() {
    String terms =
        """
        - number: {of: to-UA, is: 100}
        - deadline: {of: to-UA, at: 10 days after agreed}
        """;
    Told told = Told.under(terms);

    assertThat(told.verdict("2025-05-20")).isEqualTo("OPEN; deadline.runs 2025-05-26");
    assertThat(told.verdict("2025-05-26"))
        .isEqualTo("UNKNOWN; number.silent 100; deadline.was 2025-05-26");
    told.by("UA: to-UA = 90 on 2025-05-23");
    assertThat(told.verdict("2025-05-25"))
        .isEqualTo("OPEN; number.owed 90 100 10; deadline.runs 2025-05-26");
    assertThat(told.verdict("2025-05-26"))
        .isEqualTo("BROKEN; number.short 90 100 10; deadline.was 2025-05-26");
    assertThat(Told.under(terms).by("UA: to-UA = 100 on 2025-05-23").verdict("2025-05-30"))
        .isEqualTo("KEPT; number.met 100 100; deadline.was 2025-05-26");
  }

  @Test
  void runsDeadlinesFromEvents() {
    Told told = Told.under("- deadline: {of: to-UA, at: 72 hours after pull-back}");

    assertThat(told.verdict("2025-05-20"))
        .isEqualTo("OPEN; deadline.not-running 72 hours after pull-back");
    told.happened("pull-back", "2025-05-20T10:00");
    assertThat(told.verdict("2025-05-21")).isEqualTo("OPEN; deadline.runs 2025-05-23");
    assertThat(told.by("UA: to-UA = 5 on 2025-05-22").verdict("2025-05-30"))
        .isEqualTo("UNKNOWN; deadline.extent 5 2025-05-23");
  }

  @Test
  void asksForListsAndEventsInTime() {
    Told list =
        Told.under(
                """
                - number: {of: to-UA, is: 100}
                - deadline: {duty: list, of: to-UA, at: 2025-05-22}
                """)
            .by("RU listed: to-UA = 100 on 2025-05-22");
    Told event = Told.under("- deadline: {duty: happen, event: pull-back, at: 2025-05-20}");

    assertThat(list.verdict("2025-05-30"))
        .isEqualTo("KEPT; number.met 100 100; deadline.was 2025-05-22");
    assertThat(event.verdict("2025-05-19")).isEqualTo("OPEN; deadline.runs 2025-05-20");
    assertThat(event.verdict("2025-05-20"))
        .isEqualTo("UNKNOWN; deadline.event-unknown pull-back 2025-05-20");
    assertThat(event.happened("pull-back", "2025-05-21T10:00").verdict("2025-05-30"))
        .isEqualTo("BROKEN; deadline.late pull-back 2025-05-21 2025-05-20");
    assertThat(event.happened("pull-back", "2025-05-19T10:00").verdict("2025-05-30"))
        .isEqualTo("KEPT; deadline.happened pull-back 2025-05-19 2025-05-20");
    assertThat(Told.under("- deadline: {of: to-UA, at: 07:00 daily}").verdict("2025-05-30"))
        .isEqualTo("UNKNOWN; deadline.daily 07:00");
  }

  @Test
  void leavesOrderAndTravelToLists() {
    assertThat(Told.under("- order: {of: to-UA, by: [medical, age]}").verdict("2025-05-30"))
        .isEqualTo("UNKNOWN; needs.lists");
    assertThat(Told.under("- together: {parts: [to-UA], rule: travel}").verdict("2025-05-30"))
        .isEqualTo("UNKNOWN; needs.lists");
    assertThat(Told.under("- text: salute each other").verdict("2025-05-30"))
        .isEqualTo("TEXT; text.people");
  }

  @Test
  void bindsPartsAllOrNothing() {
    Told told =
        Told.under(
            """
            - number: {of: to-UA, is: 215}
            - number: {of: to-RU, is: 56}
            - together: {parts: all, rule: all-or-nothing}
            """);

    assertThat(told.verdict("2025-05-30")).isEqualTo("UNKNOWN; ratio.silent");
    told.by("UA: to-UA = 215 on 2025-05-23");
    assertThat(told.verdict("2025-05-30")).isEqualTo("UNKNOWN; together.silent [to-UA] [to-RU]");
    told.by("UA: to-RU = 55 on 2025-05-23");
    assertThat(told.verdict("2025-05-30")).isEqualTo("OPEN; together.behind [to-UA] [to-RU]");
    told.by("UA: to-RU = 1 on 2025-05-24");
    assertThat(told.verdict("2025-05-30")).isEqualTo("KEPT; together.all");
  }

  @Test
  void bindsPartsToTheSameMoment() {
    String term = "- together: {parts: [to-UA, to-RU], rule: same-moment}";
    Told told = Told.under(term).by("UA: to-UA = 1 on 2025-05-23");

    assertThat(told.verdict("2025-05-30")).isEqualTo("UNKNOWN; same.silent [to-RU]");
    assertThat(told.by("UA: to-RU = 1 on 2025-05-23").verdict("2025-05-30"))
        .isEqualTo("KEPT; same.days [2025-05-23]");
    assertThat(told.by("UA: to-RU = 1 on 2025-05-25").verdict("2025-05-30"))
        .isEqualTo("BROKEN; same.differ [to-UA, to-RU]");
  }

  @Test
  void doesNotTakeLongWindowsForTheSameMoment() {
    String term = "- together: {parts: [to-UA, to-RU], rule: same-moment}";

    assertThat(
            Told.under(term)
                .by("UA: to-UA = 3 on 2025-05-23..2025-05-25")
                .by("UA: to-RU = 1 on 2025-05-23", "UA: to-RU = 2 on 2025-05-25")
                .verdict("2025-05-30"))
        .isEqualTo("UNKNOWN; same.between [to-UA, to-RU]");
    assertThat(
            Told.under(term)
                .by("UA: to-UA = 3 on 2025-05-23", "UA: to-RU = 1 on 2025-05-23")
                .by("UA: to-RU = 0 on 2025-05-25")
                .verdict("2025-05-30"))
        .isEqualTo("KEPT; same.days [2025-05-23]");
  }

  @Test
  void takesTurns() {
    String term = "- together: {parts: [to-UA, to-RU], rule: turns, step: 10}";
    Told told = Told.under(term);

    assertThat(told.verdict("2025-05-30")).isEqualTo("UNKNOWN; ratio.silent");
    told.by("UA: to-UA = 10 on 2025-05-23", "UA: to-RU = 0 on 2025-05-23");
    told.by("UA: to-RU = 20 on 2025-05-24");
    assertThat(told.verdict("2025-05-24")).isEqualTo("KEPT; turns.kept 10");
    assertThat(told.by("UA: to-RU = 5 on 2025-05-25").verdict("2025-05-25"))
        .isEqualTo("BROKEN; turns.ahead to-RU 15 to-UA 2025-05-25 10");
    assertThat(
            Told.under(term)
                .by("UA: to-UA = 5..20 on 2025-05-23", "UA: to-RU = 0 on 2025-05-23")
                .verdict("2025-05-30"))
        .isEqualTo("UNKNOWN; turns.unknown 10");
    assertThat(
            Told.under(term)
                .by("UA: to-UA = 0..20 on 2025-05-23", "UA: to-RU = 10 on 2025-05-23")
                .verdict("2025-05-30"))
        .isEqualTo("KEPT; turns.kept 10");
  }

  @Test
  void refusesWhoMayNotBeOnAList() {
    String term = "- eligible: {of: [to-UA], only: [soldier]}";
    Told told = Told.under(term).by("UA: to-UA = 84 on 2025-05-23");

    assertThat(told.verdict("2025-05-30")).isEqualTo("UNKNOWN; needs.lists");
    assertThat(told.by("RU: to-UA soldier = 84 on 2025-05-23").verdict("2025-05-30"))
        .isEqualTo("KEPT; eligible.kept");
    assertThat(told.by("UA: to-UA civilian = 51 on 2025-05-23").verdict("2025-05-30"))
        .isEqualTo("BROKEN; eligible.against UA 51 to-UA civilian");
    assertThat(told.verdict("2025-05-22")).isEqualTo("UNKNOWN; needs.lists");
  }

  @Test
  void refusesAKindThatIsLeftOut() {
    assertThat(
            Told.under("- eligible: {of: [to-UA soldier], not: [azov]}")
                .by("UA: to-UA soldier azov = 3 on 2025-05-23")
                .verdict("2025-05-30"))
        .isEqualTo("BROKEN; eligible.against UA 3 to-UA soldier azov");
    assertThat(
            Told.under("- eligible: {of: [to-UA soldier], not: [azov]}")
                .by("UA: to-UA civilian azov = 3 on 2025-05-23")
                .verdict("2025-05-30"))
        .isEqualTo("UNKNOWN; needs.lists");
    assertThat(
            Told.under("- eligible: {of: [to-UA], only: [soldier], not: [azov]}")
                .by("UA: to-UA = 3 on 2025-05-23", "UA: to-UA soldier = 3 on 2025-05-23")
                .verdict("2025-05-30"))
        .isEqualTo("UNKNOWN; needs.lists");
  }

  @Test
  void losesNobodyWhoDeclined() {
    Told told =
        Told.under(
            """
            - otherwise:
                of: to-UA
                when: declines
                counts: discharged
                then: [{custodian: TR, up-to: 90 days}, {leads-to: civilian status}]
            """);

    assertThat(told.verdict("2025-05-30")).isEqualTo("UNKNOWN; otherwise.nobody-stated");
    told.by("UA declines: to-UA = 22604 on 2025-05-20");
    told.by("UA reconsidered: to-UA = 137 on 2025-05-25");
    told.by("UA settled: to-UA = 21839 on 2025-05-25");
    told.by("UA moved-on: to-UA = 86 on 2025-05-25");
    assertThat(told.verdict("2025-05-30")).isEqualTo("OPEN; otherwise.left 22604 22062 542");
    told.by("UA dead: to-UA = 540 on 2025-05-25", "UA escaped: to-UA = 2 on 2025-05-25");
    assertThat(told.verdict("2025-05-30")).isEqualTo("KEPT; otherwise.all-ended 22604 22604");
    assertThat(
            Told.under("- otherwise: {of: to-UA, when: recovered, counts: outside}")
                .by("UA recovered: to-UA = 27 on 2025-05-20")
                .verdict("2025-05-30"))
        .isEqualTo("KEPT; otherwise.counts 27 OUTSIDE");
  }

  @Test
  void staysUntilAnEvent() {
    Told told = Told.under("- stay: {of: to-UA, status: interned, where: TR, until: end-of-war}");

    assertThat(told.verdict("2025-05-30")).isEqualTo("UNKNOWN; ratio.silent");
    told.by("UA: to-UA = 5 on 2025-05-20", "UA moved-on: to-UA = 0 on 2025-05-21");
    assertThat(told.verdict("2025-05-30")).isEqualTo("OPEN; stay.runs 5");
    told.happened("end-of-war", "2025-05-29T12:00");
    assertThat(told.verdict("2025-05-30")).isEqualTo("KEPT; stay.ended 2025-05-29");
    told.by("UA moved-on: to-UA = 5 on 2025-05-28..2025-05-30");
    assertThat(told.verdict("2025-05-30")).isEqualTo("KEPT; stay.ended 2025-05-29");
    told.by("UA moved-on: to-UA = 2 on 2025-05-22");
    assertThat(told.verdict("2025-05-30")).isEqualTo("BROKEN; stay.left-before 2 2025-05-22");
  }

  @Test
  void keepsTheSurplusOnParole() {
    String stay = "- stay: {of: surplus, status: paroled, forbids: military duty}";

    assertThat(Told.under(stay).verdict("2025-05-30")).isEqualTo("UNKNOWN; stay.no-surplus");
    assertThat(
            Told.under("- ratio: {left: to-UA, right: to-RU, surplus: debt}\n" + stay)
                .by("UA: to-UA = 100 on 2025-05-23", "UA: to-RU = 60 on 2025-05-23")
                .verdict("2025-05-30"))
        .isEqualTo("OPEN; stay.surplus 40");
  }

  @Test
  void addsTwoStagesOfOneDay() {
    String stages = "- schedule: {stages: {a: {on: 2025-05-23}, b: {on: 2025-05-23}}}\n";

    assertThat(
            Told.under(stages + "- number: {of: to-UA, is: 233}")
                .by("UA: to-UA stage a = 73", "UA: to-UA stage b = 160")
                .verdict("2025-05-30"))
        .isEqualTo("KEPT; number.met 233 233");
  }

  @Test
  void judgesEachSideByItsOwnFigures() {
    Told told =
        Told.under("- number: {of: to-UA, is: 200}")
            .by("RU: to-UA = 195 on 2025-05-23", "UA: to-UA = 207 on 2025-05-23");
    Verdicts.Judged judged = Verdicts.of(told.book("2025-05-30"), Map.of()).getFirst();

    assertThat(judged.byVoice())
        .containsEntry("RU", Verdict.State.OPEN)
        .containsEntry("UA", Verdict.State.KEPT);
    assertThat(judged.isDisputed()).isTrue();
  }

  @Test
  void closesNoAccountOnTheHoldersWordAlone() {
    String terms =
        """
        - otherwise: {of: to-UA, when: declines, counts: discharged}
        - number: {of: to-UA, is: 100}
        """;
    String nobody = "UA: to-UA = 0 on 2025-05-23";

    assertThat(
            Told.under(terms)
                .by(nobody, "RU declines: to-UA = 100 on 2025-05-23")
                .verdict("2025-05-30"))
        .startsWith("UNKNOWN");
    assertThat(
            Told.under(terms)
                .by(nobody, "UA declines: to-UA = 100 on 2025-05-23")
                .verdict("2025-05-30"))
        .startsWith("KEPT");
  }

  @Test
  void excusesOnlyThoseOfWhomTheClauseSpeaks() {
    String terms =
        """
        - otherwise: {of: to-UA wounded, when: dead, counts: discharged}
        - number: {of: to-UA, is: 100}
        """;
    assertThat(
            Told.under(terms)
                .by("UA: to-UA = 10 on 2025-05-23", "UA dead: to-UA = 90 on 2025-05-23")
                .verdict("2025-05-30"))
        .isEqualTo("OPEN; number.owed 10 100 90");
  }

  @Test
  void promisesWhatTwoNumbersAllowTogether() {
    String terms =
        """
        - number: {of: to-UA, is: at most 120}
        - number: {of: to-UA, is: at least 100}
        - deadline: {of: to-UA, at: 2025-05-30}
        """;
    assertThat(Told.under(terms).by("UA: to-UA = 90 on 2025-05-23").verdict("2025-06-30"))
        .startsWith("BROKEN; number.short 90 100..120 10");
  }

  @Test
  void knowsOfDaysTakenTogetherOnlyWhatNoSplitCanMend() {
    Told daily = Told.under("- number: {of: to-UA, is: at most 5, each: day}");

    assertThat(daily.by("UA: to-UA = 100 on 2025-05-21..2025-05-22").verdict("2025-05-30"))
        .startsWith("BROKEN");
    assertThat(
            Told.under("- number: {of: to-UA, is: at most 5, each: day}")
                .by("UA: to-UA = 8 on 2025-05-21..2025-05-22")
                .verdict("2025-05-30"))
        .startsWith("UNKNOWN");
  }

  @Test
  void missesNoDeadlineThatSetsNoLeastNumber() {
    String terms =
        """
        - number: {of: to-UA, is: at most 5000}
        - deadline: {of: to-UA, at: 2025-05-30}
        """;
    assertThat(Told.under(terms).by("UA: to-UA = 10 on 2025-05-23").verdict("2025-06-30"))
        .startsWith("UNKNOWN; deadline.no-floor");
  }

  @Test
  void breaksNoRuleOnAWordThatNoSideSaid() {
    Told told =
        Told.under("- eligible: {of: to-UA, only: soldier}")
            .by("UA: to-UA = 100 on 2025-05-23", "UA: to-UA soldier = 100 on 2025-05-23")
            .by("DW: to-UA civilian = 5 on 2025-05-23");

    assertThat(told.verdict("2025-05-30")).isEqualTo("KEPT; eligible.kept");
  }
}
