package limen.core.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import limen.core.document.Place;
import limen.core.document.Problem;
import limen.core.document.Refusal;
import limen.core.document.Result;
import limen.core.entry.Signed;
import limen.core.sealing.Passphrase;
import limen.ledger.log.Fork;
import limen.ledger.note.Checkpoint;
import limen.ledger.note.Note;
import limen.ledger.note.Policy;
import limen.ledger.tree.Hash;
import limen.ledger.tree.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Brings a desk and a stick to the same state: the record grows on the one that is behind, heads
 * gather signatures, entries travel until a record has them. Repeated at once it changes nothing.
 */
public final class Sync {
  private final Stick stick;
  private final Supplier<Result<Passphrase>> passphrase;
  private final boolean cosigns;
  private final List<Problem> notes = new ArrayList<>();
  private Desk desk;

  private Sync(Desk desk, Path path, Supplier<Result<Passphrase>> passphrase, boolean cosigns) {
    this.desk = desk;
    this.stick = new Stick(path);
    this.passphrase = passphrase;
    this.cosigns = cosigns;
  }

  /**
   * What a sync did.
   *
   * @param before how many entries the desk had
   * @param received how many entries the desk's record grew by
   * @param given how many entries the stick's record grew by
   * @param waiting how many entries on the stick wait for the sequencer
   * @param cosigned whether this desk cosigned the head now
   * @param desk the desk as it is now
   * @param notes entries that were turned away, and files that are none
   */
  public record Done(
      long before,
      long received,
      long given,
      int waiting,
      boolean cosigned,
      Desk desk,
      List<Problem> notes) {}

  /** Syncs a desk with a stick, which is made where there is none. */
  public static Result<Done> with(
      Desk desk, Path stick, Supplier<Result<Passphrase>> passphrase, boolean cosigns)
      throws IOException {
    if (Files.exists(stick.resolve(Desk.PLATE))) {
      return Result.refused(
          stick + " is a desk and no stick", "Maybe a folder of its own on the stick.");
    }
    Files.createDirectories(stick);
    return new Sync(desk, stick, passphrase, cosigns).run();
  }

  /** A mirror's signature under the head it holds, after everything was checked once more. */
  public static Result<Desk> cosign(Desk desk, Supplier<Result<Passphrase>> passphrase)
      throws IOException {
    Policy policy = desk.shelf().policy();
    Note head = desk.shelf().head();
    if (desk.plate().duty() != Duty.MIRROR) {
      return Result.refused(
          "the desk of ‘" + desk.plate().party() + "’ does not mirror, so it cosigns nothing",
          "Maybe the folder of a mirror is meant.");
    }
    if (policy == null || head == null) {
      return Result.refused(
          "no record has begun here", "Maybe ‘limen record sync’ with the stick first.");
    }
    List<byte[]> all = desk.shelf().entries().stream().map(Signed::bytes).toList();
    Stick.Load held = new Stick.Load(policy, head, Checkpoint.parse(head.text()).orThrow(), all);
    return switch (new Mirroring(desk).take(policy, head, held, passphrase)) {
      case Result.Refused<Mirroring.Taken>(var refusal) -> new Result.Refused<>(refusal);
      case Result.Good<Mirroring.Taken>(Mirroring.Taken(var line)) -> {
        if (line != null) {
          desk.shelf().signed(head.with(line));
        }
        yield Result.good(desk);
      }
    };
  }

  private Result<Done> run() throws IOException {
    long before = desk.shelf().size();
    boolean had = isCosigned();
    return switch (stick.load()) {
      case Result.Refused<Stick.Found>(var refusal) -> new Result.Refused<>(refusal);
      case Result.Good<Stick.Found>(Stick.Found(var load)) -> {
        Result<Done> wrong = load == null ? null : learn(load);
        Result<Done> worse = wrong == null ? entries() : wrong;
        yield worse == null ? Result.good(give(before, had, load)) : worse;
      }
    };
  }

  private boolean isCosigned() {
    return desk.shelf().head() != null && !desk.shelf().lacking().contains(desk.plate().party());
  }

  /** Takes the record of the stick, as far as it is new, and its signatures. */
  private @Nullable Result<Done> learn(Stick.Load load) throws IOException {
    Policy known = desk.shelf().policy();
    if (known == null) {
      Result<Signed> wrong = first(load);
      if (wrong instanceof Result.Refused<Signed>(var refusal)) {
        return new Result.Refused<>(refusal);
      }
    } else if (!known.log().equals(load.policy().log())) {
      return Result.refused(
          "the stick carries the record of "
              + load.policy().log().name()
              + ", this desk holds that of "
              + known.log().name(),
          "Maybe it is another exchange's stick.");
    }
    Result<Done> wrong = desk.plate().duty() == Duty.SEQUENCER ? compare(load) : mirror(load);
    if (wrong == null) {
      desk.shelf().signed(load.checkpoint());
      Note finished = stick.finished();
      if (finished != null) {
        desk.shelf().finished(finished);
      }
    }
    return wrong;
  }

  private @Nullable Result<Signed> first(Stick.Load load) {
    if (desk.plate().duty() == Duty.SEQUENCER) {
      return Result.refused(
          "the stick carries a record and this desk, which sequences, has begun none",
          "Maybe an empty folder on the stick, or the folder of another desk.");
    }
    return Mirroring.unless(desk, load);
  }

  /** The sequencer knows its own record; a stick with another of its heads is a grave matter. */
  private @Nullable Result<Done> compare(Stick.Load load) throws IOException {
    Tree own = desk.shelf().course().tree();
    Note head = desk.shelf().head();
    long size = load.head().size();
    if (head == null || (size <= own.size() && own.root(size).equals(load.head().root()))) {
      return null;
    }
    if (!load.policy().judge(load.checkpoint()).logSigned()) {
      return Result.refused(
          "the head on the stick is not signed by the log", "Maybe somebody changed the stick.");
    }
    Tree other = Tree.of(load.entries().stream().map(Hash::leaf).toList());
    long less = Math.min(size, own.size());
    if (other.root(less).equals(own.root(less))) {
      return Result.refused(
          "the stick has "
              + size
              + " entries under this desk's signature, and the desk only "
              + own.size(),
          "Maybe this folder is an old copy: sign nothing with it, and look for the newer one.");
    }
    return Mirroring.forked(
        desk.path(),
        size <= own.size()
            ? new Fork(load.checkpoint(), head, own.root(size), own.consistency(size, own.size()))
            : new Fork(head, load.checkpoint(), other.root(less), other.consistency(less, size)));
  }

  private @Nullable Result<Done> mirror(Stick.Load load) throws IOException {
    Result<Mirroring.Taken> taken =
        new Mirroring(desk).take(load.policy(), load.checkpoint(), load, passphrase);
    if (taken instanceof Result.Refused<Mirroring.Taken>(var refusal)) {
      return new Result.Refused<>(refusal);
    }
    Result<Done> wrong = reopen();
    if (wrong == null
        && cosigns
        && taken instanceof Result.Good<Mirroring.Taken>(Mirroring.Taken(var line))
        && line != null) {
      desk.shelf().signed(load.checkpoint().with(line));
    }
    return wrong;
  }

  private @Nullable Result<Done> reopen() throws IOException {
    return switch (Desk.open(desk.path(), desk.machine())) {
      case Result.Refused<Desk>(var refusal) -> new Result.Refused<>(refusal);
      case Result.Good<Desk>(Desk now) -> {
        desk = now;
        yield null;
      }
    };
  }

  /** Puts what waits into the log, or carries it on. */
  private @Nullable Result<Done> entries() throws IOException {
    Outbox waiting = stick.outbox();
    List<Signed> there = waiting.entries();
    notes.addAll(waiting.problems());
    if (desk.plate().duty() != Duty.SEQUENCER) {
      for (Signed signed : there) {
        if (desk.shelf().place(signed.leaf()) == null && !desk.sent().contains(signed)) {
          desk.carriedBox().add(signed);
        }
      }
      return null;
    }
    List<Signed> all = new ArrayList<>(desk.sent());
    there.stream().filter(s -> desk.shelf().place(s.leaf()) == null).forEach(all::add);
    if (all.isEmpty() || desk.shelf().size() == 0) {
      return null;
    }
    return switch (new Sequencing(desk).submit(all, passphrase)) {
      case Result.Refused<List<Sequencing.Turned>>(var refusal) -> new Result.Refused<>(refusal);
      case Result.Good<List<Sequencing.Turned>>(var turned) -> {
        turned.forEach(this::note);
        yield reopen();
      }
    };
  }

  private void note(Sequencing.Turned turned) {
    Refusal why = Advice.on(turned.why());
    notes.add(new Problem(Place.of(turned.signed().toString()), why.what(), why.advice()));
  }

  /** Leaves on the stick what the desk has more. */
  private Done give(long before, boolean cosigned, Stick.@Nullable Load load) throws IOException {
    Shelf shelf = desk.shelf();
    long had = load == null ? 0 : load.head().size();
    Note head = shelf.head();
    boolean more = head != null && (load == null || isMore(shelf, head, load));
    if (more) {
      stick.write(shelf);
    }
    Note finished = shelf.finished();
    Note there = stick.finished();
    if (finished != null && (there == null || size(there) < shelf.finalSize())) {
      stick.writeFinal(finished);
    }
    Outbox waiting = stick.outbox();
    for (Signed signed : desk.sent()) {
      waiting.add(signed);
    }
    for (Signed signed : desk.carried()) {
      waiting.add(signed);
    }
    Set<Hash> recorded = new HashSet<>();
    shelf.entries().forEach(signed -> recorded.add(signed.leaf()));
    waiting.drop(recorded);
    desk.tidy();
    return new Done(
        before,
        shelf.size() - before,
        more ? Math.max(0, shelf.size() - had) : 0,
        waiting.entries().size(),
        isMirror() && isCosigned() && (!cosigned || shelf.size() > before),
        desk,
        List.copyOf(notes));
  }

  private boolean isMirror() {
    return desk.plate().duty() == Duty.MIRROR;
  }

  private static long size(Note note) {
    return Checkpoint.parse(note.text()).orThrow().size();
  }

  private static boolean isMore(Shelf shelf, Note head, Stick.Load load) {
    return shelf.size() > load.head().size()
        || (head.text().equals(load.checkpoint().text())
            && head.signatures().size() > load.checkpoint().signatures().size());
  }
}
