package limen.core.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import limen.core.exchange.Signer;
import limen.core.exchange.State;

/** Which entries each key signed, and which of them are in doubt. */
final class Keys {
  private final Map<String, List<Long>> entries = new HashMap<>();
  private long size;

  /** The next entry is this key's. */
  void note(String name) {
    entries.computeIfAbsent(name, key -> new ArrayList<>()).add(size);
    size++;
  }

  /** Every key the record knows, in the order in which they came. */
  List<Finding.Signer> signers(State end) {
    return end.signers().values().stream().map(this::signer).toList();
  }

  private Finding.Signer signer(Signer signer) {
    String name = signer.key().name();
    boolean revoked = signer.revokedFrom() != Long.MAX_VALUE;
    List<Long> own = entries.getOrDefault(name, List.of());
    int good = (int) Math.min(own.size(), signer.revokedFrom());
    return new Finding.Signer(
        name,
        signer.party(),
        signer.role(),
        signer.next(),
        revoked ? OptionalLong.of(signer.revokedFrom()) : OptionalLong.empty(),
        List.copyOf(own.subList(good, own.size())));
  }
}
