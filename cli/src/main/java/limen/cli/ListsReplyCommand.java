package limen.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import limen.paper.lists.Answering;
import limen.paper.lists.Answers;
import limen.paper.lists.Incoming;
import limen.paper.sheet.Outcome;
import limen.paper.sheet.Sheets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers a list in its own columns and language. */
@Command(
    name = "reply",
    mixinStandardHelpOptions = true,
    description = "Write our coded answer to their list, in their columns, order and language.",
    footer = {
      "",
      "Answers are a sheet with the columns line and answer; an answer is held, not-held, dead,",
      "under-trial, wrong-person, already-returned or unknown. Other columns are not read. A line",
      "without an answer is answered with unknown. The file tells no reason, author or time.",
      "",
      "Example:",
      "  limen lists reply examples/lists/from-belmont-1.csv --answers examples/lists/answers.csv"
          + " --out reply.xlsx"
    })
final class ListsReplyCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "Their list, as XLSX or CSV.")
  private Path file = Path.of("");

  @Option(
      names = "--answers",
      required = true,
      paramLabel = "SHEET",
      description = "Our answers, line by line, as CSV.")
  private Path answers = Path.of("");

  @Option(
      names = "--map",
      paramLabel = "SHEET",
      description = "What the sender's headings hold, where they are not understood.")
  private @Nullable Path map;

  @Mixin private ClosedFile out = new ClosedFile();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (out.file == null) {
      throw Office.stop("--out", "no file is named", "Maybe --out reply.xlsx, or reply.csv.");
    }
    out.refuse(List.of(file, answers));
    Incoming list = PersonInputs.list(file, map);
    Outcome<Answers> read = Answers.read(Sheets.read(answers), list.rows().size());
    if (!read.problems().isEmpty()) {
      throw new Stop(read.problems());
    }
    Answering reply =
        Office.good(file.toString(), Answering.of(list, Objects.requireNonNull(read.value())));
    String name = out.file.toString().toLowerCase(Locale.ROOT);
    boolean workbook = name.endsWith(".xlsx") || name.endsWith(".xlsx.age");
    PrintWriter err = spec.commandLine().getErr();
    out.write(out.file, workbook ? reply.workbook() : reply.csv(), list.isInvented(), err);
    err.println(reply.rows().size() + " lines answered");
    return Main.FINE;
  }
}
