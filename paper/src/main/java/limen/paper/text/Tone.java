package limen.paper.text;

/** How a text stands out on a terminal; never the only sign of what it means. */
public enum Tone {
  PLAIN(0),
  BOLD(1),
  DIM(2),
  RED(31),
  GREEN(32),
  YELLOW(33);

  private final int code;

  Tone(int code) {
    this.code = code;
  }

  /** The number in the terminal's escape sequence (ECMA-48, SGR). */
  int code() {
    return code;
  }
}
