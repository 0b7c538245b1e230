package limen.core.manifest;

import java.util.Set;
import limen.core.person.FullName;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on a stage's list, as far as a convoy must know.
 *
 * @param id in the holder's papers; on no sheet
 * @param name as written, in its own script
 * @param language of the name, as BCP 47 says ({@code uk}, {@code ar}); {@code und} where unknown
 * @param latin the same name in Latin letters; null where nobody has written it so
 * @param born year of birth; null where unknown
 * @param needs on the way
 * @param group whoever carries the same word rides in the same vehicle; null for somebody alone
 * @param gates asked, and seen
 */
public record Passenger(
    String id,
    FullName name,
    String language,
    @Nullable FullName latin,
    @Nullable Integer born,
    Set<Need> needs,
    @Nullable String group,
    Gates gates) {

  /** Somebody alone without needs, whom nobody has asked or seen. */
  public static Passenger of(String id, FullName name, @Nullable Integer born) {
    return new Passenger(id, name, "und", null, born, Set.of(), null, Gates.UNKNOWN);
  }

  boolean lies() {
    return needs.contains(Need.STRETCHER);
  }

  boolean isEscortOrEscorted() {
    return needs.contains(Need.ESCORT) || needs.contains(Need.ESCORTED);
  }

  /** Says nothing of the person. */
  @Override
  public String toString() {
    return "a passenger";
  }
}
