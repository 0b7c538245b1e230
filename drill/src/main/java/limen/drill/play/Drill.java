package limen.drill.play;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import limen.core.entry.Act;
import limen.core.entry.Mode;
import limen.core.entry.Role;
import limen.core.entry.Signed;
import limen.core.exchange.Closing;
import limen.core.exchange.Phase;
import limen.drill.land.Country;
import limen.drill.land.Seed;
import limen.drill.scenario.Scenario;
import limen.drill.scenario.Side;
import limen.ledger.tile.RecordFile;

/** A whole exchange between two invented countries, from its first entry to its last. */
public final class Drill {
  private static final List<String> TABLE =
      List.of(Country.AVARIA.party(), Country.BELMONT.party(), Country.PORT.party());

  private final Scenario scenario;
  private final Seed seed;
  private final Watcher watcher;
  private final Accord accord;
  private final Harbour harbour;
  private final Statements statements = new Statements(this);
  private final Troubles troubles = new Troubles();
  private final List<Effect> effects = new ArrayList<>();

  private Drill(Scenario scenario, Seed seed, Path out, Watcher watcher) {
    this.scenario = scenario;
    this.seed = seed;
    this.watcher = watcher;
    this.accord = new Accord(scenario);
    this.harbour = new Harbour(out, new Cast(seed), new Clock(accord.agreed()), scenario.people());
  }

  /**
   * Plays a scenario. The same scenario and seed give the same record, byte for byte.
   *
   * @param out an empty folder, where the record and what each party would hold are written
   */
  public static Ending play(Scenario scenario, long seed, Path out, Watcher watcher)
      throws IOException {
    Drill drill = new Drill(scenario, new Seed(seed), out, watcher);
    try (Harbour harbour = drill.harbour) {
      drill.open();
      Lists lists = new Lists(harbour, scenario, drill.seed, drill.accord.agreement());
      for (String stage : scenario.stages().keySet()) {
        lists.agree(stage);
        new Day(drill, harbour, stage).play();
      }
      drill.close();
      return drill.ending();
    }
  }

  Scenario scenario() {
    return scenario;
  }

  Seed seed() {
    return seed;
  }

  Watcher watcher() {
    return watcher;
  }

  Accord accord() {
    return accord;
  }

  Statements statements() {
    return statements;
  }

  Troubles troubles() {
    return troubles;
  }

  /** An incident is over. */
  void tell(Scenario.Happening happening, Balance before, Long... numbers) {
    Effect effect = new Effect(happening, before, harbour.balance(), List.of(numbers));
    effects.add(effect);
    watcher.happened(effect);
  }

  /** The record begins, everybody gets keys, and the terms bind. */
  private void open() {
    Cast cast = harbour.cast();
    List<Act.Founder> founders = TABLE.stream().map(cast::founder).toList();
    harbour.must(
        cast.party(Country.PORT.party()),
        new Act.Open(Mode.THREE_PARTY, true, null, founders, harbour.nodes().policy().text()));
    for (Side side : Side.values()) {
      String party = side.party();
      add(party, new Act.AddKey(cast.desk(party, 1).key().verifyKey(), Role.OPERATOR, List.of()));
      add(party, new Act.AddKey(cast.desk(party, 2).key().verifyKey(), Role.OPERATOR, List.of()));
      add(party, new Act.AddKey(cast.gate(party).key().verifyKey(), Role.GATE, List.of()));
    }
    add(
        Country.PORT.party(),
        new Act.AddKey(cast.interviewer().key().verifyKey(), Role.INTERVIEWER, List.of()));
    Signed terms = harbour.must(cast.party(TABLE.getFirst()), new Act.Terms(accord.text()));
    TABLE.forEach(party -> harbour.bind(party, new Act.Agree(terms.leaf())));
  }

  private void add(String party, Act.AddKey key) {
    harbour.bind(party, key);
  }

  private void close() {
    Act.Close close =
        new Act.Close(null, Closing.counts(List.copyOf(harbour.state().stages().values())));
    harbour.seated().forEach(party -> harbour.bind(party, close));
    harbour.flush();
    if (harbour.state().phase() != Phase.CLOSED) {
      throw new IllegalStateException("the exchange is not closed");
    }
  }

  private Ending ending() throws IOException {
    Path out = harbour.out();
    Path record = out.resolve("record.exrec");
    Nodes nodes = harbour.nodes();
    try (OutputStream file = Files.newOutputStream(record)) {
      RecordFile.write(file, nodes.policy(), nodes.last(), nodes.entries(harbour.size()));
    }
    Files.writeString(out.resolve("agreement.yaml"), accord.text());
    for (Country country : Country.values()) {
      String keys = String.join("\n", harbour.cast().vkeys(country)) + "\n";
      Files.writeString(
          Files.createDirectories(Nodes.folder(out, country)).resolve("keys.txt"),
          keys,
          StandardCharsets.UTF_8);
    }
    return new Ending(
        scenario,
        seed.number(),
        harbour.state(),
        harbour.balance(),
        List.copyOf(effects),
        statements.spoken(),
        harbour.origins(),
        harbour.size(),
        record);
  }
}
