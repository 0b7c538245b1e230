package limen.core.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plays a play in every possible way. A situation met before is not gone into again; every step is
 * one of the rules that ship, and is asked whether it kept every invariant.
 */
final class Explorer {
  /**
   * What came of it.
   *
   * @param play which play
   * @param worlds how many different situations were met
   * @param steps how many entries the rules were given
   * @param isWhole whether nothing is left to explore
   * @param breach what went wrong; null if nothing did
   */
  record Found(String play, long worlds, long steps, boolean isWhole, @Nullable Breach breach) {}

  /** A world on the way, and how one came there. */
  private record Node(World world, @Nullable Node from, String how) {}

  /** As many worlds as may be explored breadth first. */
  private static final long WIDE = 1_500_000;

  private final Play play;
  private final Moves moves;
  private final long most;
  private final boolean keepsWay;
  private final Visited visited = new Visited();
  private final ArrayDeque<Node> open = new ArrayDeque<>();
  private @Nullable Breach breach;
  private @Nullable Node at;

  private Explorer(Play play, Play.Machine machine, long most, boolean keepsWay) {
    this.play = play;
    this.most = most;
    this.keepsWay = keepsWay;
    moves = new Moves(play, machine, this::reached, this::broken);
  }

  /**
   * Explores breadth first, or depth first where so much is asked that breadth would not fit in
   * memory. A breach is looked for once more, breadth first and keeping the way: so it has one of
   * the shortest, and the first run needs no memory for ways.
   */
  static Found explore(Play play, Play.Machine machine, long most) {
    Found found = new Explorer(play, machine, most, false).run();
    if (found.breach() == null) {
      return found;
    }
    Found again = new Explorer(play, machine, Math.min(most, WIDE), true).run();
    return again.breach() == null ? found : again;
  }

  private Found run() {
    reached(play.first(), () -> "");
    while (!open.isEmpty() && breach == null && visited.count() < most) {
      Node next = most > WIDE ? open.removeLast() : open.removeFirst();
      at = next;
      moves.from(next.world());
    }
    return new Found(play.name(), visited.count(), moves.steps(), open.isEmpty(), breach);
  }

  private void reached(World world, Moves.How how) {
    if (visited.add(world.print())) {
      open.addLast(keepsWay ? new Node(world, at, how.words()) : new Node(world, null, ""));
    }
  }

  private void broken(String law, Moves.How how) {
    if (breach == null) {
      List<String> trace = new ArrayList<>();
      trace.add(how.words());
      for (Node node = at; node != null; node = node.from()) {
        if (!node.how().isEmpty()) {
          trace.add(node.how());
        }
      }
      Collections.reverse(trace);
      breach = new Breach(law, trace);
    }
  }
}
