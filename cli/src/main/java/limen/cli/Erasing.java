package limen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import limen.core.desk.Desk;
import limen.core.desk.Drawer;
import limen.core.entry.Act;
import limen.core.exchange.Phase;
import limen.core.exchange.Roll;
import limen.core.exchange.Stage;
import limen.core.exchange.State;
import org.jspecify.annotations.Nullable;

/**
 * The end of a list at this desk: its files are destroyed here before the entry that certifies it
 * is kept, and whoever signs says that nothing is left elsewhere.
 */
final class Erasing {
  private Erasing() {}

  /** The certificate; refused while the exchange goes on, and before everything is destroyed. */
  static Act read(Desk desk, State state, Roll roll, boolean isDestroyed) {
    if (state.phase() != Phase.CLOSED && state.phase() != Phase.ABORTED) {
      throw Office.stop(
          "erase",
          "the exchange goes on, and its lists are needed until it is closed",
          "Maybe after ‘close exchange’ of all, or ‘abort’.");
    }
    if (!isDestroyed) {
      List<Path> here = files(desk, roll);
      throw Office.stop(
          "erase",
          "it certifies that list "
              + roll.list().version()
              + " of stage "
              + roll.leg()
              + " is destroyed at this office, and "
              + (here.isEmpty() ? "nobody has said so" : "it still lies in " + here),
          "Maybe destroy the tables it was made of, prints, copies on sticks and backups first;"
              + " then --destroyed wipes what lies in the desk, and signs.");
    }
    return new Act.Erase(roll.list().root());
  }

  private static List<Path> files(Desk desk, Roll roll) {
    return new Drawer(desk.path()).all(roll.leg(), roll.list().version());
  }

  /** Destroys what lies at the desk of the list that an act certifies as destroyed. */
  static List<Path> wipe(Desk desk, Act act) throws IOException {
    Roll roll = act instanceof Act.Erase erase ? roll(desk.ahead(), erase) : null;
    return roll == null
        ? List.of()
        : new Drawer(desk.path()).wipe(roll.leg(), roll.list().version());
  }

  private static @Nullable Roll roll(State state, Act.Erase erase) {
    for (Stage stage : state.stages().values()) {
      for (Roll roll : stage.rolls().values()) {
        if (roll.list().root().equals(erase.list())) {
          return roll;
        }
      }
    }
    return null;
  }
}
