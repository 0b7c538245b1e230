package limen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import limen.core.lists.Place;
import limen.core.lists.Version;
import limen.core.talks.Move;
import limen.core.talks.Objection;
import limen.core.talks.TalksFolder;
import limen.core.terms.Term;
import limen.paper.lists.Answers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a side does with a list before it is signed. */
@Command(
    name = "move",
    mixinStandardHelpOptions = true,
    description = "Object to lines, let them stand, replace somebody, consent, or take back.",
    footer = {
      "",
      "Words: object      --line 2=not-held, dead, under-trial, wrong-person,",
      "                   already-returned or unknown; or --answers SHEET",
      "       retract     --line 2: let the line stand after all",
      "       substitute  --line 2 --cause dead --instead SHEET, of one person: as the",
      "                   agreement's ‘otherwise’ lets the holder do",
      "       consent     --line 2: agree to who is proposed instead",
      "       withdraw    take a list back; or, when all have signed, one's own name",
      "",
      "Another's word counts in writing: --from B --means messenger --at TIME.",
      "",
      "Examples:",
      "  limen lists move talks object B/to-A/1/1 --line 2=already-returned",
      "  limen lists move talks consent A/to-B/1/1 --line 3 --from B --means messenger",
    })
final class ListsMoveCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DIR", description = "The talks.")
  private Path dir = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "WORD",
      description = "object, retract, substitute, consent or withdraw.")
  private String word = "";

  @Parameters(index = "2", paramLabel = "LIST", description = "The version: B/to-A/1/3.")
  private String list = "";

  @Option(
      names = "--cause",
      paramLabel = "CAUSE",
      description =
          "substitute: declines, unfit, absent, dead, recovered, asylum, escaped or charged.")
  private Term.Otherwise.@Nullable Cause cause;

  @Option(
      names = "--instead",
      paramLabel = "SHEET",
      description = "substitute: a sheet with the one person who goes instead.")
  private @Nullable Path instead;

  @Mixin private Spoken spoken = new Spoken();
  @Mixin private Voice voice = new Voice();
  @Mixin private TalksOptions options = new TalksOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return Office.guarded(dir, this::move);
  }

  private int move() throws IOException {
    TalksFolder folder = options.open(dir);
    Version version = TalksOptions.paper(folder.talks(), list).version();
    List<Move> moves = moves(version, voice.by(folder));
    return options.tell(
        folder, voice.told(folder, moves), version.name(), spec.commandLine().getOut());
  }

  private List<Move> moves(Version version, String by) {
    Version.Name name = version.name();
    List<Move> moves = new ArrayList<>();
    switch (word) {
      case "object" -> objections(version, by, moves);
      case "retract" ->
          spoken.bare().forEach(line -> moves.add(new Move.Retracted(name, by, line)));
      case "consent" ->
          spoken.bare().forEach(line -> moves.add(new Move.Consented(name, by, line)));
      case "substitute" -> moves.add(substitution(name, by));
      case "withdraw" -> moves.add(new Move.Withdrawn(name, by));
      default ->
          throw Office.stop(
              word,
              "‘" + word + "’ is no move in talks",
              "Maybe object, retract, substitute, consent or withdraw.");
    }
    return moves;
  }

  private void objections(Version version, String by, List<Move> moves) {
    spoken
        .words(version.places().size())
        .forEach(
            (line, answer) -> {
              Objection.Code code = Answers.code(answer);
              if (code != null) {
                moves.add(new Move.Objected(version.name(), new Objection(by, line, code)));
              }
            });
    if (moves.isEmpty()) {
      throw Office.stop(
          "--line", "to say that somebody is held objects to nobody", "Maybe ‘retract’.");
    }
  }

  private Move substitution(Version.Name name, String by) {
    if (cause == null || instead == null) {
      throw Office.stop(
          cause == null ? "--cause" : "--instead",
          "it is not said " + (cause == null ? "why the person does not go" : "who goes instead"),
          "Maybe --cause dead --instead one.csv, a sheet with one person.");
    }
    List<Integer> lines = spoken.bare();
    List<Place> people = PersonInputs.list(instead, null).places();
    if (lines.size() != 1 || people.size() != 1) {
      throw Office.stop(
          instead.toString(),
          people.size() + " people are to go instead on " + lines.size() + " lines",
          "Maybe one line and a sheet with one person at a time.");
    }
    return new Move.Substituted(name, by, lines.getFirst(), cause, people.getFirst().person());
  }
}
