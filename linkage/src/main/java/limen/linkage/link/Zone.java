package limen.linkage.link;

/** What becomes of a pair. Nothing is merged in any of them. */
public enum Zone {
  /** So likely one person that the programme proposes the link; a human confirms it. */
  LINK,
  /** To be looked at. */
  REVIEW
}
