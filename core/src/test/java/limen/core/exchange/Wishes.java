package limen.core.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import limen.core.entry.Act;
import limen.core.entry.Fate;
import limen.core.entry.Indexes;
import limen.core.entry.Leg;
import limen.core.exchange.Player.Says;
import limen.core.exchange.Player.Sight;
import limen.core.terms.Stream;
import limen.ledger.tree.Hash;

/**
 * What players might want to do. People of one list are alike, so that of all who could be named it
 * is always the first.
 */
final class Wishes {
  private Wishes() {}

  static Says all(Says... wishes) {
    return sight -> {
      List<Act> acts = new ArrayList<>();
      for (Says one : wishes) {
        acts.addAll(one.acts(sight));
      }
      return acts;
    };
  }

  /** The same wishes, kept to some words. */
  static Says only(Says wishes, String... words) {
    return sight ->
        wishes.acts(sight).stream().filter(act -> List.of(words).contains(act.word())).toList();
  }

  private static void eachRoll(Sight sight, BiConsumer<Stream, Roll> use) {
    Formula formula = sight.local().formula();
    if (formula == null) {
      return;
    }
    for (Stage stage : sight.local().stages().values()) {
      for (Roll roll : stage.rolls().values()) {
        Stream stream = formula.streams().get(roll.leg().stream());
        if (stream != null) {
          use.accept(stream, roll);
        }
      }
    }
  }

  private static int first(Roll roll, IntPredicate test) {
    for (int place = 0; place < roll.size(); place++) {
      if (test.test(place)) {
        return place;
      }
    }
    return -1;
  }

  private static Indexes one(int place) {
    return Indexes.of(place, place);
  }

  /** A gate lets people go, one by one or two at once. */
  static Says lettingGo(int atOnce) {
    return sight -> {
      List<Act> acts = new ArrayList<>();
      eachRoll(
          sight,
          (stream, roll) -> {
            if (stream.from().equals(sight.player().party())) {
              int place = first(roll, roll::isWaiting);
              if (place >= 0) {
                acts.add(new Act.Depart(roll.leg(), one(place)));
              }
              int last = place + atOnce - 1;
              if (atOnce > 1 && place >= 0 && last < roll.size() && roll.isWaiting(last)) {
                acts.add(new Act.Depart(roll.leg(), Indexes.of(place, last)));
              }
            }
          });
      return acts;
    };
  }

  /** A gate says late that it let somebody go who is on the other side already. */
  static Says late() {
    return sight -> {
      List<Act> acts = new ArrayList<>();
      eachRoll(
          sight,
          (stream, roll) -> {
            int place = first(roll, roll::isHereUnsaid);
            if (place >= 0 && stream.from().equals(sight.player().party())) {
              acts.add(new Act.Depart(roll.leg(), one(place)));
            }
          });
      return acts;
    };
  }

  /** A gate takes people in and says so; it sees who stands before it, whatever it has read. */
  static Says takingIn() {
    return sight -> {
      List<Act> acts = new ArrayList<>();
      eachRoll(
          sight,
          (stream, roll) -> {
            if (stream.to().equals(sight.player().party())) {
              int place =
                  first(roll, p -> !roll.hasArrived(p) && isOnTheRoad(sight, stream, roll, p));
              if (place >= 0 && roll.fate(place) == null && roll.isLive(place)) {
                acts.add(new Act.Arrive(roll.leg(), one(place)));
              }
              int here = first(roll, p -> roll.hasArrived(p) && roll.fate(p) == null);
              if (here >= 0) {
                acts.add(new Act.Outcome(roll.leg(), one(here), Fate.CROSSED, null));
              }
            }
          });
      return acts;
    };
  }

  /** Whether the person has really been let go: the giving gate knows, before any record does. */
  private static boolean isOnTheRoad(Sight sight, Stream stream, Roll roll, int place) {
    if (sight.play().faults().onTheWay() == 0) {
      return roll.isUnderWay(place);
    }
    for (int i = 0; i < sight.play().players().size(); i++) {
      Stage stage = sight.world().devices()[i].local().stage(roll.leg().stage());
      Roll there = stage == null ? null : stage.roll(roll.leg().stream());
      if (sight.play().players().get(i).party().equals(stream.from())
          && there != null
          && there.hasLeft(place)) {
        return true;
      }
    }
    return false;
  }

  /** A receiver says of who did not come that he was not brought. */
  static Says missing() {
    return sight -> {
      List<Act> acts = new ArrayList<>();
      eachRoll(
          sight,
          (stream, roll) -> {
            if (stream.to().equals(sight.player().party())) {
              int waits = first(roll, roll::isWaiting);
              if (waits >= 0) {
                acts.add(new Act.Outcome(roll.leg(), one(waits), Fate.NOT_BROUGHT, null));
              }
            }
          });
      return acts;
    };
  }

  /** An interviewer, or where there is none the receiver, says that somebody does not travel. */
  static Says interviewing() {
    return sight -> {
      List<Act> acts = new ArrayList<>();
      eachRoll(
          sight,
          (stream, roll) -> {
            for (int place : List.of(first(roll, roll::isWaiting), first(roll, roll::isUnderWay))) {
              if (place >= 0) {
                acts.add(new Act.Outcome(roll.leg(), one(place), Fate.NOT_TRAVELLING, null));
              }
            }
          });
      return acts;
    };
  }

  /** The same about people of one leg alone. */
  static Says interviewing(Leg leg) {
    return sight ->
        interviewing().acts(sight).stream()
            .filter(act -> act instanceof Act.Outcome outcome && outcome.leg().equals(leg))
            .toList();
  }

  /** Anyone of a party stops departures for an hour, once more, and lets them go on. */
  static Says holding() {
    return sight -> {
      List<Hold> holds = sight.local().holds(sight.player().party());
      List<Act> acts = new ArrayList<>();
      if (holds.size() < 2) {
        acts.add(new Act.Hold(1, 0));
        acts.add(new Act.Hold(1, 1));
      }
      if (!holds.isEmpty()) {
        acts.add(new Act.Resume(holds.getLast().entry()));
      }
      return acts;
    };
  }

  /** A party closes what is done. */
  static Says closing() {
    return sight -> {
      List<Act> acts = new ArrayList<>();
      State state = sight.local();
      for (Stage stage : state.stages().values()) {
        acts.add(new Act.Close(stage.name(), Closing.counts(List.of(stage))));
      }
      acts.add(new Act.Close(null, Closing.counts(List.copyOf(state.stages().values()))));
      return acts;
    };
  }

  static Says breakingOff() {
    return sight -> List.of(new Act.Abort());
  }

  /** A party says go to the lists as they were accepted. */
  static Says going() {
    return sight -> {
      List<Act> acts = new ArrayList<>();
      for (Stage stage : sight.local().stages().values()) {
        List<Act.Choice> choices = new ArrayList<>();
        for (Map.Entry<String, Roll> roll : stage.rolls().entrySet()) {
          Indexes excluded = roll.getValue().excluded();
          choices.add(
              new Act.Choice(
                  roll.getKey(),
                  roll.getValue().list().root(),
                  excluded == null ? Indexes.NONE : excluded));
        }
        choices.sort((one, other) -> one.stream().compareTo(other.stream()));
        acts.add(new Act.Go(stage.name(), choices));
      }
      return acts;
    };
  }

  /** A party offers lists of some sizes, in stages of some names. */
  static Says listing(List<String> stages, int reserve, int... sizes) {
    return sight -> {
      List<Act> acts = new ArrayList<>();
      Formula formula = sight.local().formula();
      if (formula == null) {
        return acts;
      }
      for (String name : stages) {
        for (Map.Entry<String, Stream> stream : formula.streams().entrySet()) {
          Leg leg = new Leg(name, stream.getKey());
          Stage stage = sight.local().stage(name);
          Roll roll = stage == null ? null : stage.roll(stream.getKey());
          long version = roll == null ? 1 : roll.list().version() + 1;
          for (int size : version > 2 ? new int[0] : sizes) {
            acts.add(Table.list(leg, version, size, reserve));
          }
        }
      }
      return acts;
    };
  }

  /** A party opens its sealed lists. */
  static Says revealing() {
    return sight -> {
      List<Act> acts = new ArrayList<>();
      eachRoll(
          sight,
          (stream, roll) ->
              acts.add(new Act.Reveal(roll.leg(), Table.hash("sealed " + roll.leg()))));
      return acts;
    };
  }

  /** A party accepts the other's lists, whole or without the first place. */
  static Says accepting() {
    return sight -> {
      List<Act> acts = new ArrayList<>();
      eachRoll(
          sight,
          (stream, roll) -> {
            for (Indexes excluded : List.of(Indexes.NONE, one(0))) {
              acts.add(new Act.Accept(roll.leg(), roll.list().root(), excluded));
            }
          });
      return acts;
    };
  }

  /** A party agrees to whatever waits for agreement. */
  static Says agreeing() {
    return sight ->
        sight.local().proposals().keySet().stream().map(leaf -> (Act) new Act.Agree(leaf)).toList();
  }

  /** An operator confirms whatever waits for a second hand. */
  static Says confirming() {
    return sight ->
        sight.local().waiting().keySet().stream().map(leaf -> (Act) new Act.Second(leaf)).toList();
  }

  /** Always the same acts. */
  static Says saying(Act... acts) {
    return sight -> List.of(acts);
  }

  /** An operator writes down what another party is said to have done. */
  static Says writingDown(String by, Says what) {
    return sight ->
        what.acts(sight).stream()
            .map(act -> (Act) new Act.Transcript(by, Act.Means.PAPER, Moves.time(0), null, act))
            .toList();
  }

  /** Anything about anybody: every word of the day about a place of every standing. */
  static Says anything() {
    return sight -> {
      List<Act> acts = new ArrayList<>();
      eachRoll(
          sight,
          (stream, roll) -> {
            for (int place : examples(roll)) {
              acts.add(new Act.Depart(roll.leg(), one(place)));
              acts.add(new Act.Arrive(roll.leg(), one(place)));
              for (Fate fate : Fate.values()) {
                acts.add(new Act.Outcome(roll.leg(), one(place), fate, null));
              }
            }
          });
      return acts;
    };
  }

  private static List<Integer> examples(Roll roll) {
    List<Integer> examples = new ArrayList<>();
    for (IntPredicate test :
        List.<IntPredicate>of(
            roll::isWaiting,
            roll::isUnderWay,
            p -> roll.hasArrived(p) && roll.fate(p) == null,
            p -> roll.fate(p) != null && roll.hasArrived(p),
            p -> roll.fate(p) != null && !roll.hasArrived(p),
            p -> !roll.isLive(p))) {
      int place = first(roll, test);
      if (place >= 0) {
        examples.add(place);
      }
    }
    return examples;
  }

  /** Accepts lists that are not the newest, and says go to lists as they were not accepted. */
  static Says mistaking() {
    return sight -> {
      List<Act> acts = new ArrayList<>();
      Hash other = Table.hash("another list");
      eachRoll(sight, (stream, roll) -> acts.add(new Act.Accept(roll.leg(), other, Indexes.NONE)));
      eachRoll(sight, (stream, roll) -> acts.add(new Act.Reveal(roll.leg(), other)));
      for (Stage stage : sight.local().stages().values()) {
        List<Act.Choice> choices = new ArrayList<>();
        for (Map.Entry<String, Roll> roll : stage.rolls().entrySet()) {
          choices.add(new Act.Choice(roll.getKey(), roll.getValue().list().root(), one(1)));
        }
        acts.add(new Act.Go(stage.name(), choices));
        acts.add(new Act.Close(stage.name(), List.of(new Act.Count("to-A", 9, 0, 0, 0))));
      }
      acts.add(new Act.Resume(other));
      return acts;
    };
  }
}
