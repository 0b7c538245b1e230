package limen.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import limen.paper.text.Paragraph;
import limen.paper.text.Tone;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code limen} command: alone it does the main job on the model case. */
@Command(
    name = Commands.NAME,
    mixinStandardHelpOptions = true,
    description =
        "Agree, list, hand over, prove, tell: an exchange of prisoners between two sides.",
    footer = {
      "",
      "Exit codes: 0 fine, 1 findings, 2 input that cannot be read, 3 a fault of ours.",
      "",
      "Example:",
      "  limen reconcile examples/istanbul-2025/agreement.yaml \\",
      "    --statements examples/istanbul-2025/statements.csv --as-of 2025-05-24",
    })
public final class Main implements Runnable {
  /** Everything is as it should be. */
  public static final int FINE = 0;

  /** There is something to look at: a broken term, a contradiction. */
  public static final int FINDINGS = 1;

  /** The input cannot be read. */
  public static final int UNREADABLE = 2;

  /** A fault of ours. */
  public static final int FAULT = 3;

  @Mixin private Output output = new Output();
  @Mixin private Sources sources = new Sources();

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Runs the command and leaves with its exit code. */
  public static void main(String[] args) {
    PrintWriter err = utf8(new FileOutputStream(FileDescriptor.err));
    int code = run(new StandardOutput(), err, args);
    err.flush();
    if (code != FINE) {
      System.exit(code); // where all is fine we just end: exit would first set up a log of itself
    }
  }

  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  /** The same on a stream that may fail: whoever waits for the output must hear of it. */
  static int run(StandardOutput stream, PrintWriter err, String... args) {
    PrintWriter out = utf8(stream);
    int code = run(out, err, args);
    out.flush();
    if (!stream.isLost()) {
      return code;
    }
    err.println("limen: the output could not be written");
    err.println("    Maybe the disk is full.");
    return UNREADABLE;
  }

  /** Runs the command on the given streams. */
  public static int run(PrintWriter out, PrintWriter err, String... typed) {
    String[] args = Commands.ordered(typed);
    CommandLine command = Commands.of(Main::new, args);
    command.setOut(out).setErr(err);
    command.setCaseInsensitiveEnumValuesAllowed(true);
    command.setParameterExceptionHandler(Main::misuse);
    command.setExecutionExceptionHandler((fault, line, parsed) -> fault(fault, err));
    try {
      return command.execute(args);
    } catch (StackOverflowError | OutOfMemoryError exhausted) {
      err.println("limen: the input is nested too deep or too large for this machine");
      err.println("    Maybe split it, or look for a file that is not what it seems.");
      return UNREADABLE;
    }
  }

  private static int misuse(ParameterException wrong, String[] args) {
    PrintWriter err = wrong.getCommandLine().getErr();
    err.println("limen: " + Misuse.what(wrong));
    List<String> said = List.of(args);
    boolean eaten = said.contains("-s") || said.contains("--statements");
    if (wrong instanceof MissingParameterException && eaten) {
      err.println(
          "    Maybe name the AGREEMENT first; all that follows --statements is statements.");
      return UNREADABLE;
    }
    String name = wrong.getCommandLine().getCommandSpec().qualifiedName();
    if (Misuse.isWordOfAName(wrong)) {
      err.println("    Maybe put the whole name in quotes: " + name + " \"SURNAME GIVEN\" …");
      return UNREADABLE;
    }
    if (Misuse.isAnotherTable(wrong)) {
      err.println("    Maybe ‘limen link’, which says who in one table may be who in another.");
      return UNREADABLE;
    }
    if (Misuse.isFileInParts(wrong)) {
      err.println("    Maybe put a file’s name that has blanks in it in quotes.");
      return UNREADABLE;
    }
    List<String> near =
        wrong instanceof UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions()
            : Misuse.near(wrong, args);
    err.println(
        near.isEmpty()
            ? "    Maybe ‘" + name + " --help’ says what is meant."
            : "    Maybe ‘" + near.getFirst() + "’; ‘" + name + " --help’ shows all.");
    return UNREADABLE;
  }

  /** Where it happened goes to whoever asks for it; people get a sentence. */
  private static int fault(Exception fault, PrintWriter err) {
    if (fault instanceof Stop stop) {
      stop.print(err);
      return UNREADABLE;
    }
    err.println("limen: a fault of ours: " + fault);
    err.println(
        "    Maybe report it with the command you typed; LIMEN_TRACE=1 shows where it was.");
    if (System.getenv("LIMEN_TRACE") != null) {
      fault.printStackTrace(err);
    }
    return FAULT;
  }

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    ModelCase.show(output, sources.shown, out);
    if (output.format != Output.Format.TEXT) {
      return;
    }
    out.println();
    out.print(output.words().say("cli.what-else"));
    out.println();
    spec.commandLine().getSubcommands().keySet().forEach(name -> out.print(line(name)));
  }

  private String line(String command) {
    String gap = "\u00A0".repeat(Math.max(1, 11 - command.length()));
    return Paragraph.wide(output.columns())
        .indent(2)
        .hang(11)
        .add(Tone.PLAIN, command + gap + output.words().say("cli.command." + command))
        .print(output.style());
  }
}
