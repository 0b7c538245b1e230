package limen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import limen.core.lists.Version;
import limen.core.talks.CallNote;
import limen.core.talks.Move;
import limen.core.talks.TalksFolder;
import limen.core.talks.Told;
import limen.paper.lists.Answers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes down what was said by telephone. */
@Command(
    name = "call",
    mixinStandardHelpOptions = true,
    description = "Write down a telephone call about a list: a claim for each line, and no fact.",
    footer = {
      "",
      "LIST is a version as ‘limen lists show’ calls it: B/to-A/1/3. A word is held, where",
      "a line was agreed to; else not-held, dead, under-trial, wrong-person,",
      "already-returned or unknown.",
      "",
      "Example:",
      "  limen lists call talks B/to-A/1/1 --with liaison --at 2030-03-01T16:00 \\",
      "    --line 1=held --line 8=wrong-person",
    })
final class ListsCallCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DIR", description = "The talks.")
  private Path dir = Path.of("");

  @Parameters(index = "1", paramLabel = "LIST", description = "The version that was spoken of.")
  private String list = "";

  @Option(
      names = "--with",
      required = true,
      paramLabel = "ROLE",
      description = "The office of whoever spoke; no name.")
  private String with = "";

  @Option(
      names = "--at",
      required = true,
      paramLabel = "TIME",
      description = "When, in the agreement's time zone: 2025-06-02T14:10.")
  private String at = "";

  @Option(
      names = "--from",
      paramLabel = "PARTY",
      description = "Who spoke (default: the other side of the stream).")
  private @Nullable String from;

  @Mixin private Spoken spoken = new Spoken();
  @Mixin private TalksOptions options = new TalksOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return Office.guarded(dir, this::note);
  }

  private int note() throws IOException {
    TalksFolder folder = options.open(dir);
    Version version = TalksOptions.paper(folder.talks(), list).version();
    if (with.isBlank()) {
      throw Office.stop("--with", "nobody spoke", "Maybe --with liaison.");
    }
    List<CallNote.Claim> claims = new ArrayList<>();
    spoken
        .words(version.places().size())
        .forEach((line, word) -> claims.add(new CallNote.Claim(line, Answers.code(word))));
    Instant when = ListReceipt.moment(at, folder.talks().agreement());
    Version.Name name = version.name();
    String party = from == null ? TalksOptions.other(folder, name.stream()) : from;
    Move move = new Move.Called(new CallNote(name, party, with.strip(), when, claims));
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    return options.tell(
        folder,
        new Told(List.of(move), Version.Means.TELEPHONE, when, now, null),
        name,
        spec.commandLine().getOut());
  }
}
