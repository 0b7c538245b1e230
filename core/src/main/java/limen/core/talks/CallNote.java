package limen.core.talks;

import java.time.Instant;
import java.util.List;
import limen.core.lists.Place;
import limen.core.person.Particulars;
import org.jspecify.annotations.Nullable;

/**
 * What the other side said by telephone, written down here: a claim per row, and no word of it is
 * theirs in writing.
 *
 * @param from the party that spoke
 * @param at when
 * @param claims one for each person spoken of
 */
public record CallNote(String from, Instant at, List<Claim> claims) {

  /**
   * What was said of one person.
   *
   * @param person as the name was heard
   * @param code what was said against him; null where he was offered or acknowledged as held
   */
  public record Claim(Particulars person, Objection.@Nullable Code code) {}

  /** Copies the claims. */
  public CallNote {
    claims = List.copyOf(claims);
  }

  /** The places of a list that was read out: all whom nothing was said against, in order. */
  public List<Place> places() {
    List<Claim> offered = claims.stream().filter(claim -> claim.code() == null).toList();
    return java.util.stream.IntStream.range(0, offered.size())
        .mapToObj(i -> new Place(i + 1, null, offered.get(i).person()))
        .toList();
  }
}
