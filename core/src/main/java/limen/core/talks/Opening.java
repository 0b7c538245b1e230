package limen.core.talks;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import limen.core.document.Problem;
import limen.core.document.Reading;
import limen.core.document.Refusal;
import limen.core.document.Result;
import limen.core.terms.Agreement;
import limen.core.terms.Agreements;
import limen.ledger.key.VerifyKey;
import limen.ledger.tree.Hash;

/**
 * What talks begin with.
 *
 * @param text the agreement as it was written
 * @param agreement the same, read
 * @param side whose folder it is
 * @param signers whose signatures make a list live
 * @param keys with which they sign, as far as they have keys
 */
public record Opening(
    String text,
    Agreement agreement,
    String side,
    Set<String> signers,
    Map<String, VerifyKey> keys) {

  /** Copies everything. */
  public Opening {
    signers = Set.copyOf(signers);
    keys = Map.copyOf(keys);
  }

  /**
   * Reads an agreement and sees whether the parties are its own. Refused where the side gives and
   * receives nobody, or somebody signs who is no party.
   */
  public static Result<Opening> of(
      String text, String side, Set<String> signers, Map<String, VerifyKey> keys) {
    Reading<Agreement> read =
        Agreements.read("agreement", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    if (read.value() == null || !read.problems().isEmpty()) {
      Problem first = read.problems().getFirst();
      return new Result.Refused<>(new Refusal(first.what(), first.advice()));
    }
    Agreement agreement = Objects.requireNonNull(read.value());
    List<String> parties = agreement.parties().keySet().stream().sorted().toList();
    if (!agreement.sides().contains(side)) {
      return Result.refused(
          "‘" + side + "’ neither gives nor receives people in this agreement",
          "Maybe one of: " + String.join(", ", agreement.sides()) + ".");
    }
    for (String signer : signers) {
      if (!parties.contains(signer)) {
        return Result.refused(
            "‘" + signer + "’ is no party of this agreement",
            "Maybe one of: " + String.join(", ", parties) + ".");
      }
    }
    for (String party : keys.keySet()) {
      if (!signers.contains(party)) {
        return Result.refused(
            "the key of ‘" + party + "’ is given, which signs nothing in these talks",
            "Maybe --signs " + party + ", or a card of another party.");
      }
    }
    long different =
        keys.values().stream().map(key -> Hash.sha256(key.publicKey())).distinct().count();
    if (different < keys.size()) {
      return Result.refused(
          "two parties would sign with one and the same key",
          "Maybe one card was given twice; each party has a key of its own.");
    }
    return Result.good(new Opening(text, agreement, side, signers, keys));
  }

  /** Talks in which nothing was said yet. */
  Talks talks() {
    return new Talks(agreement, signers, keys, List.of());
  }
}
