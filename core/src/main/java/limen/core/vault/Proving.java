package limen.core.vault;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import limen.core.document.Result;
import limen.core.entry.Act;
import limen.core.entry.Block;
import limen.core.entry.Fate;
import limen.core.entry.Role;
import limen.core.entry.Signed;
import limen.core.exchange.Formula;
import limen.core.sealing.Field;
import limen.core.terms.Stream;
import limen.ledger.Parsed;
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
  private final Seats seats;
  private final Set<Note> checkpoints = new LinkedHashSet<>();
  private final Set<String> went = new HashSet<>();
  private final Set<String> agreed = new HashSet<>();
  private @Nullable Signed terms;
  private @Nullable Gate gate;
  private Act.@Nullable Listing list;
  private @Nullable Signed outcome;
  private boolean isBound;
  private boolean allWent;
  private boolean isTranscribed;
  private boolean isConfirmed;
  private long last = -1;

  private Proving(PersonalProof proof, Act.Open open) {
    this.proof = proof;
    this.open = open;
    this.seats = new Seats(open);
  }

  /** A device at a border, and the party that named it. */
  private record Gate(String party, Act.AddKey named) {}

  static Result<Proven> of(PersonalProof proof) {
    try {
      if (proof.record().isEmpty()
          || !(proof.record().getFirst().entry().entry().act() instanceof Act.Open open)) {
        throw new Unproven("the first entry does not open a record");
      }
      Proving proving = new Proving(proof, open);
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

  private void follow() throws Unproven {
    Signed first = proof.record().getFirst().entry();
    if (seats.signer(first) == null) {
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
    switch (signed.entry().act()) {
      case Act.Transcript(var by, var means, var happened, var scan, Act.Listing listing) ->
          list(signed, listing, true);
      case Act.Transcript(var by, var means, var happened, var scan, Act.Outcome fate) ->
          told(signed, by, fate);
      case Act.Listing listing -> list(signed, listing, false);
      case Act.Outcome fate -> crossed(signed, fate);
      case Act.Open next -> seats.propose(signed, next);
      case Act.Terms said when terms == null -> terms = signed;
      case Act.Agree agree -> agreed(signed, agree.to());
      case Act.AddKey add when gate == null && add.role() == Role.GATE ->
          gate = new Gate(seats.party(signed), add);
      case Act.RotateKey rotate -> seats.rotate(signed, rotate);
      case Act.Go go -> went(signed, go);
      default -> throw nothing(signed);
    }
  }

  private static Unproven nothing(Signed signed) {
    return new Unproven("the " + signed + " says nothing of this place here");
  }

  /** The first one is the record's own. */
  private void stands() throws Unproven {
    for (Evidence evidence : proof.record()) {
      stands(evidence);
    }
    Evidence first = proof.record().getFirst();
    if (first.proof().index() != 0 || open.after() != null) {
      throw new Unproven("the " + first.entry() + " stands where it means nothing");
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
    Policy policy = seats.policy();
    for (Note checkpoint : checkpoints) {
      if (!policy.judge(checkpoint).holdsExactly()) {
        throw new Unproven("a checkpoint lacks a signature, or has a wrong or a strange one");
      }
    }
  }

  private void list(Signed signed, Act.Listing listing, boolean isWritten) throws Unproven {
    if (list != null) {
      throw nothing(signed);
    }
    List<Block> end = listing.reserve().isEmpty() ? listing.blocks() : listing.reserve();
    long size = end.getLast().last() + 1L;
    if (!Proofs.included(proof.leaf(), proof.place(), size, listing.root(), proof.path())) {
      throw new Unproven("the fields are not those of place " + proof.place() + " of the list");
    }
    list = listing;
    isTranscribed |= isWritten;
  }

  /** To the terms, to another log, or to what others wrote down of the crossing. */
  private void agreed(Signed signed, Hash to) throws Unproven {
    if (terms != null && terms.leaf().equals(to)) {
      if (!agreed.add(seats.party(signed))) {
        throw nothing(signed);
      }
      isBound |= agreed.containsAll(seats.parties());
    } else if (seats.isProposed(to)) {
      seats.agree(signed);
    } else if (outcome != null
        && outcome.leaf().equals(to)
        && outcome.entry().act() instanceof Act.Transcript transcript
        && transcript.by().equals(seats.party(signed))) {
      isConfirmed = true;
    } else {
      throw nothing(signed);
    }
  }

  private void went(Signed signed, Act.Go go) throws Unproven {
    Act.Listing to = list;
    if (to == null) {
      throw nothing(signed);
    }
    boolean names =
        go.stage().equals(to.leg().stage())
            && go.lists().stream()
                .anyMatch(
                    choice ->
                        choice.stream().equals(to.leg().stream())
                            && choice.root().equals(to.root())
                            && !choice.excluded().contains(proof.place()));
    String party = seats.signer(signed);
    if (!names || party == null || !went.add(party)) {
      throw new Unproven("the " + signed + " is no party's go to this place");
    }
    // Who has left since, or comes later, is not asked.
    allWent |= went.containsAll(seats.parties());
  }

  /** By a gate that the receiving side named for this stage; anybody can sign that one crossed. */
  private void crossed(Signed signed, Act.Outcome fate) throws Unproven {
    String receiver = receiver(signed, fate);
    Gate by = gate;
    if (by == null
        || !by.party.equals(receiver)
        || !signed.isSignedBy(by.named.key())
        || !(by.named.stages().isEmpty() || by.named.stages().contains(fate.leg().stage()))) {
      throw new Unproven("the " + signed + " is not shown to be by a gate of the receiving side");
    }
    outcome = signed;
  }

  /** Written down of the receiving side; whether that is its word it alone can say. */
  private void told(Signed signed, String by, Act.Outcome fate) throws Unproven {
    if (!by.equals(receiver(signed, fate))) {
      throw new Unproven("the " + signed + " is not the word of the receiving side");
    }
    outcome = signed;
    isTranscribed = true;
  }

  /** The side that receives by the terms, where an outcome says that this place crossed. */
  private String receiver(Signed signed, Act.Outcome fate) throws Unproven {
    Act.Listing of = list;
    if (of == null || outcome != null) {
      throw nothing(signed);
    }
    if (fate.fate() != Fate.CROSSED
        || !fate.leg().equals(of.leg())
        || !fate.persons().contains(proof.place())) {
      throw new Unproven("the " + signed + " does not say that this place crossed");
    }
    if (!allWent) {
      throw new Unproven("only " + went.size() + " parties are shown to have said go");
    }
    if (!isBound
        || terms == null
        || !(terms.entry().act() instanceof Act.Terms(String agreement))
        || !(Formula.read(agreement) instanceof Result.Good<Formula>(Formula formula))) {
      throw new Unproven("the terms are not shown that say who receives");
    }
    Stream stream = formula.streams().get(fate.leg().stream());
    if (stream == null) {
      throw new Unproven("the terms know no stream " + fate.leg().stream());
    }
    return stream.to();
  }

  private String exchange() {
    return proof.record().getFirst().entry().entry().head().exchange();
  }

  private Proven proven() throws Unproven {
    boolean isMore = terms != null || gate != null || !went.isEmpty();
    if (list == null || (outcome == null && isMore)) {
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
        said(),
        isTranscribed,
        outcome == null ? OptionalLong.empty() : OptionalLong.of(happened(outcome)),
        seats.policy());
  }

  private Proven.Said said() {
    if (outcome == null) {
      return Proven.Said.LISTED;
    }
    return outcome.entry().act() instanceof Act.Transcript && !isConfirmed
        ? Proven.Said.TOLD
        : Proven.Said.CROSSED;
  }

  private static long happened(Signed outcome) {
    return outcome.entry().act() instanceof Act.Transcript transcript
        ? transcript.happened()
        : outcome.entry().head().time();
  }
}
