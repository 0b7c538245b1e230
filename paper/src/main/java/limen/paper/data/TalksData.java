package limen.paper.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import limen.core.lists.Version;
import limen.core.talks.CallNote;
import limen.core.talks.Objection;
import limen.core.talks.Paper;
import limen.core.talks.Substitution;
import limen.core.talks.Talks;
import limen.paper.lists.TalksReport;
import org.jspecify.annotations.Nullable;

/** Talks as data: lists by their signs, lines by number, and no name. */
public final class TalksData {
  private TalksData() {}

  /** The columns of {@link #rows}. */
  public static final List<String> COLUMNS =
      List.of("version", "lines", "sha256", "state", "signed", "objected", "proposed", "elsewhere");

  /** A row a version. */
  public static List<List<String>> rows(Talks talks) {
    List<List<String>> rows = new ArrayList<>();
    for (Paper paper : talks.papers()) {
      Version version = paper.version();
      rows.add(
          List.of(
              version.name().sign(),
              String.valueOf(version.places().size()),
              version.hash().base64(),
              TalksReport.state(talks, paper).name().toLowerCase(Locale.ROOT),
              paper.signed().keySet().stream().sorted().collect(Collectors.joining(" ")),
              lines(paper.objections().stream().map(Objection::place).toList()),
              lines(paper.substitutions().stream().map(Substitution::place).toList()),
              talks.elsewhere(version).keySet().stream()
                  .map(Version.Name::sign)
                  .collect(Collectors.joining(" "))));
    }
    return rows;
  }

  private static String lines(List<Integer> lines) {
    return lines.stream().sorted().distinct().map(String::valueOf).collect(Collectors.joining(" "));
  }

  /** {@code talks/1}. */
  public static Map<String, @Nullable Object> tree(Talks talks, String side) {
    return Tree.of("talks/1")
        .put("side", side)
        .put("signers", talks.signers().stream().sorted().toList())
        .put("versions", talks.papers().stream().map(paper -> version(talks, paper)).toList())
        .map();
  }

  private static Tree version(Talks talks, Paper paper) {
    Version version = paper.version();
    return ListData.version(version)
        .put("version", version.name().sign())
        .put("state", TalksReport.state(talks, paper))
        .put(
            "signed",
            paper.signed().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(TalksData::ink)
                .toList())
        .put("left", paper.left().stream().sorted().toList())
        .put("objections", paper.objections().stream().map(TalksData::objection).toList())
        .put("proposals", paper.substitutions().stream().map(TalksData::proposal).toList())
        .put("calls", paper.calls().stream().map(TalksData::call).toList())
        .put(
            "elsewhere",
            talks.elsewhere(version).entrySet().stream()
                .map(
                    one ->
                        new Tree()
                            .put("version", one.getKey().sign())
                            .put("lines", List.copyOf(one.getValue().keySet())))
                .toList())
        .put("unsigned", talks.lacking(paper))
        .put("unwritten", TalksReport.unwritten(paper));
  }

  private static Tree ink(Map.Entry<String, Paper.Ink> one) {
    return new Tree().put("by", one.getKey()).put("with", one.getValue());
  }

  private static Tree objection(Objection one) {
    return new Tree().put("line", one.place()).put("by", one.by()).put("code", one.code());
  }

  private static Tree proposal(Substitution one) {
    return new Tree()
        .put("line", one.place())
        .put("cause", one.cause())
        .put("lacking", one.lacking().stream().sorted().toList());
  }

  /** Whom somebody spoke with may be a name, and stays in the folder. */
  private static Tree call(CallNote call) {
    return new Tree()
        .put("from", call.from())
        .put("at", call.at())
        .put(
            "claims",
            call.claims().stream()
                .map(claim -> new Tree().put("line", claim.place()).maybe("code", claim.code()))
                .toList());
  }
}
