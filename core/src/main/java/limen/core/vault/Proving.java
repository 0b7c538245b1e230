package limen.core.vault;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import limen.core.document.Result;
import limen.core.entry.Act;
import limen.core.entry.Block;
import limen.core.entry.Fate;
import limen.core.entry.Signed;
import limen.core.sealing.Field;
import limen.ledger.Parsed;
import limen.ledger.key.VerifyKey;
import limen.ledger.note.Checkpoint;
import limen.ledger.note.Note;
import limen.ledger.note.Policy;
import limen.ledger.note.TreeProof;
import limen.ledger.tree.Hash;
import limen.ledger.tree.Proofs;
import org.jspecify.annotations.Nullable;

/**
 * Follows the entries of a personal proof one by one, and stops at the first that does not hold.
 */
final class Proving {
  private final PersonalProof proof;
  private final Act.Open open;
  private final Policy policy;

  /** The key that signs for each party now, and what was promised to follow it. */
  private final Map<String, VerifyKey> keys = new HashMap<>();

  private final Map<String, Hash> promised = new HashMap<>();
  private final Set<Note> checkpoints = new LinkedHashSet<>();
  private final Set<String> went = new HashSet<>();
  private Act.@Nullable Listing list;
  private @Nullable Signed outcome;
  private boolean isTranscribed;
  private long last = -1;

  private Proving(PersonalProof proof, Act.Open open, Policy policy) {
    this.proof = proof;
    this.open = open;
    this.policy = policy;
    for (Act.Founder founder : open.parties()) {
      keys.put(founder.party(), founder.key());
      promised.put(founder.party(), founder.next());
    }
  }

  /** An entry that proves nothing here; the message names no person. */
  private static final class Unproven extends Exception {
    private static final long serialVersionUID = 1;

    Unproven(String message) {
      super(message);
    }
  }

  static Result<Proven> of(PersonalProof proof) {
    try {
      if (proof.record().isEmpty()
          || !(proof.record().getFirst().entry().entry().act() instanceof Act.Open open)) {
        throw new Unproven("the first entry does not open a record");
      }
      Proving proving = new Proving(proof, open, policy(open));
      // Hashes first: they find nearly every damage, and cost next to nothing.
      proving.stands();
      proving.follow();
      proving.judge();
      return Result.good(proving.proven());
    } catch (Unproven e) {
      return Result.refused(
          String.valueOf(e.getMessage()),
          "Maybe the file was changed: ask for a new copy from whoever keeps the original.");
    }
  }

  private static Policy policy(Act.Open open) throws Unproven {
    return switch (Policy.parseExactly(open.policy())) {
      case Parsed.Good<Policy>(Policy policy) -> policy;
      case Parsed.Bad<Policy> bad -> throw new Unproven("the record names no policy");
    };
  }

  private void follow() throws Unproven {
    Signed first = proof.record().getFirst().entry();
    if (keys.values().stream().noneMatch(first::isSignedBy)) {
      throw new Unproven("no party of the record signed its first entry");
    }
    for (Evidence evidence : proof.record().subList(1, proof.record().size())) {
      follow(evidence.entry());
    }
  }

  private void follow(Signed signed) throws Unproven {
    if (!signed.entry().head().exchange().equals(exchange())) {
      throw new Unproven("the " + signed + " is of another exchange");
    }
    Act act = signed.entry().act();
    boolean written = false;
    if (act instanceof Act.Transcript transcript) {
      act = transcript.act();
      written = true;
    }
    if (act instanceof Act.Listing listing && list == null) {
      isTranscribed |= written;
      list = listed(listing);
    } else if (act instanceof Act.RotateKey rotate && !written) {
      rotated(signed, rotate);
    } else if (act instanceof Act.Go go && list != null && !written) {
      went(signed, go, list);
    } else if (act instanceof Act.Outcome fate && list != null && outcome == null) {
      isTranscribed |= written;
      outcome = crossed(signed, fate, list);
    } else {
      throw new Unproven("the " + signed + " says nothing of this place here");
    }
  }

  /** The first one is the record's, or where its log was replaced the new log's: then later. */
  private void stands() throws Unproven {
    Evidence first = proof.record().getFirst();
    stands(first);
    if ((first.proof().index() == 0) != (open.after() == null)) {
      throw new Unproven("the " + first.entry() + " stands where it means nothing");
    }
    last = -1;
    for (Evidence evidence : proof.record().subList(1, proof.record().size())) {
      stands(evidence);
    }
  }

  /** The entry stands in the tree of its checkpoint, behind the one before. */
  private void stands(Evidence evidence) throws Unproven {
    TreeProof file = evidence.proof();
    if (!(Checkpoint.parse(file.checkpoint().text())
            instanceof Parsed.Good<Checkpoint>(Checkpoint head))
        || !file.extra().isEmpty()
        || file.index() <= last
        || !Proofs.included(
            evidence.entry().leaf(), file.index(), head.size(), head.root(), file.path())) {
      throw new Unproven("the " + evidence.entry() + " does not stand where the proof says");
    }
    last = file.index();
    checkpoints.add(file.checkpoint());
  }

  /** Nothing but good signatures stands under the checkpoints; as a rule all are the same one. */
  private void judge() throws Unproven {
    for (Note checkpoint : checkpoints) {
      if (!policy.judge(checkpoint).holdsExactly()) {
        throw new Unproven("a checkpoint lacks a signature, or has a wrong or a strange one");
      }
    }
  }

  private Act.Listing listed(Act.Listing listing) throws Unproven {
    List<Block> end = listing.reserve().isEmpty() ? listing.blocks() : listing.reserve();
    long size = end.getLast().last() + 1L;
    if (!Proofs.included(proof.leaf(), proof.place(), size, listing.root(), proof.path())) {
      throw new Unproven("the fields are not those of place " + proof.place() + " of the list");
    }
    return listing;
  }

  private void rotated(Signed signed, Act.RotateKey rotate) throws Unproven {
    Hash hash = Hash.sha256(rotate.key().vkey().getBytes(StandardCharsets.UTF_8));
    if (!hash.equals(promised.get(rotate.party())) || !signed.isSignedBy(rotate.key())) {
      throw new Unproven("the " + signed + " brings a key that was not promised");
    }
    keys.put(rotate.party(), rotate.key());
    promised.put(rotate.party(), rotate.next());
  }

  private void went(Signed signed, Act.Go go, Act.Listing to) throws Unproven {
    boolean names =
        go.stage().equals(to.leg().stage())
            && go.lists().stream()
                .anyMatch(
                    choice ->
                        choice.stream().equals(to.leg().stream())
                            && choice.root().equals(to.root())
                            && !choice.excluded().contains(proof.place()));
    String party =
        keys.entrySet().stream()
            .filter(entry -> signed.isSignedBy(entry.getValue()))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse("");
    if (!names || party.isEmpty() || !went.add(party)) {
      throw new Unproven("the " + signed + " is no party's go to this place");
    }
  }

  private Signed crossed(Signed signed, Act.Outcome fate, Act.Listing of) throws Unproven {
    if (fate.fate() != Fate.CROSSED
        || !fate.leg().equals(of.leg())
        || !fate.persons().contains(proof.place())) {
      throw new Unproven("the " + signed + " does not say that this place crossed");
    }
    if (!went.equals(keys.keySet())) {
      throw new Unproven(
          "only " + went.size() + " of " + keys.size() + " parties are shown to have said go");
    }
    return signed;
  }

  private String exchange() {
    return proof.record().getFirst().entry().entry().head().exchange();
  }

  private Proven proven() throws Unproven {
    if (list == null || (outcome == null && !went.isEmpty())) {
      throw new Unproven("the list, or what became of the place, is missing");
    }
    List<Field> shown = new ArrayList<>();
    for (Disclosure disclosure : proof.fields()) {
      if (disclosure instanceof Disclosure.Shown(Field field, var salt)) {
        shown.add(field);
      }
    }
    return new Proven(
        exchange(),
        open.drill(),
        list.leg(),
        list.version(),
        list.root(),
        proof.place(),
        List.copyOf(shown),
        proof.fields().size() - shown.size(),
        outcome == null ? Proven.Said.LISTED : Proven.Said.CROSSED,
        isTranscribed,
        outcome == null ? OptionalLong.empty() : OptionalLong.of(happened(outcome)),
        policy);
  }

  private static long happened(Signed outcome) {
    return outcome.entry().act() instanceof Act.Transcript transcript
        ? transcript.happened()
        : outcome.entry().head().time();
  }
}
