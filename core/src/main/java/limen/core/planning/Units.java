package limen.core.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import limen.core.selection.Admission;
import limen.core.selection.Candidate;

/** Puts people together who go together, in the order of their first members. */
final class Units {
  private Units() {}

  /** The units of those who may be planned. */
  static List<Unit> of(List<Candidate> order, Admission admission) {
    List<Unit> units = new ArrayList<>();
    Map<String, Integer> groups = new HashMap<>();
    for (Candidate candidate : order) {
      if (admission.reason(candidate).isPresent()) {
        continue;
      }
      Integer group = candidate.group() == null ? null : groups.get(candidate.group());
      if (group != null) {
        units.set(group, with(units.get(group), candidate, admission));
        continue;
      }
      if (candidate.group() != null) {
        groups.put(candidate.group(), units.size());
      }
      boolean isPinned = admission.isPinnedIn(candidate);
      units.add(new Unit(List.of(candidate), admission.on(candidate), isPinned));
    }
    return units;
  }

  private static Unit with(Unit unit, Candidate candidate, Admission admission) {
    List<Candidate> members = new ArrayList<>(unit.members());
    members.add(candidate);
    return new Unit(members, unit.legs(), unit.isPinned() || admission.isPinnedIn(candidate));
  }
}
