package limen.ledger.log;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A trivial rule: no entry says {@code bad}, and each is counted. */
record Words(long seen) implements Admission {

  @Override
  public Decision admit(long index, byte[] entry, Instant now) {
    if (index != seen) {
      throw new IllegalStateException("saw %d entries before %d".formatted(seen, index));
    }
    String word = new String(entry, StandardCharsets.UTF_8);
    return word.startsWith("bad")
        ? new Refused("bad", "'%s' is bad. Maybe say good.".formatted(word))
        : new Admitted(new Words(seen + 1));
  }

  static List<byte[]> of(String... words) {
    return Stream.of(words).map(word -> word.getBytes(StandardCharsets.UTF_8)).toList();
  }

  static List<String> read(List<byte[]> entries) {
    return entries.stream().map(bytes -> new String(bytes, StandardCharsets.UTF_8)).toList();
  }
}
