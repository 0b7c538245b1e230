package limen.ledger.log;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A toy of an entry: who signs, how many slips that one signed before, the last of them, the last
 * head it had seen, and what it does about which other slip. Nobody forges one here.
 */
record Slip(
    String signer, int counter, String prev, long seen, String root, String does, String about) {
  static final String OFFER = "offer";
  static final String ACCEPT = "accept";
  static final String ACT = "act";

  static Slip parse(byte[] bytes) {
    List<String> words = List.of(new String(bytes, StandardCharsets.UTF_8).split(" ", -1));
    return new Slip(
        words.get(0),
        Integer.parseInt(words.get(1)),
        words.get(2),
        Long.parseLong(words.get(3)),
        words.get(4),
        words.get(5),
        words.get(6));
  }

  byte[] bytes() {
    return String.join(" ", signer, "" + counter, prev, "" + seen, root, does, about)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The party is the first letter of the signer's name. */
  char party() {
    return signer.charAt(0);
  }
}
