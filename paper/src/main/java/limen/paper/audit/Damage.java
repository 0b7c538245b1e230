package limen.paper.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import limen.paper.words.Words;

/**
 * What is wrong with a part of a record file, in the reader's language: the ledger says it in
 * English, and the beginnings of its sentences are known here.
 */
final class Damage {
  private static final Map<String, String> KINDS = kinds();

  private Damage() {}

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put("is missing or cut off", "cut");
    kinds.put("is cut off", "cut");
    kinds.put("has another header", "header");
    kinds.put("has other bytes than its checksum", "checksum");
    kinds.put("is not what its hash", "hash");
    kinds.put("is not of these parts", "contents");
    kinds.put("is not of these entries", "entries");
    kinds.put("is of ", "size");
    return kinds;
  }

  /** The sentence of a language for one of the ledger's; what is not known stays general. */
  static String say(Words words, String why) {
    for (Map.Entry<String, String> kind : KINDS.entrySet()) {
      if (why.startsWith(kind.getKey())) {
        return words.say("record.damage." + kind.getValue());
      }
    }
    return words.say("record.damage.other");
  }
}
