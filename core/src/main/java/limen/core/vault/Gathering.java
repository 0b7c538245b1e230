package limen.core.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import limen.core.document.Result;
import limen.core.entry.Act;
import limen.core.entry.Fate;
import limen.core.entry.Signed;
import limen.core.exchange.Course;
import limen.core.exchange.Signer;
import limen.core.exchange.State;
import limen.core.exchange.Step;
import limen.core.exchange.Verdict;
import limen.ledger.Parsed;
import limen.ledger.note.Checkpoint;
import limen.ledger.note.Note;
import limen.ledger.note.TreeProof;
import limen.ledger.tree.Hash;

/** Replays a record and picks the entries that a person's proof needs; void ones are left out. */
final class Gathering {
  private final Hash root;
  private final int place;
  private final Course course = new Course();
  private int open = -1;
  private int list = -1;
  private int outcome = -1;
  private final TreeSet<Integer> rotations = new TreeSet<>();
  private final Map<String, Integer> gos = new TreeMap<>();

  private Gathering(Hash root, int place) {
    this.root = root;
    this.place = place;
  }

  /** What was gathered, and the state that the whole record comes to. */
  record Gathered(List<Evidence> evidence, State state) {}

  static Result<Gathered> of(List<Signed> record, Note checkpoint, Hash root, int place) {
    Gathering gathering = new Gathering(root, place);
    for (int i = 0; i < record.size(); i++) {
      if (!(gathering.course.take(record.get(i)) instanceof Step.Taken taken)) {
        return Result.refused(
            "entry " + i + " is not of whom it says",
            "Maybe the record was damaged: fetch it again.");
      }
      if (!(taken.verdict() instanceof Verdict.NoEffect)) {
        gathering.see(i, record.get(i));
      }
    }
    return gathering.gathered(record, checkpoint);
  }

  private void see(int index, Signed signed) {
    Act act = signed.entry().act();
    if (act instanceof Act.Transcript transcript) {
      act = transcript.act();
    }
    if (act instanceof Act.Open) {
      open = index;
    } else if (act instanceof Act.Listing listing && listing.root().equals(root)) {
      list = index;
      gos.clear();
    } else if (act instanceof Act.RotateKey) {
      rotations.add(index);
    } else if (act instanceof Act.Go go && names(go)) {
      Signer signer = course.state().signers().get(signed.entry().head().from());
      gos.put(signer == null ? "" : signer.party(), index);
    } else if (act instanceof Act.Outcome fate
        && list >= 0
        && fate.fate() == Fate.CROSSED
        && fate.persons().contains(place)) {
      outcome = index;
    }
  }

  private boolean names(Act.Go go) {
    return go.lists().stream().anyMatch(choice -> choice.root().equals(root));
  }

  private Result<Gathered> gathered(List<Signed> record, Note checkpoint) {
    if (open < 0 || list < 0) {
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
    List<Evidence> evidence = new ArrayList<>();
    for (int index : needed()) {
      if (index >= head.size()) {
        return Result.refused(
            "entry " + index + " is not under the checkpoint yet", "Maybe wait for the next one.");
      }
      List<Hash> path = course.tree().inclusion(index, head.size());
      evidence.add(new Evidence(record.get(index), new TreeProof(index, path, checkpoint)));
    }
    return Result.good(new Gathered(List.copyOf(evidence), course.state()));
  }

  /** An outcome that only waits for somebody's confirmation has told the record nothing yet. */
  private boolean hasCrossed() {
    return course.state().stages().values().stream()
        .flatMap(stage -> stage.rolls().values().stream())
        .anyMatch(roll -> roll.list().root().equals(root) && roll.hasFate(place, Fate.CROSSED));
  }

  /** The open entry first, wherever it stands; then by index. */
  private List<Integer> needed() {
    TreeSet<Integer> others = new TreeSet<>();
    others.add(list);
    if (outcome >= 0 && hasCrossed()) {
      others.add(outcome);
      others.addAll(gos.values());
      others.addAll(rotations.headSet(outcome));
    }
    List<Integer> needed = new ArrayList<>(List.of(open));
    needed.addAll(others);
    return needed;
  }
}
