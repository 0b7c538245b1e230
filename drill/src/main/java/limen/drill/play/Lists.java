package limen.drill.play;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import limen.core.entry.Act;
import limen.core.entry.Block;
import limen.core.entry.Indexes;
import limen.core.entry.Leg;
import limen.core.entry.Signed;
import limen.core.sealing.ExchangeKey;
import limen.core.sealing.Field;
import limen.core.sealing.Place;
import limen.core.sealing.SealedList;
import limen.core.terms.Agreement;
import limen.drill.land.Country;
import limen.drill.land.Person;
import limen.drill.land.Seed;
import limen.drill.scenario.Scenario;
import limen.drill.scenario.Side;
import limen.ledger.tree.Hash;

/**
 * Lists of a drill: planned and offered by the holder, argued about place by place, accepted.
 * Nobody on them exists, so that they are not sealed; the record has the hash of the list as it
 * travelled.
 */
final class Lists {
  private static final int MOST_VERSIONS = 3;
  private static final int MOST_OBJECTIONS = 3;
  private static final int LEFT_OUT = 4;

  private final Harbour harbour;
  private final Scenario scenario;
  private final Seed seed;
  private final ExchangeKey tags;
  private final Map<Side, Holding> holdings = new EnumMap<>(Side.class);

  /** Each side plans by itself whom it lets go, before anything is offered. */
  Lists(Harbour harbour, Scenario scenario, Seed seed, Agreement agreement) {
    this.harbour = harbour;
    this.scenario = scenario;
    this.seed = seed;
    this.tags = seed.exchangeKey();
    for (Side of : Side.values()) {
      Holding holding = new Holding(scenario, of, seed, agreement, spare(scenario));
      keep(of.other().country(), "DRILL-held.csv", holding.register());
      keep(of.other().country(), "DRILL-plan.json", holding.planned());
      holdings.put(of, holding);
    }
  }

  /** As many of each kind as all reserves and all objections can take. */
  private static int spare(Scenario scenario) {
    return scenario.stages().size() * (scenario.reserve() + MOST_VERSIONS * MOST_OBJECTIONS);
  }

  /** Both lists of a stage, until both are accepted. */
  void agree(String stage) {
    for (Side to : Side.values()) {
      argue(stage, to);
    }
  }

  private void argue(String stage, Side to) {
    Leg leg = new Leg(stage, to.homeward());
    Scenario.Part part = Objects.requireNonNull(scenario.stages().get(stage));
    List<Person> listed = draft(stage, part, to);
    boolean isFirst = scenario.stages().keySet().iterator().next().equals(stage);
    int versions = isFirst && to == Side.AVARIA ? MOST_VERSIONS : 2;
    for (int version = 1; version < versions; version++) {
      Signed offered = offer(leg, to, version, part, listed);
      object(leg, to, version, offered, listed);
    }
    Hash root = root(offer(leg, to, versions, part, listed));
    boolean leavesOut = isFirst && scenario.reserve() > 0 && part.people() > LEFT_OUT;
    Indexes out = leavesOut ? Indexes.of(LEFT_OUT, LEFT_OUT) : Indexes.NONE;
    harbour.bind(to.party(), new Act.Accept(leg, root, out));
  }

  private static Hash root(Signed offered) {
    return ((Act.Listing) offered.entry().act()).root();
  }

  private List<Person> draft(String stage, Scenario.Part part, Side to) {
    Holding holding = holding(to);
    List<Person> listed = new ArrayList<>(holding.going(stage, "soldier"));
    listed.addAll(holding.going(stage, "civilian"));
    add(listed, holding, "soldier", part.soldiers() > 0 ? scenario.reserve() : 0);
    add(listed, holding, "civilian", part.civilians() > 0 ? scenario.reserve() : 0);
    return listed;
  }

  private static void add(List<Person> listed, Holding holding, String kind, int many) {
    for (int i = 0; i < many; i++) {
      listed.add(holding.next(kind));
    }
  }

  private Holding holding(Side of) {
    return Objects.requireNonNull(holdings.get(of));
  }

  /** Whom the receiver objects to is replaced; why is said at the table and not in the record. */
  private void object(Leg leg, Side to, int version, Signed offered, List<Person> listed) {
    Hash lot = seed.of("objections " + leg + " " + version);
    int many = 1 + Math.floorMod(lot.hashCode(), MOST_OBJECTIONS);
    harbour.must(
        harbour.cast().desk(to.party(), 1),
        new Act.Dispute(offered.leaf(), Act.Code.IDENTITY, lot));
    for (int i = 0; i < Math.min(many, listed.size()); i++) {
      int place = Math.floorMod(seed.of(leg + " " + version + " " + i).hashCode(), listed.size());
      String kind = listed.get(place).kind();
      listed.set(place, holding(to).next(kind));
    }
  }

  private Signed offer(Leg leg, Side to, int version, Scenario.Part part, List<Person> listed) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < listed.size(); i++) {
      List<Field> fields = listed.get(i).fields();
      places.add(new Place(fields, seed.salt(leg + " " + version + " " + i), tags.tag(fields)));
    }
    SealedList list = new SealedList(Cast.EXCHANGE, leg.stage(), leg.stream(), version, places);
    byte[] bytes = list.bytes();
    keep(leg, version, to.country(), bytes);
    keep(leg, version, to.other().country(), bytes);
    return harbour.must(
        harbour.cast().desk(to.other().party(), 1),
        new Act.Listing(
            leg, version, list.root(), blocks(part), reserve(part), Hash.sha256(bytes)));
  }

  private static List<Block> blocks(Scenario.Part part) {
    return rows(0, part.soldiers(), part.civilians());
  }

  private List<Block> reserve(Scenario.Part part) {
    int soldiers = part.soldiers() > 0 ? scenario.reserve() : 0;
    int civilians = part.civilians() > 0 ? scenario.reserve() : 0;
    return rows(part.people(), soldiers, civilians);
  }

  private static List<Block> rows(int from, int soldiers, int civilians) {
    List<Block> blocks = new ArrayList<>();
    if (soldiers > 0) {
      blocks.add(new Block(List.of("soldier"), from, from + soldiers - 1));
    }
    if (civilians > 0) {
      blocks.add(new Block(List.of("civilian"), from + soldiers, from + soldiers + civilians - 1));
    }
    return blocks;
  }

  private void keep(Leg leg, int version, Country holder, byte[] bytes) {
    keep(holder, "lists/stage-%s-%s-v%d.list".formatted(leg.stage(), leg.stream(), version), bytes);
  }

  private void keep(Country holder, String name, byte[] bytes) {
    Path file = Nodes.folder(harbour.out(), holder).resolve(name);
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
