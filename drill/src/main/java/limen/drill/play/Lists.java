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
import limen.drill.land.Country;
import limen.drill.land.People;
import limen.drill.land.Person;
import limen.drill.land.Seed;
import limen.drill.scenario.Scenario;
import limen.drill.scenario.Side;
import limen.ledger.tree.Hash;

/**
 * Lists of a drill: offered by the holder, argued about place by place, accepted. Nobody on them
 * exists, so that they are not sealed; the record has the hash of the list as it travelled.
 */
final class Lists {
  private static final int MOST_OBJECTIONS = 3;
  private static final int LEFT_OUT = 4;

  private final Harbour harbour;
  private final Scenario scenario;
  private final Seed seed;
  private final ExchangeKey tags;
  private final Map<Side, People> people = new EnumMap<>(Side.class);

  Lists(Harbour harbour, Scenario scenario, Seed seed) {
    this.harbour = harbour;
    this.scenario = scenario;
    this.seed = seed;
    this.tags = seed.exchangeKey();
    for (Side side : Side.values()) {
      people.put(side, new People(side.country(), seed.number()));
    }
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
    List<Person> listed = draft(part, to);
    boolean isFirst = scenario.stages().keySet().iterator().next().equals(stage);
    int versions = isFirst && to == Side.AVARIA ? 3 : 2;
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

  private List<Person> draft(Scenario.Part part, Side to) {
    People of = Objects.requireNonNull(people.get(to));
    List<Person> listed = new ArrayList<>();
    add(listed, of, "soldier", part.soldiers());
    add(listed, of, "civilian", part.civilians());
    add(listed, of, "soldier", part.soldiers() > 0 ? scenario.reserve() : 0);
    add(listed, of, "civilian", part.civilians() > 0 ? scenario.reserve() : 0);
    return listed;
  }

  private static void add(List<Person> listed, People of, String kind, int many) {
    for (int i = 0; i < many; i++) {
      listed.add(of.next(kind));
    }
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
      listed.set(place, Objects.requireNonNull(people.get(to)).next(kind));
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
    Path folder = Nodes.folder(harbour.out(), holder).resolve("lists");
    try {
      Files.createDirectories(folder);
      Files.write(
          folder.resolve("stage-%s-%s-v%d.list".formatted(leg.stage(), leg.stream(), version)),
          bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
