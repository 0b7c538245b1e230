package limen.ledger.note;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import limen.ledger.Parsed;
import limen.ledger.key.VerifyKey;

/**
 * What the signatures under a checkpoint are worth by a policy, each judged by the strict rule.
 *
 * @param head what the note says, if it is a checkpoint of the policy's log
 * @param logSigned whether the log's key signed it
 * @param cosigned the witnesses that did, by their names in the policy and in its order, each with
 *     its earliest time in seconds since 1970
 * @param quorum whether these are enough
 * @param wrong lines that claim to be a known key's and are not
 * @param repeated further true lines of a key that has one already
 * @param unknown lines of keys of which the policy does not speak
 */
public record Standing(
    Parsed<Checkpoint> head,
    boolean logSigned,
    SequencedMap<String, Long> cosigned,
    boolean quorum,
    List<SignatureLine> wrong,
    List<SignatureLine> repeated,
    List<SignatureLine> unknown) {

  /** A standing that cannot be changed. */
  public Standing {
    cosigned = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(cosigned));
    wrong = List.copyOf(wrong);
    repeated = List.copyOf(repeated);
    unknown = List.copyOf(unknown);
  }

  static Standing of(Policy policy, Note note) {
    List<SignatureLine> wrong = new ArrayList<>();
    List<SignatureLine> repeated = new ArrayList<>();
    List<SignatureLine> unknown = new ArrayList<>(note.signatures());
    unknown.removeAll(note.by(policy.log()));
    boolean logSigned = !held(policy.log(), note, wrong, repeated).isEmpty();
    SequencedMap<String, Long> cosigned = new LinkedHashMap<>();
    policy
        .witnesses()
        .forEach(
            (name, key) -> {
              unknown.removeAll(note.by(key));
              held(key, note, wrong, repeated)
                  .forEach(line -> cosigned.merge(name, Cosignature.claimed(line), Math::min));
            });
    boolean quorum = policy.isMetBy(cosigned.keySet());
    return new Standing(head(policy, note), logSigned, cosigned, quorum, wrong, repeated, unknown);
  }

  /** The lines of a key that are true; puts the others, and all true ones but one, aside. */
  private static List<SignatureLine> held(
      VerifyKey key, Note note, List<SignatureLine> wrong, List<SignatureLine> repeated) {
    List<SignatureLine> held = new ArrayList<>();
    for (SignatureLine line : note.by(key)) {
      (line.verifies(key, note.text()) ? held : wrong).add(line);
    }
    repeated.addAll(held.subList(Math.min(1, held.size()), held.size()));
    return held;
  }

  private static Parsed<Checkpoint> head(Policy policy, Note note) {
    String origin = policy.log().name();
    return Checkpoint.parse(note.text())
        .then(
            head ->
                head.origin().equals(origin)
                    ? Parsed.good(head)
                    : Parsed.bad(
                        "a checkpoint of "
                            + head.origin()
                            + ", not of "
                            + origin
                            + ". Maybe the policy is another record's."));
  }

  /**
   * Whether the checkpoint counts: it is the log's, enough witnesses stand by it, none is forged.
   */
  public boolean holds() {
    return head instanceof Parsed.Good && logSigned && quorum && wrong.isEmpty();
  }

  /** Whether it counts and every line under it is needed to say so: none unknown, none twice. */
  public boolean holdsExactly() {
    return holds() && repeated.isEmpty() && unknown.isEmpty();
  }

  /** The checkpoint, or the first reason why it does not count. */
  public Parsed<Checkpoint> checkpoint() {
    if (!wrong.isEmpty()) {
      return Parsed.bad(
          "a signature of "
              + wrong.getFirst().name()
              + " that is not its. Maybe the checkpoint was changed after it was signed.");
    }
    if (!logSigned) {
      return Parsed.bad("a checkpoint that the log did not sign. Maybe it is another log's.");
    }
    if (!quorum) {
      return Parsed.bad(
          "a checkpoint without enough cosignatures, only of "
              + cosigned.keySet()
              + ". Maybe the other witnesses have not seen it yet.");
    }
    return head;
  }
}
