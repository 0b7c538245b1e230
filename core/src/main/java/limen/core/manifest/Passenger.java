package limen.core.manifest;

import java.util.HashSet;
import java.util.List;
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

  /**
   * The same list with those marked who must not travel without an escort: where somebody of a
   * group escorts and nobody of it is said to be escorted, everybody else of it is.
   */
  public static List<Passenger> escorted(List<Passenger> list) {
    Set<String> escorts = groups(list, Need.ESCORT);
    escorts.removeAll(groups(list, Need.ESCORTED));
    return list.stream()
        .map(
            p ->
                p.group() != null && escorts.contains(p.group()) && !p.needs().contains(Need.ESCORT)
                    ? p.with(Need.ESCORTED)
                    : p)
        .toList();
  }

  private static Set<String> groups(List<Passenger> list, Need need) {
    Set<String> groups = new HashSet<>();
    for (Passenger passenger : list) {
      if (passenger.group() != null && passenger.needs().contains(need)) {
        groups.add(passenger.group());
      }
    }
    return groups;
  }

  private Passenger with(Need need) {
    Set<Need> more = new HashSet<>(needs);
    more.add(need);
    return new Passenger(id, name, language, latin, born, Set.copyOf(more), group, gates);
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
