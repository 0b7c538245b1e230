package limen.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import limen.core.lists.Version;
import limen.core.talks.Objection;
import limen.core.talks.Paper;
import limen.core.talks.TalksFolder;
import limen.ledger.tree.Hash;
import limen.paper.lists.Answering;
import limen.paper.lists.Answers;
import limen.paper.lists.Incoming;
import limen.paper.sheet.Outcome;
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
      "With --talks the objections that stand there are answers.",
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
      paramLabel = "SHEET",
      description = "Our answers, line by line, as CSV or XLSX.")
  private @Nullable Path answers;

  @Option(
      names = "--talks",
      paramLabel = "DIR",
      description = "Talks in which this file was received: what we objected to its lines.")
  private @Nullable Path talks;

  @Option(
      names = "--identity",
      paramLabel = "FILE",
      description = "The age identity that opens sealed talks.")
  private @Nullable Path identity;

  @Option(
      names = "--map",
      paramLabel = "SHEET",
      description = "What the sender's headings hold, where they are not understood.")
  private @Nullable Path map;

  @Mixin private ClosedFile out = new ClosedFile();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    if (out.file == null) {
      throw Office.stop("--out", "no file is named", "Maybe --out reply.xlsx, or reply.csv.");
    }
    out.refuse(answers == null ? List.of(file) : List.of(file, answers));
    Incoming list = PersonInputs.list(file, map);
    Answers said = answers(list);
    Answering reply = Office.good(file.toString(), Answering.of(list, said));
    String name = out.file.toString().toLowerCase(Locale.ROOT);
    boolean workbook = name.endsWith(".xlsx") || name.endsWith(".xlsx.age");
    PrintWriter err = spec.commandLine().getErr();
    out.write(out.file, workbook ? reply.workbook() : reply.csv(), list.isInvented(), err);
    err.println(reply.rows().size() + " lines answered");
    return Main.FINE;
  }

  private Answers answers(Incoming list) throws Exception {
    Path sheet = answers;
    Path dir = talks;
    if (sheet == null && dir == null) {
      throw Office.stop(
          "--answers", "there are no answers", "Maybe --answers SHEET, or --talks DIR.");
    }
    Outcome<Answers> read =
        sheet == null
            ? Outcome.of(Answers.none(), List.of(), List.of())
            : Answers.read(Answers.sheet(sheet), list.rows().size());
    if (!read.problems().isEmpty()) {
      throw new Stop(read.problems());
    }
    Answers said = Objects.requireNonNull(read.value());
    return dir == null ? said : Office.good(dir.toString(), said.and(objections(dir)));
  }

  /** What we object to the version that came in this very file. */
  private List<Objection> objections(Path dir) throws Exception {
    List<Objection> ours = new ArrayList<>();
    Office.guarded(
        dir,
        () -> {
          TalksFolder folder = TalksOptions.open(dir, identity);
          Hash hash = Hash.sha256(ListReceipt.bytes(file));
          Paper paper =
              folder.talks().onTheTable().stream()
                  .filter(one -> came(one, hash))
                  .findFirst()
                  .orElse(null);
          if (paper == null) {
            throw Office.stop(
                file.toString(),
                "no version on the table of these talks came in this file",
                "Maybe a later version came; ‘limen lists show’ has the SHA-256 of each.");
          }
          String side = folder.opening().side();
          paper.objections().stream().filter(one -> one.by().equals(side)).forEach(ours::add);
          return Main.FINE;
        });
    return ours;
  }

  private static boolean came(Paper paper, Hash file) {
    Version.Receipt receipt = paper.version().receipt();
    return receipt != null && receipt.file().equals(file);
  }
}
