package limen.core.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import limen.core.entry.Act;
import limen.core.entry.Block;
import limen.core.entry.Fate;
import limen.core.entry.Indexes;
import limen.core.entry.Leg;
import limen.core.entry.Mode;
import limen.core.entry.Pen;
import limen.core.entry.Role;
import limen.core.entry.Signed;
import limen.core.exchange.Course;
import limen.core.exchange.Step;
import limen.core.exchange.Verdict;
import limen.core.sealing.Invented;
import limen.core.sealing.SealedList;
import limen.ledger.key.KeyType;
import limen.ledger.key.SigningKey;
import limen.ledger.note.Checkpoint;
import limen.ledger.note.Cosignature;
import limen.ledger.note.Note;
import limen.ledger.note.TreeProof;
import limen.ledger.tree.Hash;

/** A whole invented exchange with real lists in its record, and proofs out of it. */
final class Harbour {
  static final Leg TO_A = new Leg("2", "to-A");
  static final Leg TO_B = new Leg("2", "to-B");
  private static final List<String> PARTIES = List.of("A", "B", "N");
  static final String TERMS =
      """
      limen: agreement/1
      title: Harbour agreement (invented)
      parties:
        A: {name: Avaria}
        B: {name: Belmont}
        N: {name: Port Neutral, offices: [host, interviewer]}
      streams:
        to-A: {from: B, to: A}
        to-B: {from: A, to: B}
      kinds:
        soldier: {status: soldier}
      terms:
        - ratio: {left: to-A soldier, right: to-B soldier, each: stage}
        - schedule: {stages: {1: {}, 2: {}}}
      """;

  /** The list whose people get proofs; version 3 of its leg, as the invented lists are. */
  final SealedList list = Invented.list(1, Invented.persons(7));

  final Course course = new Course();
  final List<Signed> entries = new ArrayList<>();
  private final Map<String, Pen> pens = new LinkedHashMap<>();
  private long time = 1_900_000_000L;

  /** Everything up to lists that the other side has accepted. */
  static Harbour listed() {
    Harbour harbour = new Harbour();
    harbour.open();
    harbour.say("B", listing(TO_A, 1, Hash.EMPTY));
    for (int version = 1; version < 3; version++) {
      harbour.say("A", listing(TO_B, version, Hash.EMPTY));
    }
    harbour.say("A", listing(TO_B, 3, harbour.list.root()));
    harbour.say("A", new Act.Accept(TO_A, Hash.EMPTY, Indexes.NONE));
    harbour.say("B", new Act.Accept(TO_B, harbour.list.root(), Indexes.NONE));
    return harbour;
  }

  /** And the go of all. */
  static Harbour gone() {
    Harbour harbour = listed();
    for (String party : PARTIES) {
      harbour.say(party, harbour.go(harbour.list.root()));
    }
    return harbour;
  }

  /** And places 0 to 4 home; 5 and 6 are still to go. */
  static Harbour home() {
    Harbour harbour = gone();
    harbour.cross();
    return harbour;
  }

  void cross() {
    say("A-gate", new Act.Depart(TO_B, Indexes.of(0, 4)));
    say("B-gate", new Act.Arrive(TO_B, Indexes.of(0, 4)));
    say("B-gate", new Act.Outcome(TO_B, Indexes.of(0, 4), Fate.CROSSED, null));
  }

  private void open() {
    List<Act.Founder> founders =
        PARTIES.stream()
            .map(party -> new Act.Founder(party, key(party).verifyKey(), 1, promised(party)))
            .toList();
    say("N", new Act.Open(Mode.THREE_PARTY, true, null, founders, policy()));
    for (String side : List.of("A", "B")) {
      say(side, new Act.AddKey(key(side + "-gate").verifyKey(), Role.GATE, List.of()));
    }
    say("A", new Act.Terms(TERMS));
    Hash terms = entries.getLast().leaf();
    PARTIES.forEach(party -> say(party, new Act.Agree(terms)));
  }

  static Act.Listing listing(Leg leg, long version, Hash root) {
    List<Block> blocks = List.of(new Block(List.of("soldier"), 0, 6));
    return new Act.Listing(leg, version, root, blocks, List.of(), null);
  }

  Act.Go go(Hash root) {
    return new Act.Go(
        "2",
        List.of(
            new Act.Choice("to-A", Hash.EMPTY, Indexes.NONE),
            new Act.Choice("to-B", root, Indexes.NONE)));
  }

  /** Signs an act, which must take effect. */
  Signed say(String name, Act act) {
    assertThat(take(name, act)).as(name + " " + act).isEqualTo(new Verdict.Done());
    return entries.getLast();
  }

  /** Signs an act that is kept and void. */
  void idle(String name, Act act) {
    assertThat(take(name, act)).isInstanceOf(Verdict.NoEffect.class);
  }

  /** Signs an act that a second person has not confirmed. */
  void waits(String name, Act act) {
    assertThat(take(name, act)).isInstanceOf(Verdict.Waiting.class);
  }

  private Verdict take(String name, Act act) {
    Pen pen = pens.computeIfAbsent(name, n -> Pen.fresh(key(n), Invented.EXCHANGE));
    Signed signed = pen.sign(act, course.head(), ++time);
    Step step = course.take(signed);
    assertThat(step).as(name + " " + act.word()).isInstanceOf(Step.Taken.class);
    entries.add(signed);
    return ((Step.Taken) step).verdict();
  }

  /**
   * The open entry, the terms and who agreed, the key of B's gate, the last list to B, all goes and
   * the outcome, as far as they are there.
   */
  List<Evidence> evidence() {
    List<Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      boolean wanted =
          switch (entries.get(i).entry().act()) {
            case Act.Open open -> true;
            case Act.Listing listing -> listing.leg().equals(TO_B) && listing.version() == 3;
            case Act.Go go -> true;
            case Act.Terms terms -> true;
            case Act.Agree agree -> true;
            case Act.AddKey add -> add.key().name().startsWith("B-gate");
            case Act.Outcome outcome -> true;
            case Act.RotateKey rotate -> true;
            default -> false;
          };
      if (wanted) {
        evidence.add(evidence(i));
      }
    }
    return evidence;
  }

  Evidence evidence(int index) {
    return new Evidence(
        entries.get(index),
        new TreeProof(index, course.tree().inclusion(index, entries.size()), checkpoint()));
  }

  Note checkpoint() {
    return checkpoint("log");
  }

  Note checkpoint(String log) {
    String text =
        new Checkpoint(key(log).verifyKey().name(), entries.size(), course.tree().root()).text();
    Note note = Note.signed(text, key(log));
    for (String name : List.of("mirror-a", "mirror-b")) {
      note = note.with(Cosignature.sign(mirror(name), text, 1_900_000_500L));
    }
    return note;
  }

  Held held(int place) {
    return new Held(list.places().get(place), place, 7, list.tree().inclusion(place, 7));
  }

  PersonalProof proof(int place) {
    return PersonalProof.of(held(place), evidence());
  }

  static SigningKey key(String name) {
    return SigningKey.of(name + ".example/drill/key", KeyType.NOTE, seed(name));
  }

  static SigningKey mirror(String name) {
    return SigningKey.of(name + ".example/drill/mirror", KeyType.COSIGNATURE, seed(name));
  }

  private static byte[] seed(String name) {
    return Arrays.copyOf(name.getBytes(StandardCharsets.UTF_8), 32);
  }

  static Hash promised(String party) {
    String vkey = key(party + "-next").verifyKey().vkey();
    return Hash.sha256(vkey.getBytes(StandardCharsets.UTF_8));
  }

  /** All who go on propose and agree to go on under another log. */
  Harbour goesOn(String log, Mode mode, String... parties) {
    Act.Founder[] founders = new Act.Founder[parties.length];
    for (int i = 0; i < parties.length; i++) {
      founders[i] =
          new Act.Founder(parties[i], key(parties[i]).verifyKey(), 1, promised(parties[i]));
    }
    String origin = key("log").verifyKey().name();
    Act.After after = new Act.After(origin, course.head().size(), course.head().root());
    Signed open = say(parties[0], new Act.Open(mode, true, after, List.of(founders), policy(log)));
    for (String party : parties) {
      say(party, new Act.Agree(open.leaf()));
    }
    return this;
  }

  static String policy() {
    return policy("log");
  }

  static String policy(String log) {
    return "log "
        + key(log).verifyKey().vkey()
        + "\nwitness A "
        + mirror("mirror-a").verifyKey().vkey()
        + "\nwitness B "
        + mirror("mirror-b").verifyKey().vkey()
        + "\ngroup sides all A B\nquorum sides\n";
  }
}
