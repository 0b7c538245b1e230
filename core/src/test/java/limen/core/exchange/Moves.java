package limen.core.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import limen.core.entry.Act;
import limen.core.entry.Entry;
import limen.core.entry.Head;
import limen.core.entry.Seen;
import limen.core.exchange.Device.Sent;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can happen next in a world: somebody signs something, knowing all or only what he
 * knew before; something signed reaches the record; a device forgets; an hour passes.
 */
// Worlds share what did not change; the same object is the cheapest proof of that.
@SuppressWarnings("ReferenceEquality")
final class Moves {
  /** The hour at which every play begins. */
  static final long START = 1_900_000_800L;

  static final int HOUR = 3600;

  /** How something came about, in words; asked only when somebody wants to read it. */
  interface How {
    String words();
  }

  /** Somebody who hears of every world that can come next. */
  interface Reached {
    void world(World world, How how);
  }

  /** Somebody who hears of what must not be. */
  interface Broken {
    void law(String law, How how);
  }

  private static final Hash[] ROOTS = new Hash[4000];

  static {
    for (int i = 0; i < ROOTS.length; i++) {
      ROOTS[i] = counted(7, i);
    }
  }

  private final Play play;
  private final Play.Machine machine;
  private final Reached reached;
  private final Broken broken;
  private long steps;

  private static Hash rootAt(long size) {
    return ROOTS[(int) size];
  }

  Moves(Play play, Play.Machine machine, Reached reached, Broken broken) {
    this.play = play;
    this.machine = machine;
    this.reached = reached;
    this.broken = broken;
  }

  long steps() {
    return steps;
  }

  /** A stand-in for a hash, of two numbers. */
  static Hash counted(long one, long two) {
    byte[] bytes = new byte[Hash.BYTES];
    long mixed = Prints.mix(one, two);
    for (int i = 0; i < 8; i++) {
      bytes[i] = (byte) (mixed >>> (8 * i));
      bytes[8 + i] = (byte) (one >>> (8 * i));
      bytes[16 + i] = (byte) (two >>> (8 * i));
    }
    return Hash.of(bytes);
  }

  void from(World world) {
    for (int i = 0; i < play.players().size(); i++) {
      Device device = world.devices()[i];
      if (!device.sent().isEmpty()) {
        arrive(world, i, device.sent().getFirst());
        if (play.faults().crash() && device.lost() == null) {
          crash(world, i);
        }
      }
      if (device.lost() != null) {
        comeBack(world, i, device.lost());
      }
      sign(world, i);
    }
    if (world.hour() < play.hours()) {
      World next = new World(world.state(), world.meaning(), world.hour() + 1, world.devices());
      reached.world(next, () -> "an hour passes");
    }
  }

  private void sign(World world, int number) {
    Player player = play.players().get(number);
    Device device = world.devices()[number];
    int onTheWay = play.faults().onTheWay();
    if (device.left() == 0 || device.sent().size() >= Math.max(1, onTheWay)) {
      return;
    }
    if (onTheWay == 0) {
      for (Act act : player.says().acts(new Player.Sight(play, world, world.state(), player))) {
        atOnce(world, number, act);
      }
      return;
    }
    signKnowing(world, number, world.state(), world.meaning());
    if (device.known() != world.state()) {
      signKnowing(world, number, device.known(), Prints.of(device.known()));
    }
  }

  /** What a player signs who knows so much of the record. */
  private void signKnowing(World world, int number, State known, long view) {
    Player player = play.players().get(number);
    Device device = world.devices()[number];
    State local = local(known, device);
    if (local == null) {
      return;
    }
    for (Act act : player.says().acts(new Player.Sight(play, world, local, player))) {
      for (long time : times(world, player)) {
        Entry entry = entry(player, device, known, act, time);
        Sent sent = sent(number, entry, known, view);
        State next = player.isHonest() ? allowed(local, entry, sent.leaf()) : local;
        if (next != null) {
          List<Sent> all = new ArrayList<>(device.sent());
          all.add(sent);
          Device later =
              Device.of(
                  known,
                  next,
                  List.copyOf(all),
                  device.lost(),
                  device.next() + 1,
                  sent.leaf(),
                  device.left() - (device.left() > 0 ? 1 : 0),
                  view);
          reached.world(world.with(number, later), () -> player.name() + " signs " + words(entry));
        }
      }
    }
  }

  private @Nullable State local(State known, Device device) {
    State local = known;
    for (Sent sent : device.sent()) {
      Step step = step(local, sent.entry(), sent.leaf());
      if (!(step instanceof Step.Taken taken)) {
        return null;
      }
      local = taken.state();
    }
    return local;
  }

  private @Nullable State allowed(State local, Entry entry, Hash leaf) {
    return step(local, entry, leaf) instanceof Step.Taken(State next, Verdict verdict)
            && !(verdict instanceof Verdict.NoEffect)
        ? next
        : null;
  }

  /** Whoever is honest signs with the hour it is. */
  private long[] times(World world, Player player) {
    if (player.isHonest()) {
      return new long[] {time(world.hour())};
    }
    long[] times = new long[play.hours() + 1];
    Arrays.setAll(times, Moves::time);
    return times;
  }

  static long time(int hour) {
    return START + (long) hour * HOUR;
  }

  private static Entry entry(Player player, Device device, State known, Act act, long time) {
    Seen seen = new Seen(known.size(), ROOTS[(int) known.size()]);
    Head head = new Head(Table.EXCHANGE, player.key(), device.next(), device.last(), seen, time);
    return new Entry(head, act);
  }

  private static Sent sent(int number, Entry entry, State known, long view) {
    long print = Prints.mix(Prints.mix(Prints.of(entry.act(), known), entry.head().time()), view);
    Hash leaf = counted(print + number, entry.head().counter());
    return new Sent(entry, leaf, view, print);
  }

  private Step step(State state, Entry entry, Hash leaf) {
    steps++;
    return machine.step(state, entry, leaf, Moves::rootAt);
  }

  /** The next entry of a key reaches the record; whatever is brought twice does so once. */
  private void arrive(World world, int number, Sent sent) {
    Device device = world.devices()[number];
    List<Sent> rest = device.sent().subList(1, device.sent().size());
    Device later =
        Device.of(
            device.known(),
            device.local(),
            List.copyOf(rest),
            device.lost(),
            device.next(),
            device.last(),
            device.left(),
            Prints.of(device.known()));
    take(world.with(number, later), number, sent);
  }

  private void comeBack(World world, int number, Sent lost) {
    Device device = world.devices()[number];
    Device later =
        Device.of(
            device.known(),
            device.local(),
            device.sent(),
            null,
            device.next(),
            device.last(),
            device.left(),
            Prints.of(device.known()));
    take(world.with(number, later), number, lost);
  }

  /** The device has forgotten what it sent, and asks the record how far it was. */
  private void crash(World world, int number) {
    Device device = world.devices()[number];
    Player player = play.players().get(number);
    Signer signer = Objects.requireNonNull(world.state().signers().get(player.key()));
    Device later =
        Device.of(
            world.state(),
            world.state(),
            List.of(),
            device.sent().getFirst(),
            signer.next(),
            signer.last(),
            device.left(),
            world.meaning());
    reached.world(world.with(number, later), () -> player.name() + " forgets what it sent");
  }

  /** Signed and in the record at once, with every time and sight a dishonest player could give. */
  private void atOnce(World world, int number, Act act) {
    Player player = play.players().get(number);
    Signer signer = world.state().signers().get(player.key());
    Device device = Device.idle(world.state(), player.key(), world.devices()[number].left(), 0);
    for (long time : times(world, player)) {
      Entry entry = entry(player, device, world.state(), act, time);
      put(world, number, device, entry);
      if (!player.isHonest() && signer != null) {
        Seen old = new Seen(signer.seen(), ROOTS[(int) signer.seen()]);
        put(world, number, device, seeing(entry, old));
        if (play.faults().bent()) {
          bent(world, number, device, entry);
        }
      }
    }
  }

  private static Entry seeing(Entry entry, Seen seen) {
    Head h = entry.head();
    return new Entry(
        new Head(h.exchange(), h.from(), h.counter(), h.previous(), seen, h.time()), entry.act());
  }

  /** Heads that are not true: none of these may be taken. */
  private void bent(World world, int number, Device device, Entry entry) {
    Head h = entry.head();
    Hash other = counted(1, 2);
    List<Head> heads =
        List.of(
            new Head(h.exchange(), h.from(), h.counter() + 1, h.previous(), h.seen(), h.time()),
            new Head(h.exchange(), h.from(), h.counter(), other, h.seen(), h.time()),
            new Head("other/drill", h.from(), h.counter(), h.previous(), h.seen(), h.time()),
            new Head(h.exchange(), "nobody/drill", 0, null, h.seen(), h.time()),
            new Head(
                h.exchange(),
                h.from(),
                h.counter(),
                h.previous(),
                new Seen(h.seen().size(), other),
                h.time()),
            new Head(
                h.exchange(),
                h.from(),
                h.counter(),
                h.previous(),
                new Seen(0, ROOTS[0]),
                h.time()));
    for (Head head : heads) {
      put(world, number, device, new Entry(head, entry.act()));
    }
  }

  private void put(World world, int number, Device device, Entry entry) {
    Sent sent = sent(number, entry, world.state(), 0);
    int left = device.left() - (device.left() > 0 ? 1 : 0);
    take(
        world.with(number, Device.idle(world.state(), entry.head().from(), left, 0)), number, sent);
  }

  /** The record takes an entry or refuses it, and everything is asked of what came of it. */
  private void take(World world, int number, Sent sent) {
    State before = world.state();
    Entry entry = sent.entry();
    Player player = play.players().get(number);
    Step step = step(before, entry, sent.leaf());
    How how = () -> player.name() + ": " + words(entry) + " → " + told(step);
    String wrong = Laws.broken(before, entry, step, Moves::rootAt);
    if (wrong != null) {
      broken.law(wrong, how);
    }
    for (Invariant invariant : Invariants.brokenBy(before, entry, step)) {
      broken.law(invariant.name(), how);
    }
    if (!(step instanceof Step.Taken(State after, Verdict verdict))) {
      if (play.faults().onTheWay() > 0) {
        reached.world(world, how);
      }
      return;
    }
    for (Invariant invariant : Invariants.broken(after)) {
      broken.law(invariant.name(), how);
    }
    if (play.faults().twice() && step(after, entry, sent.leaf()) instanceof Step.Taken) {
      broken.law("what is brought twice is taken once", how);
    }
    reached.world(world.after(after, Prints.of(after)), how);
  }

  private static String told(Step step) {
    return switch (step) {
      case Step.Inauthentic refused -> "refused, " + refused.reason();
      case Step.Taken taken ->
          switch (taken.verdict()) {
            case Verdict.Done done -> "done";
            case Verdict.Waiting waiting -> "waits for a second hand";
            case Verdict.NoEffect no -> "void, " + no.reason() + " " + no.values();
          };
    };
  }

  private static String words(Entry entry) {
    Head head = entry.head();
    return entry.act()
        + " no "
        + head.counter()
        + " at hour "
        + (head.time() - START) / HOUR
        + ", having seen "
        + head.seen().size();
  }
}
