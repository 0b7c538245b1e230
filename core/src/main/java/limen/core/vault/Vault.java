package limen.core.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import limen.core.document.Result;
import limen.core.sealing.ExchangeKey;
import limen.core.sealing.Identity;
import limen.core.sealing.Lines;
import limen.core.sealing.Recipient;
import limen.core.sealing.Seal;
import limen.core.sealing.SealedList;
import limen.ledger.tree.Hash;
import limen.ledger.tree.Tree;

/**
 * Where a node keeps names: a folder with one sealed file for each person under a key of its own,
 * and one file with all keys, sealed to the office. Erasing destroys keys, and then the files. What
 * it can and cannot promise is told in docs/formats/sealed-list.md.
 *
 * <p>One programme at a time may hold a folder open; in it, any thread may call.
 */
public final class Vault implements AutoCloseable {
  private static final Pattern RING = Pattern.compile("keys-([0-9]{1,12})\\.age");
  private static final Pattern OURS =
      Pattern.compile("(keys-[0-9]{1,12}|[0-9a-f]{32})\\.age(\\.part)?");
  private static final int NAME_BYTES = 16;

  private final Folder folder;
  private final SecureRandom random;
  private KeyRing ring;
  private long generation;

  private Vault(Folder folder, SecureRandom random, KeyRing ring, long generation) {
    this.folder = folder;
    this.random = random;
    this.ring = ring;
    this.generation = generation;
  }

  /**
   * What was erased, as the signer of an {@code erase} entry needs to know it.
   *
   * @param list root of the list
   * @param destroyed how many people's keys and files were destroyed now
   * @param left how many people of this list are still kept here
   */
  public record Erasure(Hash list, int destroyed, int left) {}

  /** An empty vault in a folder that holds none yet, sealed to each of the office's custodians. */
  public static Vault create(Path path, List<Recipient> office, SecureRandom random)
      throws IOException {
    Folder folder = new Folder(path, random);
    folder.create();
    folder.lock();
    if (newest(folder) >= 0) {
      folder.close();
      throw new IOException(path + " holds a vault already. Maybe open it instead.");
    }
    Vault vault = new Vault(folder, random, new KeyRing(office, Map.of(), List.of()), 0);
    vault.turn(vault.ring);
    return vault;
  }

  /**
   * The vault of a folder; finishes whatever a power cut interrupted.
   *
   * @throws IOException also while another programme has it open
   */
  public static Result<Vault> open(Path path, Identity office, SecureRandom random)
      throws IOException {
    Folder folder = new Folder(path, random);
    long newest = newest(folder);
    if (newest < 0) {
      return Result.refused(path + " holds no vault", "Maybe another folder was meant.");
    }
    folder.lock();
    // Never an older ring: it would give back keys that were destroyed.
    return switch (KeyRing.open(folder.read(ringFile(newest)), office)) {
      case Result.Good<KeyRing>(KeyRing ring) -> {
        Vault vault = new Vault(folder, random, ring, newest);
        vault.sweep();
        yield Result.good(vault);
      }
      case Result.Refused<KeyRing>(var refusal) -> {
        folder.close();
        yield new Result.Refused<>(refusal);
      }
    };
  }

  /** Keeps everybody on a list, each with the path to its root; who is kept already stays. */
  public synchronized void keep(SealedList list) throws IOException {
    Tree tree = list.tree();
    Hash root = tree.root();
    Set<Integer> here = new HashSet<>(places(root));
    List<KeyRing.Kept> added = new ArrayList<>();
    for (int i = 0; i < list.places().size(); i++) {
      if (!here.contains(i)) {
        Held held = new Held(list.places().get(i), i, tree.size(), tree.inclusion(i, tree.size()));
        added.add(keep(held, root));
      }
    }
    if (!added.isEmpty()) {
      folder.sync();
      turn(ring.with(added));
    }
  }

  private KeyRing.Kept keep(Held held, Hash root) throws IOException {
    Identity key = Identity.generate(random);
    byte[] name = new byte[NAME_BYTES];
    random.nextBytes(name);
    String file = HexFormat.of().formatHex(name);
    folder.write(file + ".age", Seal.seal(held.padded(), List.of(key.recipient())));
    return new KeyRing.Kept(root, held.index(), file, key.secret());
  }

  /** The places of a list that are kept here, ascending. */
  public synchronized List<Integer> places(Hash list) {
    return ring.of(list).stream().map(KeyRing.Kept::place).sorted().toList();
  }

  /** What is kept of one person, or that nothing is. */
  public synchronized Result<Held> held(Hash list, int place) throws IOException {
    for (KeyRing.Kept kept : ring.of(list)) {
      if (kept.place() == place) {
        return opened(kept);
      }
    }
    return Result.refused(
        "place " + place + " of list " + list + " is not kept here",
        "Maybe it was erased, or never received.");
  }

  private Result<Held> opened(KeyRing.Kept kept) throws IOException {
    byte[] sealed = folder.read(kept.file() + ".age");
    return switch (Identity.parse(kept.secret())) {
      case Result.Refused<Identity>(var refusal) -> new Result.Refused<>(refusal);
      case Result.Good<Identity>(Identity key) ->
          switch (Seal.open(sealed, key)) {
            case Result.Good<byte[]>(byte[] plain) -> Held.parse(plain);
            case Result.Refused<byte[]>(var refusal) -> new Result.Refused<>(refusal);
          };
    };
  }

  /** Destroys everything that is kept of a list's people. */
  public Erasure erase(Hash list) throws IOException {
    return erase(list, kept -> true);
  }

  /** Destroys everything that is kept of one person. */
  public Erasure erase(Hash list, int place) throws IOException {
    return erase(list, kept -> kept.place() == place);
  }

  private synchronized Erasure erase(Hash list, Predicate<KeyRing.Kept> whom) throws IOException {
    List<KeyRing.Kept> gone = ring.of(list).stream().filter(whom).toList();
    if (!gone.isEmpty()) {
      Set<KeyRing.Kept> keys = new HashSet<>(gone);
      turn(ring.without(keys::contains));
    } else {
      sweep();
    }
    return new Erasure(list, gone.size(), ring.of(list).size());
  }

  /** Keeps the key under which an exchange's lists are tagged. */
  public synchronized void keep(String exchange, ExchangeKey key) throws IOException {
    if (!Lines.NAME.matcher(exchange).matches()) {
      throw new IllegalArgumentException(
          "\"" + exchange + "\" is no exchange. Maybe use the name in its first entry.");
    }
    turn(ring.with(exchange, Optional.of(key)));
  }

  /** The key of an exchange, while it is not closed. */
  public synchronized Optional<ExchangeKey> key(String exchange) {
    return Optional.ofNullable(ring.exchanges().get(exchange));
  }

  /** Destroys an exchange's key, as is due when the exchange is closed. */
  public synchronized void destroyKey(String exchange) throws IOException {
    Optional<ExchangeKey> key = key(exchange);
    if (key.isPresent()) {
      turn(ring.with(exchange, Optional.empty()));
      key.get().wipe();
    }
  }

  /** Seals the keys to others from now on: a custodian has left, or a key was lost. */
  public synchronized void handOver(List<Recipient> office) throws IOException {
    turn(ring.to(office));
  }

  /** Puts a new ring in place before the old one is destroyed, so that one is always whole. */
  private void turn(KeyRing next) throws IOException {
    folder.write(ringFile(generation + 1), next.sealed());
    folder.sync();
    generation++;
    ring = next;
    sweep();
  }

  /**
   * Wipes what no key of this ring opens: older rings, half files, and files whose keys were
   * destroyed just before a power cut. What is not the vault's own it leaves alone.
   */
  private void sweep() throws IOException {
    Set<String> known = new HashSet<>(Set.of(ringFile(generation)));
    ring.people().forEach(kept -> known.add(kept.file() + ".age"));
    for (String name : folder.names()) {
      if (!known.contains(name) && OURS.matcher(name).matches()) {
        folder.wipe(name);
      }
    }
    folder.sync();
  }

  private static long newest(Folder folder) throws IOException {
    long newest = -1;
    for (String name : folder.names()) {
      Matcher matcher = RING.matcher(name);
      if (matcher.matches()) {
        newest = Math.max(newest, Long.parseLong(matcher.group(1)));
      }
    }
    return newest;
  }

  private static String ringFile(long generation) {
    return "keys-" + generation + ".age";
  }

  /** Lets others open the folder; what is kept stays. */
  @Override
  public synchronized void close() throws IOException {
    folder.close();
  }

  @Override
  public synchronized String toString() {
    return "vault with " + ring;
  }
}
