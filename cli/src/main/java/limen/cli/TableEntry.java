package limen.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import limen.core.lists.Place;
import limen.core.lists.Version;
import limen.core.talks.Move;
import limen.core.talks.Paper;
import limen.core.talks.TalksFolder;
import limen.core.talks.Told;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/** Puts a file on the table of talks: ours or theirs, kept as it is. */
final class TableEntry {
  private final TalksFolder folder;
  private final TalksOptions options;
  private final PrintWriter out;

  TableEntry(TalksFolder folder, TalksOptions options, PrintWriter out) {
    this.folder = folder;
    this.options = options;
    this.out = out;
  }

  /**
   * Enters a file.
   *
   * @param name which list it is; its number counts where the author gave one
   * @param number as the author counts; null for the next
   * @param means how it came; null for our own
   */
  int enter(
      Path file,
      @Nullable Path map,
      Version.Name name,
      @Nullable Integer number,
      Version.@Nullable Means means,
      @Nullable Instant at)
      throws IOException {
    TalksOptions.answerable(options.output());
    List<Place> places = PersonInputs.list(file, map).places();
    Told.Enclosure enclosed =
        new Told.Enclosure(String.valueOf(file.getFileName()), ListReceipt.bytes(file));
    Hash hash = enclosed.hash();
    List<Paper> before =
        folder.talks().papers().stream()
            .filter(paper -> paper.version().name().isSameList(name))
            .toList();
    for (Paper paper : before) {
      Version.Receipt receipt = paper.version().receipt();
      if (receipt != null && receipt.file().equals(hash) && paper.left().isEmpty()) {
        String sign = paper.version().name().sign();
        String lead = options.output().words().say("talks.here", sign);
        Office.show(out, options.output(), options.report(folder).one(lead, null, false));
        return Main.FINE;
      }
    }
    Version.Name next =
        new Version.Name(
            name.purpose(),
            name.from(),
            name.stream(),
            name.stage(),
            number == null ? before.size() + 1 : number);
    Version.Receipt receipt =
        new Version.Receipt(means == null ? Version.Means.FILE : means, at, hash);
    Move move = new Move.Offered(new Version(next, receipt, places));
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    return options.tell(folder, new Told(List.of(move), means, at, now, enclosed), next, out);
  }
}
