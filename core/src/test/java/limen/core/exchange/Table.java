package limen.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import limen.core.entry.Act;
import limen.core.entry.Block;
import limen.core.entry.Fate;
import limen.core.entry.Indexes;
import limen.core.entry.Leg;
import limen.core.entry.Mode;
import limen.core.entry.Pen;
import limen.core.entry.Role;
import limen.core.entry.Signed;
import limen.ledger.key.KeyType;
import limen.ledger.key.SigningKey;
import limen.ledger.tree.Hash;

/** Two invented sides and a neutral at one table, with all their keys: what tests play with. */
final class Table {
  static final String EXCHANGE = "port.example/drill/harbour";
  static final Leg TO_A = new Leg("1", "to-A");
  static final Leg TO_B = new Leg("1", "to-B");

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
        wounded: {finding: [seriously-wounded]}
      terms:
        - number: {of: to-A soldier, is: 6}
        - number: {of: to-B soldier, is: 6}
        - ratio: {left: to-A soldier, right: to-B soldier, each: stage}
        - together: {parts: all, rule: turns, step: 2}
        - schedule: {stages: {1: {}, 2: {}}}
      """;

  final Course course;
  final List<Signed> entries = new ArrayList<>();
  private final Map<String, Pen> pens = new LinkedHashMap<>();
  private long time = 1_900_000_000L;

  Table() {
    this(Replay.RULES);
  }

  Table(Replay rules) {
    course = new Course(rules);
  }

  static SigningKey key(String name) {
    byte[] seed = Arrays.copyOf(name.getBytes(StandardCharsets.UTF_8), 32);
    return SigningKey.of(name + ".example/drill/key", KeyType.NOTE, seed);
  }

  private static SigningKey mirror(String name) {
    byte[] seed = Arrays.copyOf(name.getBytes(StandardCharsets.UTF_8), 32);
    return SigningKey.of(name + ".example/drill/mirror", KeyType.COSIGNATURE, seed);
  }

  static Hash hash(String words) {
    return Hash.sha256(words.getBytes(StandardCharsets.UTF_8));
  }

  static Hash promised(String name) {
    return hash(key(name).verifyKey().vkey());
  }

  static String policy() {
    return "log "
        + key("log").verifyKey().vkey()
        + "\nwitness A "
        + mirror("mirror-a").verifyKey().vkey()
        + "\nwitness B "
        + mirror("mirror-b").verifyKey().vkey()
        + "\ngroup sides all A B\nquorum sides\n";
  }

  static Act.Founder founder(String party, int custodians) {
    return new Act.Founder(party, key(party).verifyKey(), custodians, promised(party + "-next"));
  }

  static Act.Open open(Mode mode, Act.Founder... parties) {
    return new Act.Open(mode, true, null, List.of(parties), policy());
  }

  /** The usual table: A and B with one custodian each and the neutral, all devices there. */
  static Table open() {
    return open(Replay.RULES);
  }

  static Table open(Replay rules) {
    Table table = new Table(rules);
    table.done("N", open(Mode.THREE_PARTY, founder("A", 1), founder("B", 1), founder("N", 1)));
    for (String side : List.of("A", "B")) {
      table.done(side, new Act.AddKey(key(side + "-desk").verifyKey(), Role.OPERATOR, List.of()));
      table.done(side, new Act.AddKey(key(side + "-desk-2").verifyKey(), Role.OPERATOR, List.of()));
      table.done(side, new Act.AddKey(key(side + "-gate").verifyKey(), Role.GATE, List.of()));
    }
    table.done("N", new Act.AddKey(key("N-talk").verifyKey(), Role.INTERVIEWER, List.of()));
    return table;
  }

  /** The usual table with terms that bind. */
  static Table agreed() {
    return open().agree(TERMS, "A", "B", "N");
  }

  Table agree(String terms, String... parties) {
    done(parties[0], new Act.Terms(terms));
    Hash leaf = entries.getLast().leaf();
    for (String party : parties) {
      done(party, new Act.Agree(leaf));
    }
    return this;
  }

  /** The usual table at a stage of so many soldiers each way, all gone to go. */
  static Table moving(int soldiers, int reserve) {
    return agreed().listed(soldiers, reserve).went();
  }

  Table listed(int soldiers, int reserve) {
    done("B", list(TO_A, 1, soldiers, reserve));
    done("A", list(TO_B, 1, soldiers, reserve));
    done("A", new Act.Accept(TO_A, root(TO_A, 1), Indexes.NONE));
    done("B", new Act.Accept(TO_B, root(TO_B, 1), Indexes.NONE));
    return this;
  }

  Table went() {
    for (String party : List.of("A", "B", "N")) {
      done(party, go());
    }
    return this;
  }

  static Act.Go go() {
    return new Act.Go(
        "1",
        List.of(
            new Act.Choice("to-A", root(TO_A, 1), Indexes.NONE),
            new Act.Choice("to-B", root(TO_B, 1), Indexes.NONE)));
  }

  static Hash root(Leg leg, long version) {
    return hash("root of " + leg + " " + version);
  }

  static Act.Listing list(Leg leg, long version, int soldiers, int reserve) {
    List<Block> further =
        reserve == 0
            ? List.of()
            : List.of(new Block(List.of("soldier"), soldiers, soldiers + reserve - 1));
    return new Act.Listing(
        leg,
        version,
        root(leg, version),
        List.of(new Block(List.of("soldier"), 0, soldiers - 1)),
        further,
        hash("sealed " + leg));
  }

  static Act depart(Leg leg, int first, int last) {
    return new Act.Depart(leg, Indexes.of(first, last));
  }

  static Act arrive(Leg leg, int first, int last) {
    return new Act.Arrive(leg, Indexes.of(first, last));
  }

  static Act outcome(Leg leg, Fate fate, int first, int last) {
    return new Act.Outcome(leg, Indexes.of(first, last), fate, null);
  }

  /** The gate that lets people of a leg go. */
  static String giver(Leg leg) {
    return leg.equals(TO_A) ? "B-gate" : "A-gate";
  }

  static String taker(Leg leg) {
    return leg.equals(TO_A) ? "A-gate" : "B-gate";
  }

  Pen pen(String name) {
    return pens.computeIfAbsent(name, n -> Pen.fresh(key(n), EXCHANGE));
  }

  /** Lets time pass. */
  Table later(long seconds) {
    time += seconds;
    return this;
  }

  long now() {
    return time;
  }

  /** Signs and takes an act; whoever signs has seen everything. */
  Step say(String name, Act act) {
    Signed signed = pen(name).sign(act, course.head(), ++time);
    return take(signed);
  }

  Step take(Signed signed) {
    Step step = course.take(signed);
    if (step instanceof Step.Taken) {
      entries.add(signed);
    }
    return step;
  }

  /** The verdict of an act that is authentic. */
  Verdict verdict(String name, Act act) {
    Step step = say(name, act);
    assertThat(step).as(name + " " + act.word()).isInstanceOf(Step.Taken.class);
    return ((Step.Taken) step).verdict();
  }

  /** An act that takes effect. */
  Table done(String name, Act act) {
    assertThat(verdict(name, act)).as(name + " " + act).isEqualTo(new Verdict.Done());
    return this;
  }

  /** An act that does nothing, for this reason. */
  Table idle(String name, Act act, Reason reason) {
    State before = course.state();
    Verdict verdict = verdict(name, act);
    assertThat(verdict).isInstanceOf(Verdict.NoEffect.class);
    assertThat(((Verdict.NoEffect) verdict).reason()).isEqualTo(reason);
    assertThat(course.state().stages()).isEqualTo(before.stages());
    return this;
  }

  Roll roll(Leg leg) {
    return Objects.requireNonNull(stage(leg.stage()).roll(leg.stream()));
  }

  Stage stage(String name) {
    return Objects.requireNonNull(course.state().stage(name));
  }
}
