package limen.core.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import limen.ledger.key.KeyType;
import limen.ledger.key.SigningKey;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/** Entries of every word, drawn from a seed; they are spelt well and mean nothing together. */
final class RandomEntries {
  private static final List<String> IDS = List.of("A", "to-B", "1", "first", "soldier", "x_9");

  /** One maker for each word, so that none is forgotten by chance. */
  static final List<Function<RandomEntries, Act>> WORDS =
      List.of(
          RandomEntries::open,
          e -> new Act.AddKey(e.key().verifyKey(), e.of(Role.values()), e.some(e::id)),
          e -> new Act.RevokeKey("a.example/tablet", e.number()),
          e -> new Act.RotateKey(e.id(), e.key().verifyKey(), e.hash()),
          e -> new Act.Second(e.hash()),
          e -> new Act.Terms("limen: agreement/1\n\ntitle: “Гавань” — б\n"),
          e -> new Act.Agree(e.hash()),
          RandomEntries::listing,
          e -> new Act.Reveal(e.leg(), e.hash()),
          e -> new Act.Accept(e.leg(), e.hash(), e.indexes(0)),
          e -> new Act.Lot(e.id(), e.random.nextBoolean(), e.hash()),
          RandomEntries::go,
          e -> new Act.Hold(1 + e.random.nextInt(72), e.number()),
          e -> new Act.Resume(e.hash()),
          e -> new Act.Depart(e.leg(), e.indexes(1)),
          e -> new Act.Arrive(e.leg(), e.indexes(1)),
          e -> new Act.Outcome(e.leg(), e.indexes(1), Fate.NOT_TRAVELLING, e.orNull()),
          e -> new Act.Outcome(e.leg(), e.indexes(1), Fate.CROSSED, null),
          e -> new Act.Dispute(e.hash(), e.of(Act.Code.values()), e.orNull()),
          e ->
              new Act.Transcript(
                  "B", e.of(Act.Means.values()), e.number(), e.orNull(), new Act.Agree(e.hash())),
          e -> new Act.Transcript("B", Act.Means.PAPER, e.number(), e.orNull(), e.go()),
          e ->
              new Act.Statement(
                  List.of(new Act.Said(e.leg(), List.of("soldier", "wounded"), e.number())),
                  "Nobody is named here.\n\n— not a signature\n"),
          e -> new Act.Close("1", e.counts()),
          e -> new Act.Close(null, e.counts()),
          e -> new Act.Erase(e.hash()),
          e -> new Act.Abort());

  private final Random random;

  RandomEntries(long seed) {
    random = new Random(seed);
  }

  /** A signed entry of one word. */
  Signed next(int word) {
    long counter = random.nextBoolean() ? 0 : number() + 1;
    Head head =
        new Head(
            "port.example/drill/harbour",
            key().verifyKey().name(),
            counter,
            counter == 0 ? null : hash(),
            new Seen(number(), hash()),
            number());
    return new Entry(head, WORDS.get(word).apply(this)).signedBy(key());
  }

  SigningKey key() {
    byte[] seed = new byte[32];
    seed[0] = 7;
    return SigningKey.of("a.example/drill/tablet-1", KeyType.NOTE, seed);
  }

  private Act open() {
    byte[] seed = new byte[32];
    String log = "log " + SigningKey.of("log", KeyType.NOTE, seed).verifyKey().vkey();
    Act.After after = random.nextBoolean() ? null : new Act.After("log", number(), hash());
    return new Act.Open(
        of(Mode.values()),
        random.nextBoolean(),
        after,
        List.of(new Act.Founder("A", key().verifyKey(), 1 + random.nextInt(2), hash())),
        log + "\nquorum none\n");
  }

  private Act listing() {
    int first = 1 + random.nextInt(300);
    int second = first + 1 + random.nextInt(300);
    boolean reserve = random.nextBoolean();
    return new Act.Listing(
        leg(),
        1 + number(),
        hash(),
        List.of(new Block(List.of(), 0, first - 1), new Block(List.of("a", "b"), first, second)),
        reserve ? List.of(new Block(List.of("a"), second + 1, second + 1)) : List.of(),
        orNull());
  }

  private Act go() {
    return new Act.Go(
        id(),
        List.of(
            new Act.Choice("to-A", hash(), indexes(0)),
            new Act.Choice("to-B", hash(), indexes(0))));
  }

  private List<Act.Count> counts() {
    return List.of(
        new Act.Count("to-A", number(), number(), 0, 1), new Act.Count("to-B", 0, 0, 0, number()));
  }

  private Indexes indexes(int least) {
    boolean[] in = new boolean[40];
    for (int i = 0; i < in.length; i++) {
      in[i] = random.nextInt(4) == 0;
    }
    in[0] |= least > 0;
    return Indexes.where(in.length, place -> in[place]);
  }

  private <T> List<T> some(java.util.function.Supplier<T> maker) {
    List<T> some = new ArrayList<>();
    IntStream.range(0, random.nextInt(3)).mapToObj(i -> maker.get()).distinct().forEach(some::add);
    return List.copyOf(some);
  }

  private Leg leg() {
    return new Leg(id(), id());
  }

  private String id() {
    return IDS.get(random.nextInt(IDS.size()));
  }

  private long number() {
    return random.nextBoolean() ? random.nextInt(100) : random.nextLong(1_000_000_000_000L);
  }

  private Hash hash() {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    return Hash.of(bytes);
  }

  private @Nullable Hash orNull() {
    return random.nextBoolean() ? null : hash();
  }

  private <T> T of(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
