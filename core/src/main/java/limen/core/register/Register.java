package limen.core.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All dossiers of a holder and all uploads, in the order in which they came. It is computed from
 * the facts each time and nobody is ever taken out of it.
 *
 * @param persons dossiers by the register's own sign
 * @param remains dossiers of remains by their sign; they are nobody's end
 * @param uploads files that were taken in, in order
 */
public record Register(
    Map<String, Dossier> persons, Map<String, Dossier> remains, List<Upload> uploads) {

  /** Nobody is held. */
  public static final Register EMPTY = new Register(Map.of(), Map.of(), List.of());

  /** The register that these facts come to. */
  public static Register of(List<Upload> uploads, Collection<Fact> facts) {
    Map<String, List<Fact>> persons = new LinkedHashMap<>();
    Map<String, List<Fact>> remains = new LinkedHashMap<>();
    for (Fact fact : facts) {
      (fact.what() instanceof What.Remains ? remains : persons)
          .computeIfAbsent(fact.of(), of -> new ArrayList<>(6))
          .add(fact);
    }
    return new Register(dossiers(persons), dossiers(remains), List.copyOf(uploads));
  }

  private static Map<String, Dossier> dossiers(Map<String, List<Fact>> facts) {
    Map<String, Dossier> dossiers = new LinkedHashMap<>();
    facts.forEach((id, of) -> dossiers.put(id, new Dossier(id, of)));
    return dossiers;
  }

  /** The register as it was known at a moment. */
  public Register at(Instant moment) {
    return new Register(
        at(persons, moment),
        at(remains, moment),
        uploads.stream().filter(upload -> !upload.recorded().isAfter(moment)).toList());
  }

  private static Map<String, Dossier> at(Map<String, Dossier> all, Instant moment) {
    Map<String, Dossier> known = new LinkedHashMap<>();
    all.forEach(
        (id, dossier) -> {
          Dossier then = dossier.at(moment);
          if (!then.facts().isEmpty()) {
            known.put(id, then);
          }
        });
    return known;
  }

  /** The holder's account. */
  public Account account() {
    return Account.of(persons.values());
  }

  /** The upload of a sender with these bytes; null where it was not taken in yet. */
  public @Nullable Upload upload(String sender, limen.ledger.tree.Hash hash) {
    return uploads.stream()
        .filter(upload -> upload.sender().equals(sender) && upload.hash().equals(hash))
        .findFirst()
        .orElse(null);
  }

  /** Says how many, and nothing of anybody. */
  @Override
  public String toString() {
    return "register of " + persons.size() + " persons";
  }
}
