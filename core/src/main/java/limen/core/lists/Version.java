package limen.core.lists;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/**
 * One version of a list, as one party gave it.
 *
 * @param name which list it is, and which of its versions
 * @param receipt how it came here; null where it came in no file
 * @param places numbered from 1 without gaps
 */
public record Version(Name name, @Nullable Receipt receipt, List<Place> places) {
  private static final String FORMAT = "limen/version/v1";

  /** What a list is for. */
  public enum Purpose {
    /** A verification list: the receiver asks whether the holder has these people. */
    ASKS,
    /** An exchange list: the holder offers these people. */
    OFFERS
  }

  /** How a list came. */
  public enum Means {
    /** From another office that works with Limen, or on a stick. */
    FILE,
    /** As an attachment of a messenger. */
    MESSENGER,
    /** Read out by telephone and written down here: a claim per row, and no file of theirs. */
    TELEPHONE,
    /** On paper. */
    PAPER
  }

  /**
   * Which list, and which of its versions.
   *
   * @param purpose what it is for
   * @param from the party that gave it
   * @param stream who moves, by the agreement's short name
   * @param stage the stage it is meant for; null where none is said
   * @param number from 1, counted by its author
   */
  public record Name(
      Purpose purpose, String from, String stream, @Nullable String stage, int number) {

    /** Refuses a number below 1. */
    public Name {
      if (number < 1) {
        throw new IllegalArgumentException("version " + number);
      }
    }

    /** The version after this one. */
    public Name next() {
      return new Name(purpose, from, stream, stage, number + 1);
    }

    /** How people call it: {@code B/to-A/1/3}, the third version that B gave for stage 1. */
    public String sign() {
      return from + "/" + stream + "/" + (stage == null ? "-" : stage) + "/" + number;
    }

    /** Whether the two are versions of one list. */
    public boolean isSameList(Name other) {
      return new Name(purpose, from, stream, stage, 1)
          .equals(new Name(other.purpose, other.from, other.stream, other.stage, 1));
    }
  }

  /**
   * How a version came here: ‘their version 3, by messenger, 14:10, hash’.
   *
   * @param means how
   * @param at when it was received; null where nobody wrote it down
   * @param file SHA-256 of the file as it came; for a telephone call, of our own note
   */
  public record Receipt(Means means, @Nullable Instant at, Hash file) {}

  /** Refuses places that are not numbered 1, 2, 3 … */
  public Version {
    places = List.copyOf(places);
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).number() != i + 1) {
        throw new IllegalArgumentException("place " + places.get(i).number() + " as line " + i);
      }
    }
  }

  /**
   * The people of this version in one spelling: a line {@code place n}, then a line for each detail
   * that is said. Whoever has these bytes has the names.
   */
  public byte[] bytes() {
    StringBuilder text = new StringBuilder("limen/places/v1\n");
    for (Place place : places) {
      text.append("place ").append(place.number()).append('\n');
      for (Detail detail : Detail.values()) {
        String said = detail.of(place);
        if (!said.isEmpty()) {
          text.append(detail.word()).append(' ').append(oneLine(said)).append('\n');
        }
      }
    }
    return text.append("end\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String oneLine(String said) {
    return said.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  /** SHA-256 of {@link #bytes}: what the delegations read to each other by telephone. */
  public Hash hash() {
    return Hash.sha256(bytes());
  }

  /**
   * What a countersignature signs: which list, how many places, and the hash of the people; no
   * name. Two offices that read the same file have the same text, whatever came before it.
   */
  public String text() {
    return FORMAT
        + ("\npurpose " + name.purpose.name().toLowerCase(Locale.ROOT))
        + ("\nfrom " + name.from)
        + ("\nstream " + name.stream)
        + ("\nstage " + (name.stage == null ? "-" : name.stage))
        + ("\nnumber " + name.number)
        + ("\nplaces " + places.size())
        + ("\nsha256 " + hash().base64())
        + "\n";
  }

  /** Says which list it is and nothing of the people. */
  @Override
  public String toString() {
    return "version " + name.number + " with " + places.size() + " places";
  }
}
