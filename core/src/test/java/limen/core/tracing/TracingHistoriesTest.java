package limen.core.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import limen.core.tracing.Candidate.Status;
import limen.core.tracing.Waiting.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done in whatever order, the laws hold. */
class TracingHistoriesTest {
  private static final List<String> SURNAMES =
      List.of("Небувальченко", "Вигаданчук", "Nebuvalchenko");
  private static final List<String> GIVEN = List.of("Остап", "Лев", "Ostap");
  private static final List<Also> ALSO = List.of(Also.values());
  private static final int STEPS = 120;

  private final Matching matching = new PersonMatching();

  /** One random history; what has no effect is tried too. */
  private static void play(long seed, Consumer<Moment> look) {
    Random random = new Random(seed);
    Tracing tracing = Tracing.EMPTY;
    List<Noted> done = new ArrayList<>();
    for (int i = 0; i < STEPS; i++) {
      Step step = step(tracing, random);
      Noted noted = People.noted(i, step);
      Tracing before = tracing;
      if (tracing.after(noted) instanceof Tracing.Done(Tracing next)) {
        tracing = next;
        done.add(noted);
      }
      look.accept(new Moment(before, step, tracing, List.copyOf(done)));
    }
    assertThat(done).hasSizeGreaterThan(STEPS / 4);
  }

  private record Moment(Tracing before, Step step, Tracing after, List<Noted> done) {}

  private static Step step(Tracing tracing, Random random) {
    String request = "R" + (1 + random.nextInt(Math.max(1, tracing.cases().size())));
    String other = "R" + (1 + random.nextInt(Math.max(1, tracing.cases().size())));
    String record = trace(tracing, random);
    return switch (random.nextInt(16)) {
      case 0 -> People.asked(tracing.cases().size() + 1, somebody(random));
      case 1 -> People.asked(Integer.parseInt(request.substring(1)), somebody(random));
      case 2 -> {
        int next = tracing.records() + 1;
        String source = random.nextBoolean() ? "B" : "C";
        yield People.received(
            People.record(next, source, somebody(random)),
            People.record(next + 1, source, somebody(random)));
      }
      case 3 ->
          People.received(
              People.record(
                  1 + random.nextInt(Math.max(1, tracing.records())), "B", somebody(random)));
      case 4 ->
          People.sighted(Integer.parseInt(tracing.nextSighting().substring(1)), somebody(random));
      case 5, 6, 7 -> People.link(request, record);
      case 8 ->
          random.nextInt(4) == 0 ? People.twice(request, record) : People.also(request, record);
      case 9 -> People.reject(request, record);
      case 10 -> People.join(request, other, ALSO.get(random.nextInt(ALSO.size())));
      case 11 ->
          People.undo(request, random.nextBoolean() ? record : random.nextBoolean() ? other : null);
      case 12 -> linkUndone(tracing, request);
      case 13 -> People.tell(request, random.nextInt(4) == 0 ? Matter.PLACE : Matter.FOUND);
      case 14 ->
          random.nextBoolean()
              ? new Step.Withheld(record, random.nextBoolean(), "a danger")
              : new Step.Withdrawn(record, "not sure any more");
      default ->
          random.nextBoolean()
              ? new Step.Closed(request, "no more to do")
              : People.tell(request, Matter.MISTAKE);
    };
  }

  private static Step linkUndone(Tracing tracing, String request) {
    Case one = tracing.cases().get(request);
    return People.undo(
        request, one == null || one.links().isEmpty() ? "C1" : one.links().getFirst().record());
  }

  private static String trace(Tracing tracing, Random random) {
    List<String> signs = new ArrayList<>(tracing.traces().keySet());
    return signs.isEmpty() ? "C1" : signs.get(random.nextInt(signs.size()));
  }

  private static Description somebody(Random random) {
    return People.born(
        SURNAMES.get(random.nextInt(SURNAMES.size())),
        GIVEN.get(random.nextInt(GIVEN.size())),
        null,
        "199" + random.nextInt(3));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void whatIsDoneAndUndoneAtOnceLeavesWhatWasThere(long seed) {
    play(
        seed,
        moment -> {
          Step back =
              switch (moment.step) {
                // A link that is said again on other words takes the place of the one before.
                case Step.Linked linked ->
                    wasLinked(moment.before, linked)
                        ? null
                        : People.undo(linked.request(), linked.record());
                case Step.Rejected rejected -> People.undo(rejected.request(), rejected.record());
                case Step.Joined joined -> People.undo(joined.request(), joined.other());
                case Step.Closed closed -> People.undo(closed.request(), null);
                default -> null;
              };
          if (back != null && !moment.before.equals(moment.after)) {
            assertThat(People.after(moment.after, 500, back)).isEqualTo(moment.before);
          }
        });
  }

  private static boolean wasLinked(Tracing before, Step.Linked linked) {
    Case one = before.cases().get(linked.request());
    return one != null && one.link(linked.record()) != null;
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void nobodyIsToldWithoutAHumansLink(long seed) {
    play(
        seed,
        moment -> {
          if (moment.step instanceof Step.FamilyTold told
              && !told.matters().contains(Matter.MISTAKE)) {
            Case before = moment.before.cases().get(told.request());
            boolean linked = before != null && !before.links().isEmpty();
            assertThat(linked || moment.before.equals(moment.after)).isTrue();
          }
          moment
              .after
              .cases()
              .values()
              .forEach(
                  one -> {
                    Telling told = one.told();
                    if (told != null) {
                      assertThat(everLinked(moment.done, one.request().sign()))
                          .containsAll(told.records().keySet());
                    }
                  });
        });
  }

  private static Set<String> everLinked(List<Noted> done, String request) {
    Set<String> linked = new java.util.HashSet<>();
    done.stream()
        .flatMap(noted -> noted.steps().stream())
        .forEach(
            step -> {
              if (step instanceof Step.Linked link && link.request().equals(request)) {
                linked.add(link.record());
              }
            });
    return linked;
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
  void exactlyTheRivalsOfStandingLinksAreClosed(long seed) {
    play(
        seed,
        moment -> {
          Tracing now = moment.after;
          Review review = Review.of(now, matching);
          for (Case one : now.cases().values()) {
            String request = one.request().sign();
            for (Candidate candidate : review.candidates(request)) {
              boolean free =
                  candidate.status() == Status.OPEN || candidate.status() == Status.CLOSED;
              if (free) {
                assertThat(candidate.status() == Status.CLOSED)
                    .isEqualTo(isRival(now, request, candidate.record()));
              }
            }
          }
        });
  }

  /** By the words of the law: another record for the same person, or the same for another. */
  private static boolean isRival(Tracing now, String request, String record) {
    boolean same = false;
    boolean other = false;
    for (Case one : now.cases().values()) {
      boolean mine = now.seekingSame(request).contains(one.request().sign());
      for (Link link : one.links()) {
        boolean it = link.record().equals(record);
        if (it && !mine) {
          return true;
        }
        same |= it && mine;
        other |= !it && mine;
      }
    }
    return other && !same;
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38, 39, 40})
  void openCandidatesCanBeLinkedAndClosedOnesCannot(long seed) {
    play(
        seed,
        moment -> {
          Review review = Review.of(moment.after, matching);
          for (Case one : moment.after.cases().values()) {
            String request = one.request().sign();
            for (Candidate candidate : review.candidates(request)) {
              boolean can =
                  moment.after.after(People.noted(0, People.link(request, candidate.record())))
                      instanceof Tracing.Done;
              Link link = one.link(candidate.record());
              boolean may =
                  link == null
                      ? candidate.status() == Status.OPEN
                      : moment.after.hasChanged(one, link)
                          && !moment.after.filed(link.record()).isWithdrawn();
              assertThat(can).isEqualTo(may && one.closed() == null);
            }
          }
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {41, 42, 43, 44, 45})
  void noRecordIsLinkedToTwoSoughtPeople(long seed) {
    play(
        seed,
        moment -> {
          for (String record : moment.after.traces().keySet()) {
            List<String> linked = moment.after.linkedTo(record).toList();
            if (!linked.isEmpty()) {
              assertThat(moment.after.seekingSame(linked.getFirst())).containsAll(linked);
            }
          }
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {46, 47, 48, 49, 50})
  void aSecondRecordOfAPersonHasAHumansWord(long seed) {
    play(
        seed,
        moment -> {
          boolean unsaid = also(moment.step) == Also.NOT;
          for (String request : moment.after.cases().keySet()) {
            List<String> now = Rivals.links(moment.after, request);
            assertThat(unsaid && now.size() > 1 && areNew(moment.before, now)).isFalse();
          }
        });
  }

  private static Also also(Step step) {
    return switch (step) {
      case Step.Linked linked -> linked.also();
      case Step.Joined joined -> joined.also();
      default -> Also.NOT;
    };
  }

  /** Whether no sought person was linked to all of these before. */
  private static boolean areNew(Tracing before, List<String> records) {
    return before.cases().keySet().stream()
        .noneMatch(request -> Rivals.links(before, request).containsAll(records));
  }

  @ParameterizedTest
  @ValueSource(longs = {51, 52, 53, 54, 55})
  void theSameHistoryGivesTheSame(long seed) {
    play(
        seed,
        moment -> {
          if (moment.done.size() % 10 == 0) {
            Tracing again = Tracing.EMPTY;
            for (Noted noted : moment.done) {
              again = People.after(again, noted);
            }
            assertThat(again).isEqualTo(moment.after);
            assertThat(Review.of(again, matching).queue())
                .isEqualTo(Review.of(moment.after, matching).queue());
          }
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {61, 62, 63, 64, 65, 66, 67, 68, 69, 70})
  void everyRequestStandsInOnePlaceAndNobodyDropsOut(long seed) {
    play(
        seed,
        moment -> {
          Queue queue = Review.of(moment.after, matching).queue();
          long sum = 0;
          for (State state : State.values()) {
            sum += queue.count(state);
          }
          assertThat(sum).isEqualTo(moment.after.cases().size());
          assertThat(queue.all())
              .extracting(Waiting::request)
              .containsExactlyInAnyOrderElementsOf(moment.after.cases().keySet());
          // Who was told what no longer stands comes first; of the rest, who waits longest.
          assertThat(queue.waiting())
              .isSortedAccordingTo(
                  Comparator.comparing((Waiting one) -> one.state() != State.TO_CORRECT)
                      .thenComparing(Waiting::since));
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {71, 72, 73})
  void theOrderInWhichRecordsAreComparedChangesNothing(long seed) {
    play(
        seed,
        moment -> {
          List<Matching.Someone> sought =
              moment.after.cases().values().stream()
                  .map(one -> Matching.Someone.of(one.request()))
                  .toList();
          List<Matching.Someone> records =
              new ArrayList<>(
                  moment.after.traces().values().stream()
                      .map(one -> Matching.Someone.of(one.trace()))
                      .toList());
          Map<String, List<Pair>> found = matching.pairs(sought, records);
          Collections.shuffle(records, new Random(seed));
          assertThat(matching.pairs(sought, records)).isEqualTo(found);
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {81, 82, 83, 84, 85})
  void whatWasRejectedStaysRejectedUnlessOneOfBothChangedOrItWasUndone(long seed) {
    play(
        seed,
        moment -> {
          for (Case before : moment.before.cases().values()) {
            Case now = Objects.requireNonNull(moment.after.cases().get(before.request().sign()));
            for (Rejection rejection : before.rejections()) {
              boolean undone =
                  moment.step instanceof Step.Undone undo
                      && undo.request().equals(before.request().sign())
                      && rejection.record().equals(undo.other());
              if (!undone && moment.before.holds(before, rejection)) {
                boolean changed =
                    now.version() != before.version()
                        || moment.after.filed(rejection.record()).version()
                            != moment.before.filed(rejection.record()).version();
                assertThat(moment.after.holds(now, rejection)).isNotEqualTo(changed);
              }
            }
          }
        });
  }
}
