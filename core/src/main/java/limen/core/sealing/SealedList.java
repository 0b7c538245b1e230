package limen.core.sealing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import limen.core.document.Result;
import limen.ledger.tree.Hash;
import limen.ledger.tree.Tree;

/**
 * The names behind a {@code list} entry, places numbered from 0 (docs/formats/sealed-list.md). The
 * record holds the root; the names travel sealed.
 *
 * @param exchange name of the exchange, 1 to 120 of {@code A-Z a-z 0-9 . _ / -}
 * @param stage id of the stage
 * @param stream id of the stream
 * @param version which one of the lists of this stage and stream, from 1
 * @param places at most 100,000, the reserve included
 */
public record SealedList(
    String exchange, String stage, String stream, long version, List<Place> places) {
  private static final String FORMAT = "limen/list/v1";

  /** Without a last line a list could lose its last fields and still read as one. */
  private static final String END = "end";

  private static final int MOST_PLACES = 100_000;
  private static final long LAST_NUMBER = 999_999_999_999L;

  /**
   * Copies the places.
   *
   * @throws IllegalArgumentException for a name, a version or a number of places out of bounds
   */
  public SealedList {
    places = List.copyOf(places);
    held(exchange, Lines.NAME);
    held(stage, Lines.ID);
    held(stream, Lines.ID);
    if (version < 1 || version > LAST_NUMBER || places.size() > MOST_PLACES) {
      throw new IllegalArgumentException(
          "version %d with %d places. Maybe divide the list: the most is %d."
              .formatted(version, places.size(), MOST_PLACES));
    }
  }

  private static void held(String text, Pattern pattern) {
    if (!pattern.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "\"" + text + "\". Maybe use the id that the agreement declares.");
    }
  }

  /** What the {@code list} entry names: the root over the leaves of the places. */
  public Hash root() {
    return tree().root();
  }

  /** The tree whose leaves are the places, from which each gets its path. */
  public Tree tree() {
    return Tree.of(places.stream().map(Place::leaf).toList());
  }

  /** The list in its one spelling. Whoever has these bytes has the names. */
  public byte[] bytes() {
    StringBuilder text = new StringBuilder(FORMAT).append('\n');
    text.append("exchange ").append(exchange).append('\n');
    text.append("stage ").append(stage).append(' ').append(stream).append('\n');
    text.append("version ").append(version).append('\n');
    text.append("places ").append(places.size()).append('\n');
    for (int i = 0; i < places.size(); i++) {
      text.append("place ").append(i).append('\n').append(places.get(i).text());
    }
    return Salt.utf8(text.append(END).append('\n').toString());
  }

  /** The list as it travels. Its SHA-256 is the {@code sealed} hash of the entry. */
  public byte[] sealed(List<Recipient> to) {
    return Seal.seal(bytes(), to);
  }

  /** What an identity finds in a sealed list, or why it finds nothing. */
  public static Result<SealedList> open(byte[] sealed, Identity identity) {
    return switch (Seal.open(sealed, identity)) {
      case Result.Good<byte[]>(byte[] plain) -> parse(plain);
      case Result.Refused<byte[]>(var refusal) -> new Result.Refused<>(refusal);
    };
  }

  /** Refuses every spelling but the one that {@link #bytes} writes; says no content of the file. */
  public static Result<SealedList> parse(byte[] bytes) {
    try {
      SealedList list = read(new Lines(bytes));
      if (Arrays.equals(list.bytes(), bytes)) {
        return Result.good(list);
      }
      return new Lines.Unreadable("the list is not in its one spelling").refusal();
    } catch (Lines.Unreadable e) {
      return e.refusal();
    }
  }

  private static SealedList read(Lines lines) throws Lines.Unreadable {
    lines.exactly(FORMAT);
    String exchange = lines.after("exchange", Lines.NAME);
    String[] stage = lines.after("stage", Lines.TWO_IDS).split(" ", 2);
    long version = lines.number("version");
    long count = lines.number("places");
    List<Place> places = new ArrayList<>();
    while (lines.next("place")) {
      if (lines.number("place") != places.size() || places.size() == MOST_PLACES) {
        throw lines.fault("place " + places.size() + " before");
      }
      places.add(Place.read(lines));
    }
    lines.exactly(END);
    lines.end();
    if (places.size() != count) {
      throw lines.fault(count + " places, and found " + places.size());
    }
    if (version < 1) {
      throw lines.fault("a version from 1 before");
    }
    return new SealedList(exchange, stage[0], stage[1], version, places);
  }

  /** Says which list it is and nothing of the people. */
  @Override
  public String toString() {
    return "list %d of stage %s %s, %d places".formatted(version, stage, stream, places.size());
  }
}
