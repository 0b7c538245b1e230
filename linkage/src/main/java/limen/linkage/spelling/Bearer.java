package limen.linkage.spelling;

/** Who bears a name, as far as the name says it. */
public enum Bearer {
  /** It may be either. */
  UNSAID,
  /** A man's name. */
  MAN,
  /** A woman's name. */
  WOMAN,
  /** A name of which nothing is known but that it ends as a man's. */
  LIKE_A_MANS,
  /** The same, as a woman's. */
  LIKE_A_WOMANS;

  /**
   * Whether one of two is a man's and the other a woman's. Beside a known name an ending says
   * nothing: Оксан is Оксана with a letter left out.
   */
  public boolean isOther(Bearer other) {
    return switch (this) {
      case UNSAID -> false;
      case MAN -> other == WOMAN;
      case WOMAN -> other == MAN;
      case LIKE_A_MANS -> other == LIKE_A_WOMANS;
      case LIKE_A_WOMANS -> other == LIKE_A_MANS;
    };
  }
}
