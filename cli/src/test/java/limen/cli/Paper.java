package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A paper of the project with the commands it shows: fenced blocks marked {@code console}, in which
 * {@code $ ./limen …} is a command, {@code $ echo $?} asks for its exit code (0 where nobody asks),
 * and everything else is what it prints. A line that is a single … skips lines.
 */
record Paper(Path path, List<String> lines) {
  private static final String SKIP = "…";

  /** Folders of desks, sticks, talks and an agency in the run books. */
  private static final String DESK = "(desk-[a-z]|alone|stick|talks|agency)(/card)?";

  /** One command with what the paper says it prints. */
  record Shown(String where, String command, List<String> printed, int code) {}

  static Paper read(String name) {
    Path path = root().resolve(name);
    try {
      return new Paper(path, Files.readAllLines(path));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** The folder with the wrapper in it, at or above the one the tests run in. */
  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) {
      folder = folder.resolve("..").normalize();
    }
    return folder;
  }

  List<Shown> commands() {
    List<Shown> found = new ArrayList<>();
    boolean inside = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("```")) {
        inside = line.equals("```console");
      } else if (inside && line.equals("$ echo $?")) {
        Shown last = found.removeLast();
        i++;
        int code = Integer.parseInt(lines.get(i).strip());
        found.add(new Shown(last.where, last.command, last.printed, code));
      } else if (inside && line.startsWith("$ ")) {
        String where = path.getFileName() + ":" + (i + 1);
        StringBuilder command = new StringBuilder(line.substring(2));
        while (command.charAt(command.length() - 1) == '\\') {
          i++;
          command.setLength(command.length() - 1);
          command.append(lines.get(i).strip());
        }
        found.add(new Shown(where, command.toString(), new ArrayList<>(), 0));
      } else if (inside) {
        found.getLast().printed.add(plain(line));
      }
    }
    return found;
  }

  /** Runs every command in order, as in the project's folder; new files go to the desk. */
  void holds(Path desk) {
    for (Shown one : commands()) {
      StringWriter screen = new StringWriter();
      PrintWriter printer = new PrintWriter(screen);
      int code = Main.run(printer, printer, arguments(one.command, desk));
      printer.flush();
      List<String> printed =
          screen
              .toString()
              .replace(root() + "/", "")
              .replace(desk + "/", "")
              .lines()
              .map(Paper::plain)
              .toList();

      assertThat(fits(one.printed, printed))
          .as(
              "%s: %s%nshows%n%s%nand Limen prints%n%s",
              one.where, one.command, String.join("\n", one.printed), String.join("\n", printed))
          .isTrue();
      assertThat(code).as("exit code of %s: %s", one.where, one.command).isEqualTo(one.code);
    }
  }

  /** Editors and browsers show a no-break space as a space, and nobody sees spaces at an end. */
  private static String plain(String line) {
    return line.replace('\u00a0', ' ').stripTrailing();
  }

  /** The words after {@code ./limen}; no word of ours holds a space. */
  private static String[] arguments(String command, Path desk) {
    String[] words = command.strip().split("\\s+", -1);
    assertThat(words[0]).as(command).isEqualTo("./limen");
    return Arrays.stream(words).skip(1).map(word -> place(word, desk)).toArray(String[]::new);
  }

  private static String place(String word, Path desk) {
    if (!word.matches(
        "[\\w./-]+\\.(yaml|csv|xlsx|json|html|txt|exrec|key)|examples/\\S+|played|invented|planned|"
            + "linked|again|held|cards|"
            + DESK)) {
      return word;
    }
    Path ours = root().resolve(word);
    return (Files.exists(ours) ? ours : desk.resolve(word)).toString();
  }

  /** Whether what is shown, cut at its … lines, stands in what was printed, in that order. */
  static boolean fits(List<String> shown, List<String> printed) {
    int from = 0;
    boolean skipped = false;
    List<String> part = new ArrayList<>();
    for (String line : shown) {
      if (!line.strip().equals(SKIP)) {
        part.add(line);
        continue;
      }
      from = after(part, printed, from, skipped);
      if (from < 0) {
        return false;
      }
      skipped = true;
      part.clear();
    }
    if (skipped && !part.isEmpty()) {
      int last = printed.size() - part.size();
      return last >= from && printed.subList(last, printed.size()).equals(part);
    }
    return skipped || printed.equals(part);
  }

  /** Where a part ends in what was printed; -1 where it does not stand there. */
  private static int after(List<String> part, List<String> printed, int from, boolean skipped) {
    int last = skipped ? printed.size() - part.size() : from;
    for (int at = from; at <= last; at++) {
      if (at + part.size() <= printed.size()
          && printed.subList(at, at + part.size()).equals(part)) {
        return at + part.size();
      }
    }
    return -1;
  }
}
