package limen.linkage.link;

/**
 * From which probability on something is done with a pair.
 *
 * @param link proposed as a link
 * @param review to be looked at
 * @param candidates so many a row at most are to be looked at
 */
public record Limits(double link, double review, int candidates) {
  /** What is usual: hardly one wrong link in ten thousand, and five to look at. */
  public static final Limits USUAL = new Limits(0.99, 0.002, 5);
}
