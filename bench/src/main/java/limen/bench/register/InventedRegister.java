package limen.bench.register;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes invented registers on which the linking of records can be measured: {@code register SEED
 * LEFT RIGHT SHARED DIR} or {@code dedupe SEED PEOPLE ROWS DIR}. The same words make the same
 * bytes. Prints Markdown: rows, names, planted traps, and how often each mishap changed a row.
 */
public final class InventedRegister {
  private static final String USAGE =
      "register SEED LEFT RIGHT SHARED DIR\ndedupe SEED PEOPLE ROWS DIR";

  private InventedRegister() {}

  /** Ends with 2 where the words make no register. */
  public static void main(String[] args) throws IOException {
    try {
      System.out.print(write(args));
    } catch (IllegalArgumentException refused) {
      System.err.println(refused.getMessage());
      System.exit(2);
    }
  }

  /** Writes what the words ask for and hands back the summary. */
  public static String write(String... words) throws IOException {
    String mode = words.length == 0 ? "" : words[0];
    if (mode.equals("register") && words.length == 6) {
      TwoRegisters two =
          new TwoRegisters(
              Long.parseLong(words[1]), count(words[2]), count(words[3]), count(words[4]));
      two.write(Path.of(words[5]));
      return two.summary();
    }
    if (mode.equals("dedupe") && words.length == 5) {
      OneRegister one = new OneRegister(Long.parseLong(words[1]), count(words[2]), count(words[3]));
      one.write(Path.of(words[4]));
      return one.summary();
    }
    throw new IllegalArgumentException(USAGE);
  }

  private static int count(String word) {
    return Integer.parseInt(word);
  }
}
