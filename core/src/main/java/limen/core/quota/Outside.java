package limen.core.quota;

/** Why somebody waits for no counterpart: what the Conventions say, whatever was agreed. */
public enum Outside {
  /** Seriously wounded or sick (GC III 109, 110 and Annex I). */
  SERIOUS("GC III 109", "legal.wounded-named"),
  /** Medical personnel and chaplains are retained and no prisoners (GC III 33; GC I 28, 30). */
  RETAINED("GC III 33", "legal.retained-named"),
  /** A civilian marked as due for release: the reason for holding him is gone (GC IV 132, 134). */
  DUE_FOR_RELEASE("GC IV 132", "legal.civilians-named");

  /** The mark a civilian carries once the reason for holding him is gone. */
  public static final String MARK = "due for release";

  private final String article;
  private final String note;

  Outside(String article, String note) {
    this.article = article;
    this.note = note;
  }

  /** The article. */
  public String article() {
    return article;
  }

  /** The code of the legal note where an agreement counts such people all the same. */
  public String note() {
    return note;
  }
}
