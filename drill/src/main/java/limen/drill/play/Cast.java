package limen.drill.play;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import limen.core.entry.Act;
import limen.core.entry.Pen;
import limen.drill.land.Country;
import limen.drill.land.Seed;
import limen.ledger.key.KeyType;
import limen.ledger.key.SigningKey;
import limen.ledger.key.VerifyKey;
import limen.ledger.note.Policy;
import limen.ledger.tree.Hash;

/** Everybody who signs in a drill, with a key each. Every name has the word drill in it. */
final class Cast {
  private static final String PLACE = "/drill/";

  /** What the exchange is called. */
  static final String EXCHANGE = Country.PORT.host() + "/drill/harbour";

  private final Seed seed;
  private final Map<String, Pen> pens = new LinkedHashMap<>();
  private final Map<String, Integer> tablets = new LinkedHashMap<>();

  Cast(Seed seed) {
    this.seed = seed;
  }

  private Pen pen(String party, String device) {
    String name = Country.of(party).host() + PLACE + device;
    return pens.computeIfAbsent(name, n -> Pen.fresh(seed.key(n, KeyType.NOTE), EXCHANGE));
  }

  /** A party's own key. */
  Pen party(String party) {
    return pen(party, "party");
  }

  /** An operator's, 1 or 2. */
  Pen desk(String party, int number) {
    return pen(party, "desk-" + number);
  }

  /** The tablet at a side's gate, as of now. */
  Pen gate(String party) {
    return pen(party, "tablet-" + tablets.getOrDefault(party, 1));
  }

  /** The next tablet, in place of one that is lost. */
  Pen nextGate(String party) {
    tablets.merge(party, 2, (before, two) -> before + 1);
    return gate(party);
  }

  /** The interviewer's. */
  Pen interviewer() {
    return pen(Country.PORT.party(), "interviewer");
  }

  /** How a party stands in the first entry: both sides need two hands for what binds them. */
  Act.Founder founder(String party) {
    SigningKey next = seed.key(Country.of(party).host() + PLACE + "party-2", KeyType.NOTE);
    Hash promise =
        Hash.sha256(next.verifyKey().vkey().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    int custodians = party.equals(Country.PORT.party()) ? 1 : 2;
    return new Act.Founder(party, party(party).key().verifyKey(), custodians, promise);
  }

  /** The key of a log that somebody keeps; the first is the port's. */
  SigningKey log(Country keeper, int number) {
    return seed.key(keeper.host() + PLACE + "log-" + number, KeyType.NOTE);
  }

  /** The key with which a side's mirror cosigns. */
  SigningKey mirror(Country side) {
    return seed.key(side.host() + PLACE + "mirror", KeyType.COSIGNATURE);
  }

  /** Whose signatures make an entry final: the log's and those of both mirrors. */
  Policy policy(SigningKey log) {
    String text =
        "log %s\nwitness A %s\nwitness B %s\ngroup sides all A B\nquorum sides\n"
            .formatted(
                log.verifyKey().vkey(),
                mirror(Country.AVARIA).verifyKey().vkey(),
                mirror(Country.BELMONT).verifyKey().vkey());
    return Policy.parse(text).orThrow();
  }

  /** The verifier keys of all of a country that have signed. */
  List<String> vkeys(Country country) {
    return pens.values().stream()
        .map(pen -> pen.key().verifyKey())
        .filter(key -> key.name().startsWith(country.host()))
        .map(VerifyKey::vkey)
        .toList();
  }
}
