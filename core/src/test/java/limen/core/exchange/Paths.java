package limen.core.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** All situations of a small play, and from which of them a good end can still be reached. */
final class Paths {
  private final List<World> worlds = new ArrayList<>();
  private final List<List<Integer>> before = new ArrayList<>();
  private final Map<Long, Integer> numbers = new HashMap<>();
  private final ArrayDeque<Integer> open = new ArrayDeque<>();
  private int at = -1;

  private Paths() {}

  static Paths of(Play play, Play.Machine machine) {
    Paths paths = new Paths();
    Moves moves =
        new Moves(
            play,
            machine,
            (world, how) -> paths.reached(world),
            (law, how) -> {
              throw new AssertionError(law + ": " + how.words());
            });
    paths.reached(play.first());
    while (!paths.open.isEmpty()) {
      paths.at = paths.open.removeFirst();
      moves.from(paths.worlds.get(paths.at));
    }
    return paths;
  }

  private void reached(World world) {
    int number = numbers.computeIfAbsent(world.print(), print -> worlds.size());
    if (number == worlds.size()) {
      worlds.add(world);
      before.add(new ArrayList<>());
      open.addLast(number);
    }
    if (at >= 0) {
      before.get(number).add(at);
    }
  }

  int count() {
    return worlds.size();
  }

  /** Situations from which no such end can be reached any more. */
  List<World> stuck(Predicate<State> end) {
    boolean[] good = new boolean[worlds.size()];
    ArrayDeque<Integer> back = new ArrayDeque<>();
    for (int i = 0; i < good.length; i++) {
      if (end.test(worlds.get(i).state())) {
        good[i] = true;
        back.add(i);
      }
    }
    while (!back.isEmpty()) {
      for (int from : before.get(back.removeFirst())) {
        if (!good[from]) {
          good[from] = true;
          back.add(from);
        }
      }
    }
    List<World> stuck = new ArrayList<>();
    for (int i = 0; i < good.length; i++) {
      if (!good[i]) {
        stuck.add(worlds.get(i));
      }
    }
    return stuck;
  }
}
