package limen.ledger.log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import limen.ledger.note.Checkpoint;
import limen.ledger.note.Note;
import limen.ledger.store.FrailDisk;
import limen.ledger.store.PowerLost;
import limen.ledger.store.Survival;
import limen.ledger.tree.Hash;

/** One party's mirror, on a disk that loses power, and what the party has seen through it. */
final class Side {
  /** How long a party waits for its own slip before its mirror signs nothing without it. */
  static final int PATIENCE = 80;

  final char name;
  final List<Fork> evidence = new ArrayList<>();
  final Map<Hash, Long> sent = new HashMap<>();
  private long grew;
  private final World world;
  private final Seals seals;
  private final boolean forgetful;
  private final int crashes;
  private final List<Runnable> restarts = new ArrayList<>();
  private FrailDisk disk = new FrailDisk();
  private Optional<Mirror> mirror = Optional.empty();

  Side(char name, World world, Seals seals, boolean forgetful) {
    this.name = name;
    this.world = world;
    this.seals = seals;
    this.forgetful = forgetful;
    this.crashes = world.random.nextInt(20);
    begin();
  }

  private void begin() {
    Roll.begin(disk.folder("entries"), disk.folder("heads"), new byte[0]);
    start();
  }

  private void start() {
    mirror =
        Optional.of(
            Mirror.open(
                disk.folder("entries"),
                disk.folder("heads"),
                seals.hand(name),
                Chains.EMPTY,
                world.clock()));
  }

  boolean isUp() {
    return mirror.isPresent();
  }

  Copy copy() {
    return mirror.orElseThrow().copy();
  }

  /** The last head that this side verified, kept and cosigned. */
  Optional<Note> checkpoint() {
    return mirror.flatMap(Mirror::checkpoint);
  }

  Checkpoint seen() {
    return checkpoint()
        .map(note -> Checkpoint.parse(note.text()).orThrow())
        .orElse(new Checkpoint(Seals.ORIGIN, 0, Hash.EMPTY));
  }

  void whenRestarted(Runnable action) {
    restarts.add(action);
  }

  /** Shows the mirror a checkpoint; it may lose its power anywhere while it looks. */
  void ask(byte[] checkpoint, Source source, Consumer<Reply> answer) {
    boolean knowsBetter = evidence.size() > 1 && world.chance(80);
    if (mirror.isEmpty() || knowsBetter || !isPatient(checkpoint, source)) {
      return;
    }
    if (forgetful) {
      disk = new FrailDisk();
      begin();
    }
    disk.losePowerAfter(world.chance(crashes) ? world.random.nextInt(14) : Integer.MAX_VALUE);
    long before = copy().size();
    try {
      Reply reply = mirror.get().update(checkpoint, source);
      disk.losePowerAfter(Integer.MAX_VALUE);
      for (long i = before; i < copy().size(); i++) {
        sent.remove(copy().complete(0, i));
        grew = world.now();
      }
      if (reply instanceof Reply.Forked(Fork fork)) {
        evidence.add(fork);
      }
      answer.accept(reply);
    } catch (PowerLost lost) {
      mirror = Optional.empty();
      disk = disk.after(disk.steps(), Survival.byChance(world.random));
      world.after(1 + world.random.nextInt(40), this::restart);
    }
  }

  /** Comes back, if it is down. */
  void restart() {
    if (mirror.isEmpty()) {
      start();
      restarts.forEach(Runnable::run);
    }
  }

  /** Whether this side went on cosigning though a slip of its own was kept out for too long. */
  boolean wasPassedOver() {
    return sent.values().stream().anyMatch(time -> grew > time + PATIENCE);
  }

  /** Whether a head leaves out nothing that this side has waited for too long. */
  private boolean isPatient(byte[] checkpoint, Source source) {
    long size = Checkpoint.parse(Note.parse(checkpoint).orThrow().text()).orThrow().size();
    Set<Hash> late =
        sent.entrySet().stream()
            .filter(slip -> slip.getValue() < world.now() - PATIENCE)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    if (late.isEmpty() || size <= copy().size()) {
      return true;
    }
    try {
      source.entries(copy().size(), size).forEach(entry -> late.remove(Hash.leaf(entry)));
    } catch (IOException unreachable) {
      return false;
    }
    return late.isEmpty();
  }
}
