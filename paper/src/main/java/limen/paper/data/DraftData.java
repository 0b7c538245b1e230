package limen.paper.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import limen.core.terms.Agreement;
import limen.core.terms.Stream;
import limen.paper.claims.ClaimSheet;
import limen.paper.press.Doubt;
import limen.paper.press.Draft;
import limen.paper.press.Proposal;
import org.jspecify.annotations.Nullable;

/** Proposals as data; the CSV is a sheet of statements, to be confirmed row by row. */
public final class DraftData {
  private DraftData() {}

  /** {@code draft/1}. */
  public static Map<String, @Nullable Object> tree(Draft draft, @Nullable Agreement agreement) {
    return Tree.of("draft/1")
        .put("title", draft.article().title())
        .put("language", draft.article().language())
        .put("published", draft.article().published())
        .put("source", draft.article().source())
        .put("proposals", draft.proposals().stream().map(p -> one(p, agreement)).toList())
        .put(
            "remarks",
            draft.remarks().stream()
                .map(
                    r ->
                        new Tree()
                            .put("code", r.code())
                            .put("text", r.text())
                            .put("start", r.quote().start())
                            .put("end", r.quote().end()))
                .toList())
        .map();
  }

  private static Tree one(Proposal proposal, @Nullable Agreement agreement) {
    return new Tree()
        .put("nature", proposal.nature())
        .put("speaker", proposal.speaker())
        .put("office", proposal.office())
        .put("channel", proposal.channel())
        .put("count", proposal.count())
        .put("category", proposal.category())
        .put("from", proposal.from())
        .put("to", proposal.to())
        .put("stream", stream(proposal, agreement))
        .put("outcome", proposal.outcome())
        .put("happened", proposal.happened())
        .put("stage", proposal.stage())
        .put("according-to", proposal.attribution())
        .put("quote", proposal.quote().text())
        .put("start", proposal.quote().start())
        .put("end", proposal.quote().end())
        .put("unsure", proposal.doubts().stream().map(Doubt::code).toList());
  }

  /** The columns of {@link #rows}: those of a statement, and what is unsure. */
  public static List<String> columns() {
    List<String> columns = new ArrayList<>(ClaimSheet.COLUMNS);
    columns.add("unsure");
    return columns;
  }

  /** A row a proposal, in the order of the text. */
  public static List<List<String>> rows(Draft draft, @Nullable Agreement agreement) {
    List<List<String>> rows = new ArrayList<>();
    for (Proposal proposal : draft.proposals()) {
      rows.add(row("draft-" + (rows.size() + 1), draft, proposal, agreement));
    }
    return rows;
  }

  private static List<String> row(
      String id, Draft draft, Proposal proposal, @Nullable Agreement agreement) {
    boolean event = proposal.nature() == Proposal.Nature.EVENT;
    return List.of(
        id,
        says(proposal),
        text(draft.article().published()),
        "",
        text(proposal.speaker()),
        text(proposal.office()),
        text(proposal.channel()),
        event ? "" : stream(proposal, agreement),
        event ? "" : text(proposal.stage()),
        event ? "" : text(proposal.category()),
        event ? "" : outcome(proposal),
        event || proposal.count().isUnknown() ? "" : proposal.count().toString(),
        text(proposal.happened()),
        "",
        text(proposal.attribution()),
        "",
        "",
        text(draft.article().source()),
        proposal.quote().text(),
        String.join(" ", proposal.doubts().stream().map(Doubt::code).toList()));
  }

  private static String says(Proposal proposal) {
    return switch (proposal.nature()) {
      case COUNT -> "count";
      case EXPECTATION -> "expects";
      case ESTIMATE -> "estimates";
      case EVENT -> "incident";
    };
  }

  /** What a proposal calls its outcome, in the words of statements. */
  private static String outcome(Proposal proposal) {
    return switch (proposal.outcome()) {
      case "expected" -> "delivered";
      case "declined" -> "declines";
      case "offered" -> "listed";
      default -> proposal.outcome();
    };
  }

  /** The agreement's stream for the direction; without one, the direction as a selector. */
  private static String stream(Proposal proposal, @Nullable Agreement agreement) {
    if (agreement != null) {
      boolean dead = "bodies".equals(proposal.category());
      for (Map.Entry<String, Stream> stream : agreement.streams().entrySet()) {
        boolean remains = stream.getValue().of() == Stream.Cargo.REMAINS;
        if (stream.getValue().from().equals(proposal.from())
            && stream.getValue().to().equals(proposal.to())
            && dead == remains) {
          return stream.getKey();
        }
      }
    }
    String from = proposal.from() == null ? "" : "from " + proposal.from();
    String to = proposal.to() == null ? "" : "to " + proposal.to();
    return (from + " " + to).strip();
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
