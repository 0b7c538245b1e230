package limen.core.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import limen.core.fitting.Column;
import limen.core.fitting.Sort;
import limen.core.quota.Leg;
import limen.core.selection.Admission;

/** Units that count the same on every leg, together: there are far fewer sorts than people. */
final class Sorts {
  private record Likeness(List<String> answers, Set<Leg> legs) {}

  final List<Sort> sorts = new ArrayList<>();

  /** The sort of each unit. */
  final int[] of;

  /** Somebody of each sort, by id. */
  final List<String> someone = new ArrayList<>();

  /** How many of each sort are pinned to a stage and must go. */
  final List<Integer> demanded = new ArrayList<>();

  Sorts(List<Unit> units, Rows rows, List<Leg> legs, Admission admission) {
    of = new int[units.size()];
    Map<Likeness, Integer> alike = new HashMap<>();
    Map<List<Optional<Column>>, Integer> equal = new HashMap<>();
    List<List<Optional<Column>>> columns = new ArrayList<>();
    List<Integer> many = new ArrayList<>();
    List<List<String>> all = answers(units, rows, admission);
    for (int i = 0; i < of.length; i++) {
      Unit unit = units.get(i);
      List<String> answers = all.get(i);
      of[i] =
          alike.computeIfAbsent(
              new Likeness(answers, unit.legs()),
              like -> {
                List<Optional<Column>> its =
                    legs.stream()
                        .map(
                            leg ->
                                like.legs.contains(leg)
                                    ? Optional.of(rows.column(like.answers, leg))
                                    : Optional.<Column>empty())
                        .toList();
                return equal.computeIfAbsent(
                    its,
                    fresh -> {
                      columns.add(fresh);
                      many.add(0);
                      demanded.add(0);
                      someone.add(unit.members().getFirst().id());
                      return columns.size() - 1;
                    });
              });
      many.set(of[i], many.get(of[i]) + 1);
      demanded.set(of[i], demanded.get(of[i]) + (unit.isPinned() ? 1 : 0));
    }
    for (int sort = 0; sort < columns.size(); sort++) {
      sorts.add(new Sort(many.get(sort), columns.get(sort)));
    }
  }

  /** What each unit is asked; equal answers are one, since there are far fewer than people. */
  private static List<List<String>> answers(List<Unit> units, Rows rows, Admission admission) {
    Map<List<String>, List<String>> once = new ConcurrentHashMap<>();
    return units.parallelStream()
        .map(unit -> once.computeIfAbsent(answers(unit, rows, admission), its -> its))
        .toList();
  }

  private static List<String> answers(Unit unit, Rows rows, Admission admission) {
    return unit.isAlone()
        ? List.of(rows.answers(unit.members().getFirst(), admission))
        : unit.members().stream().map(m -> rows.answers(m, admission)).sorted().toList();
  }
}
