package limen.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import limen.ledger.key.KeyType;
import limen.ledger.key.SigningKey;
import limen.ledger.note.Policy;
import limen.ledger.tree.Hash;

/**
 * An exchange between two invented sides, as long as is asked for: a hundred soldiers each way a
 * stage, and an entry for every step of every single one. No real exchange signs so much; it is the
 * most that could be.
 */
final class LargeExchange {
  private static final String EXCHANGE = "port.example/drill/large";
  private static final int STAGE = 100;
  private static final int GATES = 3;
  private static final int ENTRIES_A_STAGE = 6 * STAGE + 10;
  private static final long BEGIN = 1_900_000_000L;

  private final Course course = new Course();
  private final List<byte[]> entries = new ArrayList<>();
  private final Map<String, Pen> pens = new HashMap<>();
  private final int length;

  /** An exchange that ends after so many entries, in the middle of whatever is going on. */
  LargeExchange(int length) {
    this.length = length;
    open();
    for (int stage = 1; entries.size() < length; stage++) {
      play(Integer.toString(stage));
    }
  }

  /** The entries, in order. */
  List<byte[]> entries() {
    return entries;
  }

  /** Whose signatures make a checkpoint of it final. */
  static Policy policy() {
    return Policy.parse(
            "log %s\nwitness A %s\nwitness B %s\ngroup sides all A B\nquorum sides\n"
                .formatted(
                    key("log").verifyKey().vkey(),
                    mirror("mirror-a").verifyKey().vkey(),
                    mirror("mirror-b").verifyKey().vkey()))
        .orThrow();
  }

  static SigningKey key(String name) {
    return SigningKey.of(name + ".example/drill/key", KeyType.NOTE, seed(name));
  }

  static SigningKey mirror(String name) {
    return SigningKey.of(name + ".example/drill/mirror", KeyType.COSIGNATURE, seed(name));
  }

  private static byte[] seed(String name) {
    return hash("seed " + name).bytes();
  }

  private static Hash hash(String words) {
    return Hash.sha256(words.getBytes(StandardCharsets.UTF_8));
  }

  private void open() {
    List<Act.Founder> founders =
        List.of("A", "B", "N").stream()
            .map(
                party ->
                    new Act.Founder(
                        party,
                        key(party).verifyKey(),
                        1,
                        hash(key(party + "-next").verifyKey().vkey())))
            .toList();
    say("N", new Act.Open(Mode.THREE_PARTY, true, null, founders, policy().text()));
    for (String side : List.of("A", "B")) {
      say(side, new Act.AddKey(key(side + "-desk").verifyKey(), Role.OPERATOR, List.of()));
      for (int gate = 0; gate < GATES; gate++) {
        say(side, new Act.AddKey(key(gate(side, gate)).verifyKey(), Role.GATE, List.of()));
      }
    }
    say("A", new Act.Terms(terms()));
    Hash proposed = course.tree().leaf(course.tree().size() - 1);
    for (String party : List.of("A", "B", "N")) {
      say(party, new Act.Agree(proposed));
    }
  }

  private String terms() {
    int stages = length / ENTRIES_A_STAGE + 1;
    String schedule =
        IntStream.rangeClosed(1, stages)
            .mapToObj(stage -> stage + ": {}")
            .collect(Collectors.joining(", "));
    return """
    limen: agreement/1
    title: Large agreement (invented)
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
      - number: {of: to-A soldier, is: %1$d}
      - number: {of: to-B soldier, is: %1$d}
      - ratio: {left: to-A soldier, right: to-B soldier, each: stage}
      - together: {parts: all, rule: turns, step: 2}
      - schedule: {stages: {%2$s}}
    """
        .formatted(stages * STAGE, schedule);
  }

  private void play(String stage) {
    Leg home = new Leg(stage, "to-A");
    Leg away = new Leg(stage, "to-B");
    say("B", list(home));
    say("A", list(away));
    say("A", new Act.Accept(home, root(home), Indexes.NONE));
    say("B", new Act.Accept(away, root(away), Indexes.NONE));
    for (String party : List.of("A", "B", "N")) {
      say(party, new Act.Go(stage, List.of(choice(home), choice(away))));
    }
    for (int person = 0; person < STAGE; person++) {
      Indexes one = Indexes.of(person, person);
      cross(gate("B", person), gate("A", person), home, one);
      cross(gate("A", person), gate("B", person), away, one);
    }
    List<Act.Count> counts = List.of(count("to-A"), count("to-B"));
    for (String party : List.of("A", "B", "N")) {
      say(party, new Act.Close(stage, counts));
    }
  }

  /** A side's tablets take turns. */
  private static String gate(String side, int person) {
    return side + "-gate-" + person % GATES;
  }

  private static Act.Count count(String stream) {
    return new Act.Count(stream, STAGE, 0, 0, 0);
  }

  private void cross(String giver, String taker, Leg leg, Indexes persons) {
    say(giver, new Act.Depart(leg, persons));
    say(taker, new Act.Arrive(leg, persons));
    say(taker, new Act.Outcome(leg, persons, Fate.CROSSED, null));
  }

  private static Hash root(Leg leg) {
    return hash("root of " + leg);
  }

  private static Act.Choice choice(Leg leg) {
    return new Act.Choice(leg.stream(), root(leg), Indexes.NONE);
  }

  private static Act.Listing list(Leg leg) {
    List<Block> places = List.of(new Block(List.of("soldier"), 0, STAGE - 1));
    return new Act.Listing(leg, 1, root(leg), places, List.of(), hash("sealed " + leg));
  }

  /** Signs and takes an act, unless the record is long enough. */
  private void say(String signer, Act act) {
    if (entries.size() == length) {
      return;
    }
    Pen pen = pens.computeIfAbsent(signer, name -> Pen.fresh(key(name), EXCHANGE));
    Signed signed = pen.sign(act, course.head(), BEGIN + entries.size());
    Step step = course.takeVerified(signed);
    if (!(step instanceof Step.Taken taken) || !(taken.verdict() instanceof Verdict.Done)) {
      throw new IllegalStateException(signer + " " + act + " came to " + step);
    }
    entries.add(signed.bytes());
  }
}
