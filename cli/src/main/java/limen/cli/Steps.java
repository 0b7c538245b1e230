package limen.cli;

import java.io.PrintWriter;

/** A bar that shows how far a command is, where somebody watches. */
final class Steps {
  private static final int WIDTH = 24;

  private final PrintWriter err;
  private final boolean live;

  Steps(PrintWriter err, boolean live) {
    this.err = err;
    this.live = live;
  }

  /** So many steps of all are done. */
  void at(int done, int all) {
    if (live) {
      int full = WIDTH * done / all;
      err.print("\r[" + "█".repeat(full) + "·".repeat(WIDTH - full) + "]");
      err.flush();
    }
  }

  /** Takes the bar away. */
  void end() {
    if (live) {
      err.print("\r" + " ".repeat(WIDTH + 2) + "\r");
      err.flush();
    }
  }
}
