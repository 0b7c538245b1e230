package limen.core.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.function.Supplier;
import limen.core.document.Result;
import limen.core.entry.Act;
import limen.core.entry.Signed;
import limen.core.exchange.RecordRule;
import limen.core.sealing.Passphrase;
import limen.ledger.key.KeyType;
import limen.ledger.key.SigningKey;
import limen.ledger.key.VerifyKey;
import limen.ledger.log.Fork;
import limen.ledger.log.Mirror;
import limen.ledger.log.Reply;
import limen.ledger.log.Source;
import limen.ledger.note.Note;
import limen.ledger.note.Policy;
import limen.ledger.note.SignatureLine;
import limen.ledger.store.Folder;
import org.jspecify.annotations.Nullable;

/**
 * The work of a desk that does not sequence: it takes what the log has grown by, checks all of it,
 * and, where it mirrors, cosigns. Without a mirror's key the check is the same and nothing is
 * signed.
 */
final class Mirroring {
  static final String EVIDENCE = "fork-evidence";
  private final Desk desk;

  Mirroring(Desk desk) {
    this.desk = desk;
  }

  /** The line of this mirror under the head; null where it does not mirror or the head is old. */
  record Taken(@Nullable SignatureLine line) {}

  /** Takes a head and what leads to it. */
  Result<Taken> take(
      Policy policy, Note checkpoint, Source source, Supplier<Result<Passphrase>> passphrase)
      throws IOException {
    Result<SigningKey> key =
        desk.plate().duty() == Duty.MIRROR
            ? desk.keys().open(KeyBox.MIRROR, passphrase)
            : Result.good(SigningKey.generate("nobody", KeyType.COSIGNATURE, new SecureRandom()));
    if (key instanceof Result.Refused<SigningKey>(var refusal)) {
      return new Result.Refused<>(refusal);
    }
    try (Mirror mirror = mirror(policy.log(), ((Result.Good<SigningKey>) key).value())) {
      return reply(mirror.update(checkpoint.bytes(), source));
    }
  }

  private Mirror mirror(VerifyKey log, SigningKey cosigner) throws IOException {
    Path folder = desk.path().resolve(Shelf.RECORD);
    boolean begun = Files.exists(folder.resolve("head"));
    Files.createDirectories(folder);
    Folder entries = Folder.at(folder);
    Folder heads = Folder.at(folder);
    RecordRule rule = RecordRule.first();
    return begun
        ? Mirror.open(entries, heads, log, cosigner, rule, desk.clock())
        : Mirror.begin(entries, heads, log, cosigner, rule, desk.clock());
  }

  private Result<Taken> reply(Reply reply) throws IOException {
    return switch (reply) {
      case Reply.Cosigned cosigned ->
          Result.good(new Taken(desk.plate().duty() == Duty.MIRROR ? cosigned.line() : null));
      case Reply.Behind behind -> Result.good(new Taken(null));
      case Reply.Forked(Fork evidence) -> forked(desk.path(), evidence);
      case Reply.Rejected(long index, var refused) ->
          Result.refused(
              "the log has signed entry "
                  + index
                  + ", which may not stand there: "
                  + Advice.on(refused).what(),
              "Maybe sign a hold, and ask the sequencer how it came in.");
      case Reply.Unavailable(String why) -> Result.refused(Stick.what(why), Stick.advice(why));
      case Reply.Foreign(String why) -> Result.refused(Stick.what(why), Stick.advice(why));
    };
  }

  /** Two versions of one log: the proof is kept for everybody. */
  static <T> Result<T> forked(Path desk, Fork evidence) throws IOException {
    Path file = desk.resolve(EVIDENCE);
    Files.write(file, evidence.bytes());
    return Result.refused(
        "the log has signed two versions of its record; the proof is in " + file,
        "Maybe sign a hold, let nobody go, and show the proof to the other offices.");
  }

  /**
   * Whether a record that is new to this desk is one in which it sits: its first entry names the
   * party with the key of this desk's card, and by the policy that is signed there the log signed
   * the head. The policy beside the record is whoever carried the stick's.
   */
  static @Nullable Result<Signed> unless(Desk desk, Stick.Load load) {
    if (load.entries().isEmpty()
        || !(Signed.parse(load.entries().getFirst()) instanceof Result.Good<Signed>(Signed signed))
        || !(signed.entry().act() instanceof Act.Open open)) {
      return Result.refused("this record does not begin with an opening", "Maybe another stick.");
    }
    if (!sits(desk.card(), open)) {
      return Result.refused(
          "this is the record of "
              + signed.entry().head().exchange()
              + ", in which ‘"
              + desk.card().party()
              + "’ does not sit with the keys of this desk",
          "Maybe it is another exchange's stick, or it was opened with an old card.");
    }
    Policy policy = Policy.parse(open.policy()).orThrow();
    if (!policy.equals(load.policy())) {
      return Result.refused(
          "the policy beside the record is not the one that its opening names",
          "Maybe somebody changed the stick: ask the sequencer for another.");
    }
    return policy.judge(load.checkpoint()).logSigned()
        ? null
        : Result.refused(
            "the head on the stick is not signed by the log that the record's opening names",
            "Maybe somebody changed the stick: ask the sequencer for another.");
  }

  private static boolean sits(Card card, Act.Open open) {
    return open.parties().stream().anyMatch(party -> party.equals(card.founder()))
        && (card.mirror() == null || open.policy().contains(card.mirror().vkey()));
  }
}
