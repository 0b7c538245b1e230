package limen.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import limen.core.entry.Act;
import limen.core.entry.Pen;
import limen.core.entry.Seen;
import limen.core.entry.Signed;
import limen.core.exchange.Course;
import limen.core.exchange.Step;
import limen.core.exchange.Verdict;
import limen.ledger.key.KeyType;
import limen.ledger.key.SigningKey;
import limen.ledger.note.Checkpoint;
import limen.ledger.note.Cosignature;
import limen.ledger.note.Note;
import limen.ledger.note.Policy;
import limen.ledger.tile.RecordFile;
import limen.ledger.tree.Hash;
import limen.ledger.tree.Tree;

/**
 * Invented hands that write a record: all keys are made of their names, so that the same acts give
 * the same bytes for ever.
 */
final class Hands {
  static final String EXCHANGE = "port.example/drill/harbour";

  final Course course = new Course();
  final List<Signed> entries = new ArrayList<>();
  private final Map<String, Pen> pens = new LinkedHashMap<>();
  private long time = 1_900_000_000L;

  /** A key of a device or party, {@code A.example/drill/gate} for {@code A-gate}. */
  static SigningKey key(String hand) {
    return key(hand, KeyType.NOTE);
  }

  static SigningKey mirror(String party) {
    return key(party + "-mirror", KeyType.COSIGNATURE);
  }

  private static SigningKey key(String hand, KeyType type) {
    String[] parts = hand.split("-", 2);
    String name = parts[0] + ".example/drill/" + (parts.length == 1 ? "party" : parts[1]);
    return SigningKey.of(name, type, hash("seed of " + hand).bytes());
  }

  static Hash hash(String words) {
    return Hash.sha256(words.getBytes(StandardCharsets.UTF_8));
  }

  static Policy policy() {
    String text =
        "log "
            + key("port-log").verifyKey().vkey()
            + "\nwitness A "
            + mirror("A").verifyKey().vkey()
            + "\nwitness B "
            + mirror("B").verifyKey().vkey()
            + "\ngroup sides all A B\nquorum sides\n";
    return Policy.parseExactly(text).orThrow();
  }

  static Act.Founder founder(String party) {
    Hash next = hash(key(party + "-next").verifyKey().vkey());
    return new Act.Founder(party, key(party).verifyKey(), 1, next);
  }

  /** The clock of everybody, in seconds since 1970. */
  long now() {
    return time;
  }

  Hands later(long seconds) {
    time += seconds;
    return this;
  }

  /** Signs an act that takes effect or waits, having seen everything. */
  Signed does(String hand, Act act) {
    Signed signed = signs(hand, act, course.head(), ++time);
    assertThat(take(signed)).as(hand + " " + act).isNotInstanceOf(Verdict.NoEffect.class);
    return signed;
  }

  /** Signs an act that does nothing. */
  Signed idles(String hand, Act act) {
    Signed signed = signs(hand, act, course.head(), ++time);
    assertThat(take(signed)).as(hand + " " + act).isInstanceOf(Verdict.NoEffect.class);
    return signed;
  }

  /** Signs an act with an older head or another clock; it is not taken yet. */
  Signed signs(String hand, Act act, Seen seen, long at) {
    return pens.computeIfAbsent(hand, h -> Pen.fresh(key(h), EXCHANGE)).sign(act, seen, at);
  }

  Verdict take(Signed signed) {
    Step step = course.take(signed);
    assertThat(step).as(signed.toString()).isInstanceOf(Step.Taken.class);
    entries.add(signed);
    return ((Step.Taken) step).verdict();
  }

  List<byte[]> bytes() {
    return entries.stream().map(Signed::bytes).toList();
  }

  /** The file with the log's signature and those of both mirrors. */
  byte[] file() {
    return file(policy(), bytes(), checkpoint(bytes(), "port-log", "A", "B"));
  }

  /** A checkpoint over entries, signed by a log and cosigned by mirrors. */
  Note checkpoint(List<byte[]> bytes, String log, String... mirrors) {
    Tree tree = new Tree();
    bytes.forEach(entry -> tree.append(Hash.leaf(entry)));
    String origin = policy().log().name();
    String text = new Checkpoint(origin, tree.size(), tree.root()).text();
    Note note = Note.signed(text, key(log));
    for (String mirror : mirrors) {
      note = note.with(Cosignature.sign(mirror(mirror), text, time + 60));
    }
    return note;
  }

  static byte[] file(Policy policy, List<byte[]> entries, Note checkpoint) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      RecordFile.write(out, policy, checkpoint, entries);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
