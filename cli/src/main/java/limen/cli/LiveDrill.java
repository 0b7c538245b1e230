package limen.cli;

import java.io.PrintWriter;
import limen.drill.play.Balance;
import limen.drill.play.Effect;
import limen.drill.play.Watcher;
import limen.drill.report.Speech;

/**
 * Shows a drill while it is played: each incident as a line, and on a terminal how far both streams
 * are, in a line that is written over.
 */
final class LiveDrill implements Watcher {
  private static final String BACK = "\r\u001b[K";
  private final PrintWriter out;
  private final Speech speech;
  private final boolean terminal;

  LiveDrill(PrintWriter out, Speech speech, boolean terminal) {
    this.out = out;
    this.speech = speech;
    this.terminal = terminal;
  }

  @Override
  public void moved(String stage, Balance now) {
    if (terminal) {
      out.print(BACK + speech.progress(stage, now));
      out.flush();
    }
  }

  @Override
  public void happened(Effect effect) {
    out.println((terminal ? BACK : "") + speech.line(effect));
    out.flush();
  }
}
