package limen.core.vault;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import limen.core.document.Result;
import limen.core.entry.Act;
import limen.core.entry.Fate;
import limen.core.entry.Signed;
import limen.core.exchange.Course;
import limen.core.exchange.Proposal;
import limen.core.exchange.Roll;
import limen.core.exchange.Stage;
import limen.core.exchange.State;
import limen.core.exchange.Step;
import limen.core.exchange.Verdict;
import limen.ledger.Parsed;
import limen.ledger.note.Checkpoint;
import limen.ledger.note.Note;
import limen.ledger.note.TreeProof;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/**
 * Replays a record and picks the entries that a person's proof needs. It asks what each entry
 * changed, not what it says: anybody can sign a list, a go or a log that nobody heeds.
 */
final class Gathering {
  private final List<Signed> record;
  private final Hash root;
  private final int place;
  private final Course course = new Course();
  private final Map<Hash, Integer> places = new HashMap<>();
  private final Map<Hash, TreeSet<Integer>> agrees = new HashMap<>();
  private final Map<String, Integer> devices = new HashMap<>();
  private final TreeSet<Integer> logs = new TreeSet<>();
  private final TreeSet<Integer> rotations = new TreeSet<>();
  private final Map<String, Integer> gos = new TreeMap<>();
  private final TreeSet<Integer> crossing = new TreeSet<>();
  private int list = -1;

  private Gathering(List<Signed> record, Hash root, int place) {
    this.record = record;
    this.root = root;
    this.place = place;
  }

  /**
   * What was gathered.
   *
   * @param evidence as far as the record goes
   * @param listed the same as if nothing were known of the crossing
   * @param state that the whole record comes to
   */
  record Gathered(List<Evidence> evidence, List<Evidence> listed, State state) {}

  static Result<Gathered> of(List<Signed> record, Note checkpoint, Hash root, int place) {
    Gathering gathering = new Gathering(record, root, place);
    for (int i = 0; i < record.size(); i++) {
      State before = gathering.course.state();
      if (!(gathering.course.take(record.get(i)) instanceof Step.Taken taken)) {
        return Result.refused(
            "entry " + i + " is not of whom it says",
            "Maybe the record was damaged: fetch it again.");
      }
      gathering.places.put(record.get(i).leaf(), i);
      if (taken.verdict() instanceof Verdict.Done) {
        gathering.see(i, before, taken.state());
      }
    }
    return gathering.gathered(checkpoint);
  }

  private void see(int index, State before, State after) {
    int source = source(index, before);
    Act act = record.get(source).entry().act();
    if (act instanceof Act.Agree(Hash to)) {
      agrees.computeIfAbsent(to, leaf -> new TreeSet<>()).add(source);
      if (before.proposals().get(to) instanceof Proposal.Continuation
          && !Objects.equals(before.opening(), after.opening())) {
        logs.add(Objects.requireNonNull(places.get(to)));
      }
    } else if (act instanceof Act.AddKey(var key, var role, var stages)) {
      devices.put(key.name(), source);
    } else if (act instanceof Act.RotateKey) {
      rotations.add(source);
    }
    listed(source, before, after);
    crossed(index, source, before, after);
  }

  /** The entry that takes effect by this one: itself, or what it seconds or confirms. */
  private int source(int index, State before) {
    Act act = record.get(index).entry().act();
    if (act instanceof Act.Second(Hash confirms)) {
      return source(Objects.requireNonNull(places.get(confirms)), before);
    }
    return act instanceof Act.Agree(Hash to)
            && before.proposals().get(to) instanceof Proposal.WrittenDown
        ? Objects.requireNonNull(places.get(to))
        : index;
  }

  /** The list with the root that was asked for, and who has said go to it. */
  private void listed(int source, State before, State after) {
    Roll was = roll(before);
    Roll is = roll(after);
    if (is != null && (was == null || !was.list().equals(is.list()))) {
      list = source;
    }
    Stage stage = is == null ? null : after.stage(is.leg().stage());
    if (stage == null) {
      return;
    }
    gos.keySet().retainAll(stage.gos().keySet());
    for (String party : stage.gos().keySet()) {
      gos.putIfAbsent(party, source);
    }
  }

  private void crossed(int index, int source, State before, State after) {
    Roll was = roll(before);
    Roll is = roll(after);
    Hash terms = before.terms();
    if (is == null
        || !is.hasFate(place, Fate.CROSSED)
        || (was != null && was.hasFate(place, Fate.CROSSED))
        || terms == null) {
      return;
    }
    Signed outcome = record.get(source);
    crossing.add(source);
    crossing.addAll(gos.values());
    crossing.add(Objects.requireNonNull(places.get(terms)));
    crossing.addAll(agrees.getOrDefault(terms, new TreeSet<>()));
    if (outcome.entry().act() instanceof Act.Outcome) {
      crossing.add(Objects.requireNonNull(devices.get(outcome.entry().head().from())));
    } else if (record.get(index).entry().act() instanceof Act.Agree) {
      crossing.add(index);
    }
  }

  private @Nullable Roll roll(State state) {
    return state.stages().values().stream()
        .flatMap(stage -> stage.rolls().values().stream())
        .filter(roll -> roll.list().root().equals(root) && place < roll.size())
        .findFirst()
        .orElse(null);
  }

  private Result<Gathered> gathered(Note checkpoint) {
    if (list < 0) {
      return Result.refused(
          "no list of the record has the root " + root, "Maybe it was a list of another exchange.");
    }
    if (!(Checkpoint.parse(checkpoint.text()) instanceof Parsed.Good<Checkpoint>(Checkpoint head))
        || head.size() > record.size()
        || !course.tree().root(head.size()).equals(head.root())) {
      return Result.refused(
          "the checkpoint is not of this record",
          "Maybe it is newer than the entries: fetch them.");
    }
    TreeSet<Integer> all = new TreeSet<>(crossing);
    all.add(list);
    all.addAll(logs());
    TreeSet<Integer> some = new TreeSet<>(logs());
    some.add(list);
    if (all.getLast() >= head.size()) {
      return Result.refused(
          "entry " + all.getLast() + " is not under the checkpoint yet",
          "Maybe wait for the next one.");
    }
    return Result.good(
        new Gathered(
            evidence(all, head, checkpoint), evidence(some, head, checkpoint), course.state()));
  }

  /** Where the record went on under another log, and who agreed to that. */
  private Set<Integer> logs() {
    TreeSet<Integer> all = new TreeSet<>(logs);
    for (int log : logs) {
      all.addAll(agrees.getOrDefault(record.get(log).leaf(), new TreeSet<>()));
    }
    return all;
  }

  /** The opening first, and with the others the keys that parties rotated to before. */
  private List<Evidence> evidence(NavigableSet<Integer> needed, Checkpoint head, Note checkpoint) {
    TreeSet<Integer> indexes = new TreeSet<>(needed);
    indexes.add(0);
    if (needed.size() > 1) {
      indexes.addAll(rotations.headSet(needed.getLast()));
    }
    List<Evidence> evidence = new ArrayList<>();
    for (int index : indexes) {
      List<Hash> path = course.tree().inclusion(index, head.size());
      evidence.add(new Evidence(record.get(index), new TreeProof(index, path, checkpoint)));
    }
    return List.copyOf(evidence);
  }
}
