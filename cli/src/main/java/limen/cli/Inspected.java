package limen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import limen.core.desk.Desk;
import limen.core.desk.Drawer;
import limen.core.entry.Leg;
import limen.core.exchange.Roll;

/** Nobody accepts a list that was not looked at, unless he says so. */
final class Inspected {
  private Inspected() {}

  static void ask(Desk desk, Roll roll, boolean isUnseen) throws IOException {
    Leg leg = roll.leg();
    long version = roll.list().version();
    if (new Drawer(desk.path()).isInspected(leg, version, roll.list().root())) {
      return;
    }
    if (!isUnseen) {
      Path here = new Drawer(desk.path()).found(leg, version);
      throw Office.stop(
          "accept",
          "nobody at this desk has looked at list " + version + " of stage " + leg,
          here == null
              ? "Maybe its file comes with the stick; then ‘limen record inspect "
                  + desk.path()
                  + "’. Else --unseen."
              : "Maybe ‘limen record inspect " + desk.path() + "’ first.");
    }
    Office.log(desk.path(), Map.of("accept", "unseen " + leg + " " + version));
  }
}
