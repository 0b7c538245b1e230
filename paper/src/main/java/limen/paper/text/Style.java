package limen.paper.text;

import java.util.Map;

/**
 * What the place of output can show.
 *
 * @param colours whether it is a terminal that understands escape sequences
 * @param blocks whether it shows lines and blocks beyond ASCII
 */
public record Style(boolean colours, boolean blocks) {
  /** A file, a pipe, or anything about which nothing is known. */
  public static final Style PLAIN = new Style(false, true);

  /** A place that shows ASCII only for drawings. */
  public static final Style ASCII = new Style(false, false);

  /**
   * The usual choice: colours on a terminal, unless {@code NO_COLOR} is set or the terminal is
   * dumb.
   *
   * @param terminal whether a terminal is there to read it
   * @param environment the variables of the environment
   */
  public static Style of(boolean terminal, Map<String, String> environment) {
    boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
    return new Style(terminal && !refused && !dumb, true);
  }

  /** One line of text in a tone. */
  public String show(Tone tone, String text) {
    String line = Printable.line(text);
    return colours && tone != Tone.PLAIN && !line.isEmpty()
        ? "\u001b[" + tone.code() + "m" + line + "\u001b[0m"
        : line;
  }

  public String bold(String text) {
    return show(Tone.BOLD, text);
  }

  public String dim(String text) {
    return show(Tone.DIM, text);
  }

  public String red(String text) {
    return show(Tone.RED, text);
  }

  public String green(String text) {
    return show(Tone.GREEN, text);
  }

  public String yellow(String text) {
    return show(Tone.YELLOW, text);
  }
}
