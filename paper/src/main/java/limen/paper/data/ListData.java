package limen.paper.data;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import limen.core.lists.Checked;
import limen.core.lists.Detail;
import limen.core.lists.Difference;
import limen.core.lists.Difference.Added;
import limen.core.lists.Difference.Change;
import limen.core.lists.Difference.Corrected;
import limen.core.lists.Difference.Moved;
import limen.core.lists.Difference.Removed;
import limen.core.lists.Group;
import limen.core.lists.Known;
import limen.core.lists.Place;
import limen.core.lists.Remark;
import limen.core.lists.Version;
import limen.paper.lists.Incoming;
import org.jspecify.annotations.Nullable;

/**
 * Lists as data: lines by number and people by our own ids. No name is in it, so that it may go
 * through other programmes.
 */
public final class ListData {
  private ListData() {}

  /** {@code list-check/1}. */
  public static Map<String, @Nullable Object> tree(Checked checked, Incoming list) {
    return Tree.of("list-check/1")
        .put("list", version(checked.version()))
        .put("known", checked.known())
        .put("lines-at-fault", checked.linesAtFault())
        .put("remarks", checked.remarks().stream().map(r -> remark(r, list)).toList())
        .put("groups", checked.groups().stream().map(ListData::group).toList())
        .put("counts", checked.counts().stream().map(ListData::count).toList())
        .map();
  }

  static Tree version(Version version) {
    Version.Name name = version.name();
    Tree tree =
        new Tree()
            .put("purpose", name.purpose())
            .put("from", name.from())
            .put("stream", name.stream())
            .maybe("stage", name.stage())
            .put("number", name.number())
            .put("places", version.places().size())
            .put("sha256", version.hash());
    Version.Receipt receipt = version.receipt();
    return receipt == null
        ? tree
        : tree.put("means", receipt.means()).maybe("at", receipt.at()).put("file", receipt.file());
  }

  private static Tree remark(Remark remark, Incoming list) {
    return new Tree()
        .put("line", remark.place().number())
        .put("row", list.row(remark.place()).row())
        .put("code", remark.code())
        .put("finding", remark.code().isFinding())
        .put("known", remark.known().stream().map(Known::id).toList())
        .put("lines", remark.twins().stream().map(Place::number).toList());
  }

  private static Tree group(Checked.GroupLine line) {
    Group group = line.group();
    return new Tree()
        .put("group", group.sort())
        .put("kinds", group.kinds())
        .put("by", group.by())
        .put("listed", line.listed())
        .put("unsaid", line.unsaid())
        .put("held", line.held())
        .put("missing", line.isMissing());
  }

  private static Tree count(Checked.CountLine line) {
    return new Tree()
        .put("of", line.of())
        .maybe("stage", line.stage().isEmpty() ? null : line.stage())
        .put("agreed", line.agreed())
        .put("delivered", line.delivered())
        .put("listed", line.listed())
        .put("fit", line.fit());
  }

  /** The columns of {@link #rows(Checked, Incoming)}. */
  public static final List<String> COLUMNS =
      List.of("line", "row", "code", "finding", "known", "lines");

  /** A row a remark on a line. */
  public static List<List<String>> rows(Checked checked, Incoming list) {
    return checked.remarks().stream()
        .map(
            remark ->
                List.of(
                    String.valueOf(remark.place().number()),
                    String.valueOf(list.row(remark.place()).row()),
                    word(remark.code()),
                    remark.code().isFinding() ? "yes" : "no",
                    remark.known().stream().map(Known::id).collect(Collectors.joining(" ")),
                    remark.twins().stream()
                        .map(twin -> String.valueOf(twin.number()))
                        .collect(Collectors.joining(" "))))
        .toList();
  }

  /** {@code list-diff/1}. */
  public static Map<String, @Nullable Object> tree(Difference difference, int before, int now) {
    return Tree.of("list-diff/1")
        .put("old-places", before)
        .put("new-places", now)
        .put("changes", difference.changes().stream().map(ListData::change).toList())
        .map();
  }

  private static Tree change(Change change) {
    List<String> row = row(change);
    return new Tree()
        .put("change", row.getFirst())
        .maybe("old-line", row.get(1).isEmpty() ? null : Integer.valueOf(row.get(1)))
        .maybe("new-line", row.get(2).isEmpty() ? null : Integer.valueOf(row.get(2)))
        .maybe("details", row.get(3).isEmpty() ? null : List.of(row.get(3).split(" ", -1)));
  }

  /** The columns of {@link #rows(Difference)}. */
  public static final List<String> DIFFERENCE_COLUMNS =
      List.of("change", "old-line", "new-line", "details");

  /** A row a change. */
  public static List<List<String>> rows(Difference difference) {
    return difference.changes().stream().map(ListData::row).toList();
  }

  private static List<String> row(Change change) {
    return switch (change) {
      case Added(Place now) -> List.of("added", "", line(now), "");
      case Removed(Place was) -> List.of("removed", line(was), "", "");
      case Moved(Place was, Place now) -> List.of("moved", line(was), line(now), "");
      case Corrected(Place was, Place now, List<Detail> details) ->
          List.of(
              "corrected",
              line(was),
              line(now),
              details.stream().map(Detail::word).collect(Collectors.joining(" ")));
    };
  }

  private static String line(Place place) {
    return String.valueOf(place.number());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
