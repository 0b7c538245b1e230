package limen.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import limen.core.desk.Desk;
import limen.core.entry.Act;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Signs one entry: a word of the record, and what it needs. */
@Command(
    name = "append",
    mixinStandardHelpOptions = true,
    description = "Sign one entry; refused before it is signed where it would do nothing.",
    footer = {
      "",
      "Words, and after some of them a file, an entry or a further word:",
      "  terms FILE        propose an agreement file",
      "  agree [ENTRY]     say yes to what waits for this party",
      "  list              offer a list of those one holds: --from",
      "  reveal            open one's sealed list, where the terms ask it",
      "  accept            take the other side's list, once it was inspected",
      "  go                say that a stage may move, when its lists are accepted",
      "  hold, resume      stop all departures for some hours; end that",
      "  depart            those of --persons have left; from here nobody takes it back",
      "  arrive, outcome   they are here; what became of them: --fate",
      "  dispute ENTRY     say that an entry is not so; it undoes nothing",
      "  transcript WORD   write down what another did by paper or telephone: --by",
      "  statement         say something in public: --text",
      "  close             end a stage, with its counts",
      "  close exchange    end the exchange, when all have said so: --yes",
      "  second [ENTRY]    confirm as the second person of one's party",
      "  abort             break the exchange off for everybody, at once: --yes",
      "  erase             certify that a list is destroyed here: --destroyed --yes",
      "",
      "‘limen record withdraw’ takes back what was signed last, before it met a stick.",
      "",
      "Examples:",
      "  limen record append desk-a terms agreement.yaml",
      "  limen record append desk-a list --from list.csv",
      "  limen record append desk-a depart --persons 0-1",
      "  limen record append desk-a transcript go --by B --means telephone \\",
      "    --happened 2030-03-05T10:15Z",
    })
final class RecordAppendCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DIR", description = "The desk.")
  private Path dir = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "WORD",
      description = "The word, and after some words a file, an entry or a further word.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--as",
      paramLabel = "KEY",
      description = "Which of the desk's keys signs (default: the one the word asks for).")
  private @Nullable String as;

  @Option(names = "--anyway", description = "Sign also what does nothing; it stays for everybody.")
  private boolean anyway;

  @Option(names = "--time", paramLabel = "TIME", description = "When, if not now; in a drill only.")
  private @Nullable String time;

  @Mixin private ActOptions options = new ActOptions();
  @Mixin private Output output = new Output();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return Office.guarded(
        dir,
        () -> {
          Desk desk = Office.open(dir);
          Instant when = AppendTime.of(desk, time);
          Act act = ActReader.read(desk, words, options, when.getEpochSecond());
          return new Signing(desk, output, spec.commandLine().getOut(), anyway, options.yes)
              .sign(act, as, when);
        });
  }
}
