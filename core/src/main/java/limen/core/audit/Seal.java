package limen.core.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SequencedMap;
import limen.core.audit.Audited.Broken;
import limen.core.exchange.Opening;
import limen.core.exchange.State;
import limen.ledger.Parsed;
import limen.ledger.note.Checkpoint;
import limen.ledger.note.Policy;
import limen.ledger.note.SignatureLine;
import limen.ledger.note.Standing;
import limen.ledger.tile.Reading;
import org.jspecify.annotations.Nullable;

/** Whether the checkpoint is signed as it has to be, and by whom. */
sealed interface Seal {
  /** The part of the file that the signatures stand in. */
  String CHECKPOINT = "checkpoint";

  /** The part that says whose they have to be. */
  String POLICY = "policy";

  /** It does not count. */
  record Wrong(Broken broken) implements Seal {}

  /**
   * It is the log's.
   *
   * @param cosigned who stands by it, with the time of each in seconds since 1970
   * @param missing witnesses of the policy that do not
   * @param isFinal whether they are as many as the policy asks
   */
  record Right(SequencedMap<String, Long> cosigned, List<String> missing, boolean isFinal)
      implements Seal {}

  /**
   * Judges by the policy in effect at the end of the record, and where another is given by that
   * one; every line under the checkpoint must be of a key that one of them names.
   */
  static Seal of(Reading.Whole whole, State end, @Nullable Policy trusted) {
    Opening opening = end.opening();
    if (opening == null) {
      return wrong(CHECKPOINT, "empty");
    }
    if (!whole.policy().text().equals(opening.policy())) {
      return wrong(POLICY, "other-policy");
    }
    if (trusted != null && !trusted.log().equals(whole.policy().log())) {
      return wrong(POLICY, "other-log", whole.policy().log().vkey(), trusted.log().vkey());
    }
    Standing own = whole.policy().judge(whole.checkpoint());
    Standing judged = trusted == null ? own : trusted.judge(whole.checkpoint());
    Wrong wrong = lines(own, judged, whole.policy().log().name());
    if (wrong != null) {
      return wrong;
    }
    List<String> missing =
        new ArrayList<>((trusted == null ? whole.policy() : trusted).witnesses().keySet());
    missing.removeAll(judged.cosigned().keySet());
    return trusted != null && !judged.quorum()
        ? wrong(CHECKPOINT, "quorum", missing)
        : new Right(judged.cosigned(), List.copyOf(missing), judged.quorum());
  }

  /** A line that nobody needs is refused too: a file has one spelling. */
  private static @Nullable Wrong lines(Standing own, Standing judged, String log) {
    List<SignatureLine> unknown = new ArrayList<>(own.unknown());
    unknown.retainAll(judged.unknown());
    if (own.head() instanceof Parsed.Bad<Checkpoint>(String why)) {
      return wrong(CHECKPOINT, "part", why);
    }
    if (!own.wrong().isEmpty() || !judged.wrong().isEmpty()) {
      return wrong(CHECKPOINT, "forged-line", first(own.wrong(), judged.wrong()));
    }
    if (!own.logSigned()) {
      return wrong(CHECKPOINT, "log-unsigned", log);
    }
    if (!own.repeated().isEmpty() || !judged.repeated().isEmpty()) {
      return wrong(CHECKPOINT, "repeated-line", first(own.repeated(), judged.repeated()));
    }
    return unknown.isEmpty() ? null : wrong(CHECKPOINT, "unknown-line", unknown.getFirst().name());
  }

  private static String first(List<SignatureLine> some, List<SignatureLine> others) {
    return (some.isEmpty() ? others : some).getFirst().name();
  }

  private static Wrong wrong(String part, String code, Object... values) {
    return new Wrong(new Broken(part, OptionalLong.empty(), Told.file(code, values)));
  }
}
