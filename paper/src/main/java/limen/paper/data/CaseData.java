package limen.paper.data;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import limen.core.tracing.Candidate;
import limen.core.tracing.Case;
import limen.core.tracing.Closing;
import limen.core.tracing.Finding;
import limen.core.tracing.Link;
import limen.core.tracing.Review;
import limen.core.tracing.Telling;
import org.jspecify.annotations.Nullable;

/**
 * One request with its candidates, as data that names nobody: in what they agree and differ and not
 * what they say; no reason, in which somebody may be named; and no number for a pair.
 */
public final class CaseData {
  private CaseData() {}

  /** The columns of {@link #rows}. */
  public static final List<String> COLUMNS =
      List.of("record", "status", "likelihood", "zone", "agrees", "differs");

  /** {@code tracing-request/1}. */
  public static Map<String, @Nullable Object> tree(Review review, String request) {
    Case one = Objects.requireNonNull(review.tracing().cases().get(request));
    Telling told = one.told();
    Closing closed = one.closed();
    return Tree.of("tracing-request/1")
        .put("request", request)
        .put("state", review.state(request))
        .put("asked", one.asked())
        .put("answer-by", one.request().answerBy())
        .put("version", one.version())
        .put("withheld", one.isWithheld())
        .put(
            "seeking-same",
            review.tracing().seekingSame(request).stream()
                .filter(sign -> !sign.equals(request))
                .toList())
        .put("links", one.links().stream().map(link -> link(review, one, link)).toList())
        .put("told", told == null ? null : told(told))
        .put("closed", closed == null ? null : closed.at())
        .put("candidates", review.candidates(request).stream().map(CaseData::candidate).toList())
        .map();
  }

  private static Tree link(Review review, Case one, Link link) {
    return new Tree()
        .put("record", link.record())
        .put("by", link.by())
        .put("at", link.at())
        .put("changed-since", review.tracing().hasChanged(one, link))
        .put("withheld", review.tracing().filed(link.record()).isWithheld())
        .put("withdrawn", review.tracing().filed(link.record()).isWithdrawn());
  }

  private static Tree told(Telling told) {
    return new Tree()
        .put("matters", told.matters().stream().sorted().toList())
        .put("on", told.on() == null ? null : told.on().written())
        .put("by", told.by())
        .put("at", told.at());
  }

  private static Tree candidate(Candidate candidate) {
    return new Tree()
        .put("record", candidate.record())
        .put("status", candidate.status())
        .put("likelihood", candidate.pair().likelihood())
        .put("zone", candidate.pair().zone())
        .put("rejected-before", candidate.earlier() != null)
        .put("findings", candidate.pair().findings().stream().map(CaseData::finding).toList());
  }

  private static Tree finding(Finding finding) {
    return new Tree().put("feature", finding.feature()).put("degree", finding.degree());
  }

  /** A row for each candidate. */
  public static List<List<String>> rows(Review review, String request) {
    return review.candidates(request).stream()
        .map(
            one ->
                List.of(
                    one.record(),
                    TracingData.word(one.status()),
                    TracingData.word(one.pair().likelihood()),
                    TracingData.word(one.pair().zone()),
                    features(one, false),
                    features(one, true)))
        .toList();
  }

  private static String features(Candidate candidate, boolean differ) {
    return candidate.pair().findings().stream()
        .filter(one -> (one.degree() == Finding.Degree.DIFFERENT) == differ)
        .map(one -> TracingData.word(one.feature()))
        .collect(Collectors.joining(" "));
  }
}
