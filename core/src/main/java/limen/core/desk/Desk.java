package limen.core.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import limen.core.document.Result;
import limen.core.entry.Act;
import limen.core.entry.Pen;
import limen.core.entry.Signed;
import limen.core.exchange.State;
import limen.core.exchange.Step;
import limen.core.sealing.Passphrase;
import limen.core.sealing.Recipient;
import limen.ledger.key.KeyType;
import limen.ledger.key.SigningKey;
import limen.ledger.log.Level;
import limen.ledger.store.Folder;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/** One office's folder, open. What it holds is read once; whoever writes opens it again. */
public final class Desk {
  static final String PLATE = "desk";
  static final String CARD = "card";
  private static final String LOCK = "desk.lock";

  private final Path path;
  private final Plate plate;
  private final Card card;
  private final Shelf shelf;
  private final InstantSource machine;
  private final Outbox own;
  private final Outbox carried;

  private Desk(Path path, Plate plate, Card card, Shelf shelf, InstantSource machine) {
    this.path = path;
    this.plate = plate;
    this.card = card;
    this.shelf = shelf;
    this.machine = machine;
    own = new Outbox(path.resolve("outbox"));
    carried = new Outbox(path.resolve("carried"));
  }

  /**
   * Makes a desk in a new folder, with its keys.
   *
   * @param custodians 1, or 2 where a second person confirms what binds
   * @param passphrase what seals its keys; null to leave them plain
   */
  public static Result<Desk> make(
      Path path,
      Plate plate,
      int custodians,
      @Nullable Passphrase passphrase,
      SecureRandom random,
      InstantSource machine)
      throws IOException {
    if (Files.exists(path)) {
      return Result.refused(
          "there is something called " + path + " already; it was left as it is",
          "Maybe another name for the folder.");
    }
    Files.createDirectories(path.resolve("keys"), SecretFile.owners(path, "rwx------"));
    KeyBox keys = new KeyBox(path, plate);
    SigningKey party = keys.fresh(KeyBox.PARTY, KeyType.NOTE, random);
    SigningKey next = keys.fresh(KeyBox.PARTY + "-2", KeyType.NOTE, random);
    keys.keep(KeyBox.PARTY, party, passphrase);
    keys.keepNext(next, passphrase);
    Recipient lists = ListKey.make(path, plate, random, passphrase);
    SigningKey log = null;
    SigningKey mirror = null;
    switch (plate.duty()) {
      case SEQUENCER -> {
        log = keys.fresh(KeyBox.LOG, KeyType.NOTE, random);
        keys.keep(KeyBox.LOG, log, passphrase);
      }
      case MIRROR -> {
        mirror = keys.fresh(KeyBox.MIRROR, KeyType.COSIGNATURE, random);
        keys.keep(KeyBox.MIRROR, mirror, passphrase);
      }
      case NONE -> {}
    }
    Card card =
        new Card(
            plate.party(),
            custodians,
            party.verifyKey(),
            promise(next),
            log == null ? null : log.verifyKey(),
            mirror == null ? null : mirror.verifyKey(),
            lists);
    Files.write(path.resolve(CARD), card.signedBy(party));
    // Last: a folder without it is no desk yet.
    Files.writeString(path.resolve(PLATE), plate.text());
    return open(path, machine);
  }

  static Hash promise(SigningKey next) {
    return Hash.sha256(next.verifyKey().vkey().getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  /** Opens a desk's folder. */
  public static Result<Desk> open(Path path, InstantSource machine) throws IOException {
    if (!Files.exists(path.resolve(PLATE))) {
      return Result.refused(
          path + " is no desk: it has no file ‘desk’",
          Files.isDirectory(path)
              ? "Maybe the folder of a desk, not the stick; ‘limen record init’ makes one."
              : "Maybe check the spelling of the path.");
    }
    Result<Plate> plate = Plate.parse(Files.readString(path.resolve(PLATE)));
    if (plate instanceof Result.Refused<Plate>(var refusal)) {
      return new Result.Refused<>(refusal);
    }
    Result<Card> card =
        Files.exists(path.resolve(CARD))
            ? Card.parse(Files.readAllBytes(path.resolve(CARD)))
            : Result.refused("the file ‘card’ is missing in " + path, "Maybe it was moved away.");
    if (card instanceof Result.Refused<Card>(var refusal)) {
      return new Result.Refused<>(refusal);
    }
    Result<Shelf> shelf = Shelf.read(path);
    if (shelf instanceof Result.Refused<Shelf>(var refusal)) {
      return new Result.Refused<>(refusal);
    }
    return Result.good(
        new Desk(
            path,
            ((Result.Good<Plate>) plate).value(),
            ((Result.Good<Card>) card).value(),
            ((Result.Good<Shelf>) shelf).value(),
            machine));
  }

  public Path path() {
    return path;
  }

  public Plate plate() {
    return plate;
  }

  public Card card() {
    return card;
  }

  public Shelf shelf() {
    return shelf;
  }

  public KeyBox keys() {
    return new KeyBox(path, plate);
  }

  Outbox outbox() {
    return own;
  }

  Outbox carriedBox() {
    return carried;
  }

  InstantSource machine() {
    return machine;
  }

  /** Its own entries that are signed and in no record yet. */
  public List<Signed> sent() throws IOException {
    return waiting(own);
  }

  /** Entries of others that it carries and that are in no record yet. */
  public List<Signed> carried() throws IOException {
    return waiting(carried);
  }

  private List<Signed> waiting(Outbox box) throws IOException {
    List<Signed> waiting = new ArrayList<>(box.entries());
    waiting.removeIf(signed -> shelf.place(signed.leaf()) != null);
    return waiting;
  }

  /** What time it is here. */
  public InstantSource clock() throws IOException {
    return clock(sent());
  }

  /** The same where some entries have come in that are not in the record yet. */
  InstantSource clock(List<Signed> more) {
    return Clock.of(plate.clock(), Stream.concat(shelf.entries().stream(), more.stream()), machine);
  }

  /** The state that the record will have when this desk's own entries are in. */
  public State ahead() throws IOException {
    return numbers().ahead();
  }

  private Numbers numbers() {
    return new Numbers(shelf, own);
  }

  /** An entry that is signed and not yet kept, with what it would do. */
  public record Draft(Signed signed, Step step) {}

  /**
   * Signs an act as the next entry of a key; what it would do is asked of the state {@link #ahead}.
   * Nothing is kept yet.
   */
  public Draft draft(Act act, SigningKey key, Instant time) throws IOException {
    Numbers numbers = numbers();
    State ahead = numbers.ahead();
    Pen pen = numbers.pen(ahead, key, exchange());
    Signed signed = pen.sign(act, shelf.course().head(), time.getEpochSecond());
    return new Draft(signed, numbers.step(ahead, signed));
  }

  private String exchange() {
    var opening = shelf.state().opening();
    if (opening == null) {
      throw new IllegalStateException("no record has begun here");
    }
    return opening.exchange();
  }

  /**
   * Whether a departure may be signed now: not before the go of its stage is final, since nobody is
   * to move on a word that could still be taken back. For paper the record's own rule is enough.
   */
  public boolean isFree(Act act) throws IOException {
    return !(act instanceof Act.Depart depart)
        || ahead().stage(depart.leg().stage()) == null
        || !Objects.requireNonNull(ahead().stage(depart.leg().stage())).mayMove()
        || Objects.requireNonNull(ahead().stage(depart.leg().stage())).wentAt()
            <= shelf.finalSize();
  }

  /** A new key for a device of this desk; not kept yet. */
  public SigningKey device(String key, SecureRandom random) {
    return keys().fresh(key, KeyType.NOTE, random);
  }

  /** Keeps a key of a device. */
  public void keepKey(String key, SigningKey signing, @Nullable Passphrase passphrase)
      throws IOException {
    keys().keep(key, signing, passphrase);
  }

  /** The rotation to the key that was promised, with a fresh promise; nothing is kept yet. */
  public record Rotation(SigningKey key, SigningKey next, Act.RotateKey act) {}

  /** What rotating to a key, opened from the file where it was kept apart, would say. */
  public Rotation rotation(SigningKey promised, SecureRandom random) {
    String name = promised.verifyKey().name();
    int dash = name.lastIndexOf('-');
    int number = Integer.parseInt(name.substring(dash + 1));
    SigningKey next = keys().fresh(KeyBox.PARTY + "-" + (number + 1), KeyType.NOTE, random);
    return new Rotation(
        promised, next, new Act.RotateKey(plate.party(), promised.verifyKey(), promise(next)));
  }

  /** Puts the promised key in the old one's place, and a new promised one beside the folder. */
  public void rotated(Rotation rotation, @Nullable Passphrase passphrase) throws IOException {
    String name = rotation.next().verifyKey().name();
    keys().retire(KeyBox.PARTY, "retired-before" + name.substring(name.lastIndexOf('-')));
    keys().keep(KeyBox.PARTY, rotation.key(), passphrase);
    Files.deleteIfExists(path.resolve(KeyBox.NEXT));
    keys().keepNext(rotation.next(), passphrase);
  }

  /** What has to be on the disk before an entry is: a key that it names. */
  @FunctionalInterface
  public interface Before {
    void run() throws IOException;
  }

  /** As {@link #keep(Signed, Before, Supplier)}, where nothing has to be kept with it. */
  public Result<Level> keep(Signed signed, Supplier<Result<Passphrase>> passphrase)
      throws IOException {
    return keep(signed, () -> {}, passphrase);
  }

  /**
   * Keeps an entry: in the log, where this desk sequences, else in the outbox. Gives how far it
   * came. Where another programme at this desk has signed with the same key meanwhile it is
   * refused, and nothing is kept: one number stands under one entry.
   */
  public Result<Level> keep(Signed signed, Before before, Supplier<Result<Passphrase>> passphrase)
      throws IOException {
    try (Folder folder = Folder.at(path);
        Folder.Hold _ = folder.await(LOCK)) {
      if (numbers().isOvertaken(signed, path)) {
        return Result.refused(
            "this desk has signed number "
                + signed.entry().head().counter()
                + " of "
                + signed.entry().head().from()
                + " meanwhile",
            "Maybe sign again: nothing of this was kept.");
      }
      before.run();
      own.add(signed);
    }
    if (plate.duty() != Duty.SEQUENCER) {
      return Result.good(Level.SENT);
    }
    return switch (new Sequencing(this).submit(sent(), passphrase)) {
      case Result.Refused<List<Sequencing.Turned>>(var refusal) -> new Result.Refused<>(refusal);
      case Result.Good<List<Sequencing.Turned>>(var turned) -> level(signed, turned);
    };
  }

  /** An entry that the log turned away has come no further than the outbox, and why is said. */
  private Result<Level> level(Signed signed, List<Sequencing.Turned> turned) {
    for (Sequencing.Turned one : turned) {
      if (one.signed().equals(signed)) {
        return new Result.Refused<>(Advice.on(one.why()));
      }
    }
    boolean alone = shelf.policy() != null && shelf.policy().witnesses().isEmpty();
    return Result.good(alone && turned.isEmpty() ? Level.FINAL : Level.SEQUENCED);
  }

  /** Drops from the boxes what the record holds by now. */
  void tidy() throws IOException {
    Set<Hash> recorded = new HashSet<>();
    shelf.entries().forEach(signed -> recorded.add(signed.leaf()));
    own.drop(recorded);
    carried.drop(recorded);
  }
}
