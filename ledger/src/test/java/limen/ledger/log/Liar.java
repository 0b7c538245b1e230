package limen.ledger.log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import limen.ledger.note.Note;
import limen.ledger.tree.Hash;

/**
 * A sequencer that lies in one way, or in all, from some moment on. It has the log's key, controls
 * what anybody hears of the log, and wants somebody to act on a history that is not everybody's.
 */
final class Liar {
  /** The ways to lie. */
  enum Lie {
    NONE,
    FORK,
    ROLL_BACK,
    DROP,
    WITHHOLD,
    AFTER_CRASH,
    CHAOS
  }

  final Lie lie;
  final List<Note> finals = new ArrayList<>();
  private final World world;
  private final Seals seals;
  private final List<Side> sides;
  private final List<Consumer<Note>> hearers = new ArrayList<>();
  private final Map<Hash, byte[]> pool = new LinkedHashMap<>();
  private final Map<Character, Branch> shown = new HashMap<>();
  private final Map<String, Note> gathered = new HashMap<>();
  private String dropped = "";
  private char starved = '-';

  Liar(World world, Seals seals, List<Side> sides, Lie lie) {
    this.world = world;
    this.seals = seals;
    this.sides = sides;
    this.lie = lie;
    Branch honest = new Branch();
    sides.forEach(side -> shown.put(side.name, honest));
    sides.forEach(side -> side.whenRestarted(() -> afterCrash(side)));
    world.every(12, this::tick);
    world.after(15 + world.random.nextInt(60), this::turn);
  }

  void tell(Consumer<Note> hearer) {
    hearers.add(hearer);
  }

  void submit(Hash leaf, byte[] entry) {
    pool.put(leaf, entry);
  }

  private Side anySide() {
    return sides.get(world.random.nextInt(sides.size()));
  }

  /** The moment from which on it lies. */
  private void turn() {
    switch (lie) {
      case NONE, AFTER_CRASH -> {}
      case FORK -> part(anySide(), 6);
      case ROLL_BACK -> rollBack();
      case DROP -> dropped = anySide().name + "" + (1 + world.random.nextInt(2));
      case WITHHOLD -> starved = anySide().name;
      case CHAOS ->
          world.every(
              25,
              () -> {
                switch (world.random.nextInt(5)) {
                  case 0 -> part(anySide(), 10);
                  case 1 -> rollBack();
                  case 2 -> dropped = anySide().name + "1";
                  case 3 -> starved = anySide().name;
                  default -> shown.put('a', shown.get('b'));
                }
              });
    }
  }

  /** Shows one side another history, parting from its own some entries ago. */
  private void part(Side side, int back) {
    Branch branch = shown.get(side.name);
    long size = Math.max(0, branch.size() - world.random.nextInt(back));
    shown.put(side.name, branch.upTo(size));
  }

  private void rollBack() {
    Branch branch = shown.get(anySide().name);
    Branch other = branch.upTo(Math.max(0, branch.size() - 1 - world.random.nextInt(8)));
    sides.forEach(side -> shown.put(side.name, other));
  }

  private void afterCrash(Side side) {
    if (lie == Lie.AFTER_CRASH || (lie == Lie.CHAOS && world.chance(50))) {
      part(side, 8);
    }
  }

  private void tick() {
    for (Branch branch : shown.values().stream().distinct().toList()) {
      List<Map.Entry<Hash, byte[]>> waiting = new ArrayList<>(pool.entrySet());
      if (lie != Lie.NONE && lie != Lie.WITHHOLD) {
        Collections.shuffle(waiting, world.random);
      }
      waiting.forEach(entry -> put(entry.getKey(), entry.getValue(), branch));
    }
    for (Side side : sides) {
      boolean fishing = lie != Lie.NONE && world.chance(25);
      show(side, shown.get(fishing ? anySide().name : side.name));
    }
    if (!finals.isEmpty()) {
      Note some = world.chance(70) ? finals.getLast() : finals.getFirst();
      hearers.forEach(hearer -> world.send(() -> hearer.accept(some)));
    }
  }

  private void put(Hash leaf, byte[] entry, Branch branch) {
    if (dropped.isEmpty() || !Slip.parse(entry).signer().equals(dropped)) {
      branch.take(leaf, entry);
    } else if (world.chance(1)) {
      branch.force(leaf, entry);
    }
  }

  private void show(Side side, Branch branch) {
    long size = world.chance(20) ? world.random.nextInt((int) branch.size() + 1) : branch.size();
    Note note = branch.checkpoint(seals, size);
    gathered.putIfAbsent(note.text(), note);
    world.send(
        () -> side.ask(note.bytes(), source(side, branch), reply -> hear(note.text(), reply)));
  }

  private Source source(Side side, Branch branch) {
    return (from, to) -> {
      if (side.name == starved || world.chance(5)) {
        if (world.chance(50)) {
          throw new IOException("no network");
        }
        return Words.of(new String[] {"a1 0 - 0 " + Hash.EMPTY + " junk -"});
      }
      return branch.entries(from, to);
    };
  }

  private void hear(String text, Reply reply) {
    if (reply instanceof Reply.Cosigned cosigned) {
      world.send(
          () -> {
            Note before = gathered.get(text);
            if (before.signatures().contains(cosigned.line()) || before.signatures().size() > 8) {
              return;
            }
            Note note = before.with(cosigned.line());
            gathered.put(text, note);
            if (!finals.contains(note) && seals.isFinal(note)) {
              finals.add(note);
            }
          });
    }
  }
}
