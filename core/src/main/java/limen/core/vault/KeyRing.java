package limen.core.vault;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import limen.core.document.Result;
import limen.core.sealing.ExchangeKey;
import limen.core.sealing.Identity;
import limen.core.sealing.Lines;
import limen.core.sealing.Recipient;
import limen.core.sealing.Seal;
import limen.ledger.tree.Hash;

/**
 * The keys of a vault: one for each person kept, and one for each exchange. What is not on the ring
 * cannot be read any more.
 *
 * @param to whom the ring is sealed: the office, or each of its custodians
 * @param exchanges the exchange keys by the exchange's name
 * @param people a key for each person's file
 */
record KeyRing(List<Recipient> to, Map<String, ExchangeKey> exchanges, List<Kept> people) {
  private static final String FORMAT = "limen/keys/v1";
  private static final Pattern SECRET = Pattern.compile("AGE-SECRET-KEY-1[A-Z0-9]{58}");
  private static final Pattern FILE = Pattern.compile("[0-9a-f]{32}");

  KeyRing {
    to = List.copyOf(to);
    exchanges = new TreeMap<>(exchanges);
    people = List.copyOf(people);
  }

  /**
   * Whose file a key opens.
   *
   * @param list root of the list
   * @param place on it
   * @param file name of the file, random so that a listing of the folder says nothing
   * @param secret the identity that opens the file
   */
  record Kept(Hash list, int place, String file, String secret) {
    /** Says where the person stood and not the secret. */
    @Override
    public String toString() {
      return "place " + place + " of list " + list;
    }
  }

  KeyRing with(List<Kept> more) {
    List<Kept> all = new ArrayList<>(people);
    all.addAll(more);
    return new KeyRing(to, exchanges, all);
  }

  KeyRing without(Predicate<Kept> gone) {
    return new KeyRing(to, exchanges, people.stream().filter(gone.negate()).toList());
  }

  KeyRing with(String exchange, Optional<ExchangeKey> key) {
    Map<String, ExchangeKey> changed = new TreeMap<>(exchanges);
    key.ifPresentOrElse(value -> changed.put(exchange, value), () -> changed.remove(exchange));
    return new KeyRing(to, changed, people);
  }

  KeyRing to(List<Recipient> others) {
    return new KeyRing(others, exchanges, people);
  }

  List<Kept> of(Hash list) {
    return people.stream().filter(kept -> kept.list.equals(list)).toList();
  }

  byte[] sealed() {
    return Seal.seal(bytes(), to);
  }

  private byte[] bytes() {
    StringBuilder text = new StringBuilder(FORMAT).append('\n');
    to.forEach(recipient -> text.append("to ").append(recipient.text()).append('\n'));
    exchanges.forEach(
        (name, key) ->
            text.append("exchange ")
                .append(name)
                .append("\nkey ")
                .append(key.base64())
                .append('\n'));
    for (Kept kept : people) {
      text.append("list ").append(kept.list.base64()).append('\n');
      text.append("place ").append(kept.place).append('\n');
      text.append("file ").append(kept.file).append('\n');
      text.append("key ").append(kept.secret).append('\n');
    }
    return text.append("end\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  static Result<KeyRing> open(byte[] sealed, Identity identity) {
    return switch (Seal.open(sealed, identity)) {
      case Result.Good<byte[]>(byte[] plain) -> parse(plain);
      case Result.Refused<byte[]>(var refusal) -> new Result.Refused<>(refusal);
    };
  }

  private static Result<KeyRing> parse(byte[] plain) {
    try {
      KeyRing ring = read(new Lines(plain));
      return Arrays.equals(ring.bytes(), plain)
          ? Result.good(ring)
          : new Lines.Unreadable("the keys are not in their one spelling").refusal();
    } catch (Lines.Unreadable e) {
      return e.refusal();
    }
  }

  private static KeyRing read(Lines lines) throws Lines.Unreadable {
    lines.exactly(FORMAT);
    List<Recipient> to = new ArrayList<>();
    while (lines.next("to")) {
      to.add(read(Recipient.parse(lines.after("to")), lines, "a recipient"));
    }
    Map<String, ExchangeKey> exchanges = new TreeMap<>();
    while (lines.next("exchange")) {
      String name = lines.after("exchange", Lines.NAME);
      ExchangeKey key = read(ExchangeKey.parse(lines.after("key")), lines, "an exchange key");
      exchanges.put(name, key);
    }
    List<Kept> people = new ArrayList<>();
    while (lines.next("list")) {
      people.add(
          new Kept(
              lines.hash("list"),
              (int) lines.number("place"),
              lines.after("file", FILE),
              lines.after("key", SECRET)));
    }
    lines.exactly("end");
    lines.end();
    return new KeyRing(to, exchanges, people);
  }

  private static <T> T read(Result<T> result, Lines lines, String what) throws Lines.Unreadable {
    return switch (result) {
      case Result.Good<T>(T value) -> value;
      case Result.Refused<T> refused -> throw lines.fault(what + " before");
    };
  }

  /** Says how many keys there are and none of them. */
  @Override
  public String toString() {
    return "the keys of " + people.size() + " people and " + exchanges.size() + " exchanges";
  }
}
