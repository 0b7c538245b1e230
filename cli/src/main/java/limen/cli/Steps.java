package limen.cli;

import java.io.PrintWriter;

/** A bar that shows how far a command is and how long it may still take, where somebody watches. */
final class Steps {
  private static final int WIDTH = 24;
  private static final int WORDS = 24;
  private static final double SECOND = 1e9;
  private static final double MINUTE = 60;

  /** Before this little is done, nothing can be said of the rest. */
  private static final double TOLD_FROM = 0.05;

  private final PrintWriter err;
  private final boolean live;
  private final long began = System.nanoTime();
  private int shown = -1;

  Steps(PrintWriter err, boolean live) {
    this.err = err;
    this.live = live;
  }

  /** So many steps of all are done. */
  void at(int done, int all) {
    if (live) {
      draw(WIDTH * done / all, "");
    }
  }

  /**
   * So much of all is done, from 0 to 1; may be told by several threads, and as often as wanted.
   */
  synchronized void share(double done) {
    int hundredths = (int) (100 * Math.clamp(done, 0, 1));
    if (live && hundredths > shown) {
      shown = hundredths;
      draw(WIDTH * hundredths / 100, " " + hundredths + " %" + left(done));
    }
  }

  private String left(double done) {
    double passed = (System.nanoTime() - began) / SECOND;
    return done < TOLD_FROM ? "" : ", " + time(passed / done * (1 - done)) + " to go";
  }

  /** {@code 40 s}, {@code 3 min}: no more than an estimate is worth. */
  static String time(double seconds) {
    return seconds < MINUTE
        ? Math.max(1, Math.round(seconds)) + " s"
        : Math.round(seconds / MINUTE) + " min";
  }

  private void draw(int full, String words) {
    String line = "[" + "█".repeat(full) + "·".repeat(WIDTH - full) + "]" + words;
    err.print("\r" + line + " ".repeat(Math.max(0, WIDTH + 2 + WORDS - line.length())));
    err.flush();
  }

  /** Takes the bar away. */
  void end() {
    if (live) {
      err.print("\r" + " ".repeat(WIDTH + 2 + WORDS) + "\r");
      err.flush();
    }
  }
}
