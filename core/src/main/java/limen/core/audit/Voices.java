package limen.core.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import limen.core.entry.Act;
import limen.core.exchange.Stage;
import limen.ledger.tree.Hash;

/** How each party's word came to terms and to the close of a stage: signed here, or on paper. */
final class Voices {
  private final Map<Hash, Map<String, Behind>> agreed = new HashMap<>();
  private final Map<String, Map<String, Behind>> closed = new HashMap<>();

  void note(Effect effect) {
    if (effect.act() instanceof Act.Agree(Hash to)) {
      agreed.computeIfAbsent(to, terms -> new HashMap<>()).put(effect.party(), effect.behind());
    } else if (effect.act() instanceof Act.Close close && close.stage() != null) {
      closed
          .computeIfAbsent(close.stage(), stage -> new HashMap<>())
          .put(effect.party(), effect.behind());
    }
  }

  /** Those who agreed to terms, in their order. */
  List<Finding.Voice> agreed(Hash terms, Collection<String> parties) {
    return voices(agreed.getOrDefault(terms, Map.of()), parties);
  }

  /** Those who have closed a stage, in their order. */
  List<Finding.Voice> closers(Stage stage) {
    return voices(closed.getOrDefault(stage.name(), Map.of()), stage.closers());
  }

  private static List<Finding.Voice> voices(
      Map<String, Behind> behind, Collection<String> parties) {
    return parties.stream()
        .map(party -> new Finding.Voice(party, behind.getOrDefault(party, Behind.TRANSCRIBED)))
        .toList();
  }
}
