package limen.core.audit;

import java.util.List;
import java.util.SequencedMap;
import limen.core.agreement.Balance;
import limen.core.agreement.Verdicts;
import limen.core.entry.Mode;
import limen.core.exchange.Phase;
import limen.core.terms.Agreement;
import limen.ledger.note.Checkpoint;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/**
 * What a record says that is intact.
 *
 * @param file what is said of the file as a whole
 * @param logs under which logs it went on
 * @param seats who signs
 * @param signers every key that may sign or ever might
 * @param terms every version that came to bind
 * @param stages what became of the lists
 * @param totals the record beside the terms; null where none bind
 * @param leads how far each side was ahead
 * @param holds who stopped departures
 * @param beside departures beside holds
 * @param disputes what is disputed
 * @param transcripts what was done without the record
 * @param statements what was said in public
 * @param idle entries that do nothing
 * @param erased of which lists destruction was certified
 * @param absent which gates were absent
 * @param breaches invariants that do not hold; asked of the end, or strictly after every entry
 */
public record Findings(
    File file,
    List<Finding.Log> logs,
    List<Finding.Seat> seats,
    List<Finding.Signer> signers,
    List<Finding.Terms> terms,
    List<Finding.Staged> stages,
    @Nullable Totals totals,
    List<Finding.Lead> leads,
    List<Finding.Held> holds,
    List<Finding.Beside> beside,
    List<Finding.Dispute> disputes,
    List<Finding.Transcript> transcripts,
    List<Finding.Statement> statements,
    List<Finding.Idle> idle,
    List<Finding.Erased> erased,
    List<Finding.Absent> absent,
    List<Finding.Breach> breaches) {

  /**
   * The file as a whole.
   *
   * @param exchange the exchange's name
   * @param mode who carries it, at the end
   * @param drill whether it is a drill
   * @param phase how far the exchange is
   * @param bytes the size of the file
   * @param head what the checkpoint says
   * @param policy SHA-256 of the policy's text, as delegations read it out to each other
   * @param isTrusted whether the checkpoint met a policy from elsewhere
   * @param cosigned who stands by the checkpoint, and since when, in seconds since 1970
   * @param missing witnesses that do not
   * @param isFinal whether they are enough; else the record is only sequenced
   */
  public record File(
      String exchange,
      Mode mode,
      boolean drill,
      Phase phase,
      long bytes,
      Checkpoint head,
      Hash policy,
      boolean isTrusted,
      SequencedMap<String, Long> cosigned,
      List<String> missing,
      boolean isFinal) {}

  /** The record's own figures as one voice beside the terms in effect at its end. */
  public record Totals(Agreement agreement, Balance balance, List<Verdicts.Judged> verdicts) {}

  /** The terms at the end; null where none bind. */
  public @Nullable Agreement agreement() {
    return totals == null ? null : totals.agreement();
  }
}
