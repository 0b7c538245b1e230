package limen.drill.play;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import limen.core.entry.Seen;
import limen.core.entry.Signed;
import limen.core.exchange.RecordRule;
import limen.drill.land.Country;
import limen.ledger.key.SigningKey;
import limen.ledger.log.Answer;
import limen.ledger.log.Mirror;
import limen.ledger.log.Reply;
import limen.ledger.log.Sequencer;
import limen.ledger.note.Checkpoint;
import limen.ledger.note.Note;
import limen.ledger.note.Policy;
import limen.ledger.note.SignatureLine;
import limen.ledger.store.Folder;

/**
 * The nodes of one log: whoever orders entries, and the mirrors of both sides, each on its own
 * folder of a real disk.
 */
final class Nodes implements AutoCloseable {
  private final Path home;
  private final SigningKey key;
  private final Policy policy;
  private final Sequencer sequencer;
  private final Map<Country, Mirror> mirrors;
  private final Set<Country> silent = EnumSet.noneOf(Country.class);
  private Note last;

  private Nodes(
      Path home, SigningKey key, Policy policy, Sequencer sequencer, Map<Country, Mirror> mirrors) {
    this.home = home;
    this.key = key;
    this.policy = policy;
    this.sequencer = sequencer;
    this.mirrors = mirrors;
    this.last = sequencer.checkpoint();
  }

  /**
   * Begins a log and its mirrors.
   *
   * @param out under which every party has its folder
   * @param number which log of this drill, from 1
   */
  static Nodes begin(Path out, Cast cast, Country keeper, int number, Clock clock) {
    SigningKey key = cast.log(keeper, number);
    Policy policy = cast.policy(key);
    Path home = folder(out, keeper).resolve("log-" + number);
    Sequencer sequencer =
        Sequencer.begin(
            at(home.resolve("entries")), at(home.resolve("heads")), key, RecordRule.first(), clock);
    Map<Country, Mirror> mirrors = new LinkedHashMap<>();
    for (Country side : List.of(Country.AVARIA, Country.BELMONT)) {
      Path mirror = folder(out, side).resolve("mirror-" + number);
      mirrors.put(
          side,
          Mirror.begin(
              at(mirror.resolve("entries")),
              at(mirror.resolve("heads")),
              key.verifyKey(),
              cast.mirror(side),
              RecordRule.first(),
              clock));
    }
    return new Nodes(home, key, policy, sequencer, mirrors);
  }

  /** What a party would hold. */
  static Path folder(Path out, Country country) {
    return out.resolve("DRILL-" + country.party());
  }

  static Folder at(Path path) {
    try {
      return Folder.at(Files.createDirectories(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Policy policy() {
    return policy;
  }

  Sequencer sequencer() {
    return sequencer;
  }

  Mirror mirror(Country side) {
    return java.util.Objects.requireNonNull(mirrors.get(side));
  }

  /** Gives entries to whoever orders them. */
  List<Answer> submit(List<Signed> entries) {
    return take(entries.stream().map(Signed::bytes).toList());
  }

  List<Answer> take(List<byte[]> entries) {
    return sequencer.submit(entries);
  }

  /** A side's mirror cosigns nothing any more, or does so again. */
  void silence(Country side, boolean silence) {
    if (silence) {
      silent.add(side);
    } else {
      silent.remove(side);
    }
  }

  /**
   * Both mirrors look at the newest head; with both lines under it everything up to it is final.
   */
  void settle() {
    Note head = sequencer.checkpoint();
    List<SignatureLine> lines = new ArrayList<>(head.signatures());
    mirrors.forEach(
        (side, mirror) -> {
          if (!silent.contains(side)) {
            lines.add(cosigned(mirror.update(head.bytes(), sequencer.copy().source())));
          }
        });
    Note cosigned = new Note(head.text(), lines);
    if (policy.judge(cosigned).holds()) {
      last = cosigned;
    }
  }

  private static SignatureLine cosigned(Reply reply) {
    if (reply instanceof Reply.Cosigned(var head, SignatureLine line, long seconds)) {
      return line;
    }
    throw new IllegalStateException("a mirror does not follow: " + reply);
  }

  /**
   * The same log once more on a copy of its folder, so that whoever keeps it can show another
   * history to each side. Only a keeper who means to lie copies the folder of the heads too.
   */
  Sequencer copied(Clock clock) {
    Path copy = home.resolveSibling(home.getFileName() + "-other");
    for (String name : List.of("entries/journal", "heads/head")) {
      try {
        Files.createDirectories(copy.resolve(name).getParent());
        Files.copy(home.resolve(name), copy.resolve(name));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return Sequencer.open(
        at(copy.resolve("entries")), at(copy.resolve("heads")), key, RecordRule.first(), clock);
  }

  /** The newest head that all the policy asks for have signed. */
  Note last() {
    return last;
  }

  /** The same, as a device names it that has seen it; of no size before the first. */
  Seen seen() {
    Checkpoint head = Checkpoint.parse(last.text()).orThrow();
    return new Seen(head.size(), head.root());
  }

  /** The entries up to the newest head, final or not. */
  List<byte[]> entries(long to) {
    return sequencer.copy().entries(0, to);
  }

  @Override
  public void close() {
    sequencer.close();
    mirrors.values().forEach(Mirror::close);
  }
}
