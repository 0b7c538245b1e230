package limen.core.audit;

import java.util.List;
import java.util.OptionalLong;
import limen.core.audit.Audited.Broken;
import limen.core.document.Result;
import limen.core.entry.Signed;
import limen.core.exchange.Reason;
import limen.core.exchange.Replay;
import limen.core.exchange.State;
import limen.core.exchange.Step;
import limen.ledger.key.VerifyKey;
import limen.ledger.note.Checkpoint;
import limen.ledger.note.Note;
import limen.ledger.note.Policy;
import limen.ledger.tile.Reading;
import limen.ledger.tile.RecordFile;
import limen.ledger.tile.TilePath;
import limen.ledger.tree.Tree;
import org.jspecify.annotations.Nullable;

/** Goes through a record entry by entry: reads it, asks who signed it, and lets it take effect. */
final class Walk implements RecordFile.Visitor {
  private final Signatures signatures;
  private final Notebook notebook;
  private State state = State.EMPTY;
  private long size;
  private @Nullable Broken broken;

  Walk(boolean strict) {
    signatures = new Signatures(strict);
    notebook = new Notebook(strict);
  }

  @Override
  public void head(Policy policy, Note checkpoint) {
    size = Checkpoint.parse(checkpoint.text()).orThrow().size();
  }

  @Override
  public void entry(long index, byte[] bytes, Tree tree) {
    if (broken != null || signatures.isBadKnown()) {
      return;
    }
    switch (Signed.parse(bytes, tree.leaf(index))) {
      case Result.Refused<Signed>(var refusal) ->
          fail(index, Reason.SPELLING, List.of(refusal.what()));
      case Result.Good<Signed>(Signed signed) -> take(index, signed, tree);
    }
  }

  private void take(long index, Signed signed, Tree tree) {
    State before = state;
    VerifyKey key = Replay.key(before, signed.entry());
    if (key != null && !signatures.add(index, key, signed)) {
      fail(index, Reason.SIGNATURE, List.of(key.name()));
      return;
    }
    switch (Replay.RULES.step(before, signed.entry(), signed.leaf(), tree::root)) {
      case Step.Inauthentic(Reason reason, List<String> values) -> fail(index, reason, values);
      case Step.Taken taken -> {
        state = taken.state();
        notebook.note(index, signed, before, taken);
      }
    }
  }

  private void fail(long index, Reason reason, List<String> values) {
    broken = new Broken(bundle(index), OptionalLong.of(index), Told.of(reason, values));
  }

  /** The part of the file in which an entry stands. */
  private String bundle(long index) {
    long tile = index / TilePath.FULL;
    int width = (int) Math.min(TilePath.FULL, size - tile * TilePath.FULL);
    return new TilePath(TilePath.ENTRIES, tile, width).path();
  }

  /**
   * What is broken first, by the entries and by the file as a whole; null where nothing is. An
   * entry comes before whatever else its change has spoilt.
   */
  @Nullable Broken broken(Reading reading) {
    signatures.firstBad().ifPresent(this::badSignature);
    if (!(reading instanceof Reading.Faulty faulty)) {
      return broken;
    }
    boolean isFirst =
        broken == null
            || (faulty.entry().isPresent()
                && faulty.entry().getAsLong() < broken.entry().orElseThrow());
    return isFirst
        ? new Broken(faulty.part(), faulty.entry(), Told.file("part", faulty.why()))
        : broken;
  }

  /** A bad signature is found late: whatever else was found stands behind it. */
  private void badSignature(long index) {
    if (broken == null || index <= broken.entry().orElseThrow()) {
      fail(index, Reason.SIGNATURE, List.of(signatures.signer(index)));
    }
  }

  State state() {
    return state;
  }

  Findings findings(Reading.Whole whole, Seal.Right seal, long bytes, boolean trusted) {
    return notebook.findings(state, whole, seal, bytes, trusted);
  }
}
