package limen.core.manifest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import limen.core.document.Result;

/** What speaks against seating a list at all, whatever there is to carry it. */
final class Objections {
  private final List<Passenger> list;
  private final List<Apart> pairs;

  Objections(List<Passenger> list, List<Apart> pairs) {
    this.list = list;
    this.pairs = pairs;
  }

  /** The units to be seated, or all objections together; lines of the list say who is meant. */
  Result<List<Unit>> units() {
    List<String> wrong = new ArrayList<>();
    Map<String, Integer> lines = lines(wrong);
    gates(wrong);
    together(lines, wrong);
    if (!wrong.isEmpty()) {
      return Result.refused(
          String.join("; ", wrong), "Maybe take them off the list, or part the group.");
    }
    return Result.good(Unit.seating(list, kept(pairs)));
  }

  /** Everybody who must be kept apart from somebody. */
  static Set<String> kept(List<Apart> pairs) {
    Set<String> kept = new HashSet<>();
    pairs.forEach(pair -> kept.addAll(List.of(pair.one(), pair.other())));
    return kept;
  }

  private Map<String, Integer> lines(List<String> wrong) {
    Map<String, Integer> lines = new HashMap<>();
    for (int i = 0; i < list.size(); i++) {
      Integer before = lines.putIfAbsent(list.get(i).id(), i + 1);
      if (before != null) {
        wrong.add("lines " + before + " and " + (i + 1) + " are one person");
      }
    }
    return lines;
  }

  /** Only that the person does not travel; which gate said so stays behind it. */
  private void gates(List<String> wrong) {
    for (int i = 0; i < list.size(); i++) {
      if (!list.get(i).gates().keepsSeat()) {
        wrong.add("line " + (i + 1) + " is not travelling");
      }
    }
  }

  private void together(Map<String, Integer> lines, List<String> wrong) {
    for (Apart pair : pairs) {
      Integer one = lines.get(pair.one());
      Integer other = lines.get(pair.other());
      if (one != null && one.equals(other)) {
        wrong.add("line " + one + " is to be kept apart from itself");
        continue;
      }
      String group = one == null ? null : list.get(one - 1).group();
      if (group != null && other != null && group.equals(list.get(other - 1).group())) {
        wrong.add("lines " + one + " and " + other + " are one group and must not ride together");
      }
    }
  }
}
