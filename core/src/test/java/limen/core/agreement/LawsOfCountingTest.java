package limen.core.agreement;

import static limen.core.agreement.World.DAYS;
import static limen.core.agreement.World.FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import limen.core.agreement.Verdict.State;
import limen.core.terms.Agreement;
import limen.core.terms.Range;
import limen.core.terms.Selector;
import limen.core.terms.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every count, whatever happened and however it was told. */
class LawsOfCountingTest {
  private static final int WORLDS = 16;
  private static final List<List<String>> ASKED =
      List.of(List.of(), List.of("soldier"), List.of("civilian"));

  private static boolean holds(Range range, long number) {
    return range.least() <= number && number <= range.most();
  }

  private static List<LocalDate> days() {
    return FIRST.datesUntil(FIRST.plusDays(DAYS + 3)).toList();
  }

  private static List<LocalDate> some(World world, List<LocalDate> days) {
    return days.stream().filter(day -> world.random.nextInt(4) == 0).toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void holdsTheTruthOfWhoeverTellsTheTruth(long seed) {
    for (long i = 0; i < WORLDS; i++) {
      World world = new World(seed * 1000 + i);
      List<Tally> told = new ArrayList<>(world.tell("UA", false));
      told.addAll(world.tell("RU", false));
      for (LocalDate asOf : some(world, days())) {
        Book book = new Book(world.agreement, told, asOf);
        Window some = world.window();
        for (Selector of : world.questions()) {
          for (Window days : new Window[] {null, some}) {
            long truth = world.truth(of, days, asOf);
            Figures figures = book.figures(Outcome.DELIVERED, List.of(of), days);
            List<Range> ranges = new ArrayList<>(figures.byVoice().values());
            ranges.add(figures.joint());
            for (Range range : ranges) {
              if (!holds(range, truth)) {
                fail(
                    of
                        + " "
                        + days
                        + " as of "
                        + asOf
                        + " truly "
                        + truth
                        + " not in "
                        + range
                        + "\n"
                        + world.shown(told));
              }
            }
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11})
  void isExactWhereEverythingIsToldExactly(long seed) {
    for (long i = 0; i < WORLDS; i++) {
      World world = new World(seed * 1000 + i);
      List<Tally> told = everything(world, World.KINDS);
      for (LocalDate asOf : some(world, days())) {
        Book book = new Book(world.agreement, told, asOf);
        for (Selector of : world.questions()) {
          if (!book.isSilent(Outcome.DELIVERED, List.of(of))) {
            Figures figures = book.figures(Outcome.DELIVERED, of);
            Range truth = Range.of(world.truth(of, null, asOf));
            if (!figures.joint().equals(truth) || !figures.agree()) {
              fail(
                  of
                      + " as of "
                      + asOf
                      + " truly "
                      + truth
                      + " and not "
                      + figures
                      + "\n"
                      + world.shown(told));
            }
          }
        }
      }
    }
  }

  /** Both sides tell every kind of every stage of every day of every stream. */
  private static List<Tally> everything(World world, List<List<String>> asked) {
    List<Tally> told = new ArrayList<>();
    for (String voice : List.of("UA", "RU")) {
      for (LocalDate day : days()) {
        List<String> stages = world.stagesOn(day);
        for (String stream : World.STREAMS) {
          for (List<String> kinds : asked) {
            Window on = Window.of(day);
            if (stages.size() < 2) {
              Selector of = World.select(stream, kinds, null);
              told.add(world.figure(voice, of, on, day, true));
            }
            for (String stage : stages) {
              Selector of = World.select(stream, kinds, stage);
              told.add(world.figure(voice, of, on, day, true));
            }
          }
        }
      }
    }
    return told;
  }

  @ParameterizedTest
  @ValueSource(longs = {21})
  void neverWidensByOneMoreTrueFigureOfDaysAlreadyTold(long seed) {
    for (long i = 0; i < WORLDS; i++) {
      World world = new World(seed * 1000 + i);
      List<Tally> told = dayByDay(world);
      LocalDate asOf = FIRST.plusDays(DAYS + 3);
      Book before = new Book(world.agreement, told, asOf);
      for (int more = 0; more < 6; more++) {
        List<Tally> after = new ArrayList<>(told);
        after.add(onTheseDays(world));
        Book book = new Book(world.agreement, after, asOf);
        for (Selector of : world.questions()) {
          Range wide = before.figures(Outcome.DELIVERED, of).joint();
          Range narrow = book.figures(Outcome.DELIVERED, of).joint();
          if (wide.least() > narrow.least() || wide.most() < narrow.most()) {
            fail(of + " went from " + wide + " to " + narrow + "\n" + world.shown(after));
          }
        }
      }
    }
  }

  private static List<Tally> dayByDay(World world) {
    List<Tally> told = new ArrayList<>();
    for (LocalDate day : days()) {
      for (String stream : World.STREAMS) {
        Selector all = World.select(stream, List.of(), null);
        told.add(world.figure("UA", all, Window.of(day), day, false));
        Selector some = World.select(stream, world.kinds(), null);
        told.add(world.figure("UA", some, Window.of(day), day, false));
      }
    }
    return told;
  }

  private static Tally onTheseDays(World world) {
    while (true) {
      Tally more = world.anything("UA", false);
      if (more.happened() != null || more.of().stage() != null) {
        return more;
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {31})
  void changesNothingWhenFiguresComeInAnotherOrder(long seed) {
    for (long i = 0; i < WORLDS / 2; i++) {
      World world = new World(seed * 1000 + i);
      List<Tally> told = new ArrayList<>(world.tell("UA", false));
      told.addAll(world.tell("RU", true));
      told.addAll(world.tell("ICRC", false));
      told.addAll(new World(seed * 2000 + i).tell("a newspaper", false));
      LocalDate asOf = FIRST.plusDays(DAYS);
      Book book = new Book(world.agreement, told, asOf);
      Collections.shuffle(told, world.random);
      Book shuffled = new Book(world.agreement, told, asOf);

      assertThat(shuffled.voices()).isEqualTo(book.voices());
      for (Selector of : world.questions()) {
        assertThat(shuffled.figures(Outcome.DELIVERED, of))
            .isEqualTo(book.figures(Outcome.DELIVERED, of));
      }
      assertThat(Set.copyOf(Balance.of(shuffled).streams()))
          .isEqualTo(Set.copyOf(Balance.of(book).streams()));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {41})
  void takesSilenceForUnknownAndNeverForZero(long seed) {
    for (long i = 0; i < WORLDS; i++) {
      World world = new World(seed * 1000 + i);
      List<Tally> told = dayByDay(world);
      told.removeIf(t -> t.of().names().contains("to-RU"));
      LocalDate asOf = FIRST.plusDays(DAYS + 3);
      Book book = new Book(world.agreement, told, asOf);
      for (Selector of : world.questions()) {
        if (of.names().contains("to-RU")) {
          assertThat(book.figures(Outcome.DELIVERED, of).joint()).isEqualTo(Range.UNKNOWN);
        }
        assertThat(book.figures(Outcome.LISTED, of).joint()).isEqualTo(Range.UNKNOWN);
      }
      leavesAnUnspokenStageOpen(world, told, asOf);
    }
  }

  private static void leavesAnUnspokenStageOpen(World world, List<Tally> told, LocalDate asOf) {
    world
        .agreement
        .stages()
        .forEach(
            (id, stage) -> {
              List<Tally> without = new ArrayList<>(told);
              without.removeIf(
                  t ->
                      Objects.requireNonNull(t.happened())
                          .meets(Objects.requireNonNull(stage.on())));
              Book book = new Book(world.agreement, without, asOf);
              Range all =
                  book.figures(Outcome.DELIVERED, World.select("to-UA", List.of(), null)).joint();
              assertThat(all.hasMost()).as(world.shown(without)).isFalse();
            });
  }

  @ParameterizedTest
  @ValueSource(longs = {51})
  void losesNobodyBetweenPromisedDeliveredDischargedAndOwed(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 150; i++) {
      int delivered = random.nextInt(100);
      int declined = random.nextInt(30);
      int promised = delivered + declined + random.nextInt(50);
      Book book =
          Told.under(
                  """
                  - otherwise: {of: to-UA, when: declines, counts: discharged}
                  - number: {of: to-UA, is: %d}
                  """
                      .formatted(promised))
              .by("UA: to-UA = " + delivered + " on 2025-05-23")
              .by("UA declines: to-UA = " + declined + " on 2025-05-23")
              .book("2025-05-30");
      Balance.Row row = Balance.row(book, World.select("to-UA", List.of(), null));

      assertThat(row.promised())
          .contains(row.delivered().joint().plus(row.discharged()).plus(row.owed()));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {61, 62})
  void judgesNothingThatTheTruthContradicts(long seed) {
    for (long i = 0; i < 2L * WORLDS; i++) {
      World world = new World(seed * 1000 + i);
      LocalDate asOf = FIRST.plusDays(DAYS + 3);
      Agreement agreement = world.with(terms(world));
      List<Tally> told = new ArrayList<>(world.tell("UA", false));
      told.addAll(world.tell("RU", false));
      List<Verdicts.Judged> partial = Verdicts.of(new Book(agreement, told, asOf), Map.of());
      List<Verdicts.Judged> truth =
          Verdicts.of(new Book(agreement, everything(world, ASKED), asOf), Map.of());
      for (int clause = 0; clause < truth.size(); clause++) {
        State said = partial.get(clause).verdict().state();
        State is = truth.get(clause).verdict().state();
        boolean sure = said == State.KEPT || said == State.BROKEN;
        if (sure && said != is && truth.get(clause).clause().clause() != null) {
          fail(partial.get(clause) + "\nin truth " + truth.get(clause) + "\n" + world.shown(told));
        }
      }
    }
  }

  private static String terms(World world) {
    long to = world.truth(World.select("to-UA", List.of(), null), null, LocalDate.MAX);
    long from = world.truth(World.select("to-RU", List.of(), null), null, LocalDate.MAX);
    int more = world.random.nextInt(5) - 2;
    return """
    - {clause: a, number: {of: to-UA, is: %d}}
    - {clause: b, number: {of: to-RU, is: at most %d}}
    - {clause: c, number: {of: [to-UA civilian, to-RU soldier], is: at least %d}}
    - {clause: d, ratio: {left: to-UA, right: to-RU, relation: at-least}}
    - {clause: e, ratio: {left: to-UA, right: to-RU, factor: %d for %d}}
    - {clause: f, deadline: {of: to-UA, at: 2025-05-25}}
    - {clause: g, number: {of: to-UA, is: at most 20, each: stage}}
    - {clause: h, together: {parts: all, rule: all-or-nothing}}
    """
        .formatted(
            Math.max(0, to + more),
            Math.max(0, from + more),
            to / 4,
            Math.max(1, to),
            Math.max(1, from));
  }
}
