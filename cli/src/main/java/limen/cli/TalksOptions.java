package limen.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import limen.core.document.Refusal;
import limen.core.lists.Version;
import limen.core.talks.Paper;
import limen.core.talks.Talks;
import limen.core.talks.TalksFolder;
import limen.core.talks.Told;
import limen.core.terms.Stream;
import limen.paper.lists.Hindrance;
import limen.paper.lists.TalksReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all commands on a folder of talks share: opening it, finding a list, writing down. */
final class TalksOptions {
  @Option(
      names = "--identity",
      paramLabel = "FILE",
      description = "The age identity that opens sealed talks.")
  private @Nullable Path identity;

  @Mixin private Output output = new Output();

  /** The talks in a folder; stops where there are none or they cannot be opened. */
  TalksFolder open(Path dir) throws IOException {
    return open(dir, identity);
  }

  static TalksFolder open(Path dir, @Nullable Path identity) throws IOException {
    return Office.good(dir.toString(), TalksFolder.open(dir, RegisterOptions.identity(identity)));
  }

  Output output() {
    return output;
  }

  /** Stops before anything is written where the answer could not be shown. */
  static void answerable(Output output) {
    output.words();
    if (output.format != Output.Format.TEXT) {
      throw Office.stop(
          "--format",
          "this command answers in words only",
          "Maybe ‘limen lists show --format json’ afterwards.");
    }
  }

  /** A version by its sign; stops at one that is not there. */
  static Paper paper(Talks talks, String sign) {
    List<Paper> found =
        talks.papers().stream().filter(p -> p.version().name().sign().equals(sign)).toList();
    if (found.isEmpty()) {
      String all =
          talks.onTheTable().stream()
              .map(paper -> paper.version().name().sign())
              .collect(Collectors.joining(", "));
      throw Office.stop(
          "LIST",
          "there is no version ‘" + sign + "’ in these talks",
          all.isEmpty() ? "Maybe ‘limen lists receive’ first." : "Maybe one of: " + all + ".");
    }
    return found.getFirst();
  }

  /** Who stands on the other end of a stream. */
  static String other(TalksFolder folder, String stream) {
    Stream moves = folder.talks().agreement().streams().get(stream);
    if (moves == null) {
      return folder.opening().side();
    }
    return moves.from().equals(folder.opening().side()) ? moves.to() : moves.from();
  }

  /** Writes down what was told of a list, and shows how the list stands then. */
  int tell(TalksFolder folder, Told told, Version.Name list, PrintWriter out) throws IOException {
    answerable(output);
    String sign = list.sign();
    if (TalksFolder.after(folder.talks(), told.moves()) instanceof Talks.Refused refused) {
      Refusal why = Hindrance.of(refused, output.words());
      throw Office.stop(sign, why.what(), why.advice());
    }
    int before = folder.talks().papers().size();
    boolean changed = Office.good(sign, folder.add(told));
    Talks now = folder.talks();
    // A replacement that all agreed to makes the next version.
    Paper latest =
        now.papers().stream()
            .filter(paper -> paper.version().name().isSameList(list))
            .reduce((a, b) -> b)
            .orElse(null);
    Office.show(
        out,
        output,
        report(folder)
            .one(
                changed ? lead(now) : output.words().say("talks.same"),
                latest,
                now.papers().size() > before));
    return Main.FINE;
  }

  private String lead(Talks talks) {
    return output.words().say("talks.lead", talks.onTheTable().size(), talks.live().size());
  }

  TalksReport report(TalksFolder folder) {
    return new TalksReport(folder.talks(), folder.opening().side(), output.words());
  }
}
