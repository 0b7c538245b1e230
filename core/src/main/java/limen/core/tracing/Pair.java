package limen.core.tracing;

import java.util.List;

/**
 * A request's person and a record, compared.
 *
 * @param request the request's sign
 * @param record the record's sign
 * @param probability that both are one person, from 0 to 1. It belongs to the pair and to no
 *     person, puts pairs in an order, and is shown to nobody but as {@link #likelihood}
 * @param zone what is done with it
 * @param findings in what they agree and differ; what one of them does not say is not there
 */
public record Pair(
    String request, String record, double probability, Zone zone, List<Finding> findings) {
  private static final double ALMOST_CERTAIN = 0.99;
  private static final double LIKELY = 0.7;
  private static final double POSSIBLE = 0.2;

  /** What is done with a pair. */
  public enum Zone {
    /** Nothing speaks against it; a human may soon say so, and only a human. */
    LINK,
    /** A human must look closely. */
    REVIEW,
    /** Not worth a look. */
    NONE
  }

  /** A probability in words. */
  public enum Likelihood {
    ALMOST_CERTAIN,
    LIKELY,
    POSSIBLE,
    UNLIKELY
  }

  /** Refuses what is no probability. */
  public Pair {
    findings = List.copyOf(findings);
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("no probability");
    }
  }

  /** How likely it is, in words. */
  public Likelihood likelihood() {
    return probability >= ALMOST_CERTAIN
        ? Likelihood.ALMOST_CERTAIN
        : probability >= LIKELY
            ? Likelihood.LIKELY
            : probability >= POSSIBLE ? Likelihood.POSSIBLE : Likelihood.UNLIKELY;
  }

  Pair in(Zone other) {
    return new Pair(request, record, probability, other, findings);
  }

  /** Says nothing of anybody. */
  @Override
  public String toString() {
    return request + " " + record;
  }
}
