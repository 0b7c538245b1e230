package limen.core.vault;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import limen.core.document.Result;
import limen.core.sealing.Lines;
import limen.core.sealing.Place;
import limen.ledger.tree.Hash;

/**
 * What a vault keeps of one person: all that a personal proof needs of the list, so that the others
 * on it can be erased first.
 *
 * @param place the fields, the salt and the tag
 * @param index number of the place on its list
 * @param size how many places the list has
 * @param path from the place to the root of the list
 */
public record Held(Place place, int index, long size, List<Hash> path) {
  private static final String FORMAT = "limen/held/v1";

  /** Files are filled up to a multiple of this, so that their lengths do not tell long names. */
  private static final int PAGE = 2048;

  /** Copies the path. */
  public Held {
    path = List.copyOf(path);
  }

  byte[] padded() {
    byte[] text = text().getBytes(StandardCharsets.UTF_8);
    return Arrays.copyOf(text, (text.length + PAGE - 1) / PAGE * PAGE);
  }

  private String text() {
    StringBuilder text = new StringBuilder(FORMAT).append('\n');
    text.append("place ").append(index).append('\n');
    text.append("places ").append(size).append('\n').append(place.text());
    path.forEach(hash -> text.append("path ").append(hash.base64()).append('\n'));
    return text.append("end\n").toString();
  }

  static Result<Held> parse(byte[] padded) {
    int length = padded.length;
    while (length > 0 && padded[length - 1] == 0) {
      length--;
    }
    try {
      Held held = read(new Lines(Arrays.copyOf(padded, length)));
      return Arrays.equals(held.padded(), padded)
          ? Result.good(held)
          : new Lines.Unreadable("the person's file is not in its one spelling").refusal();
    } catch (Lines.Unreadable e) {
      return e.refusal();
    }
  }

  private static Held read(Lines lines) throws Lines.Unreadable {
    lines.exactly(FORMAT);
    int index = (int) lines.number("place");
    long size = lines.number("places");
    Place place = Place.read(lines);
    List<Hash> path = lines.path();
    lines.exactly("end");
    lines.end();
    return new Held(place, index, size, path);
  }

  /** Says which place it is and nothing of the person. */
  @Override
  public String toString() {
    return "what is held of place " + index + " of " + size;
  }
}
