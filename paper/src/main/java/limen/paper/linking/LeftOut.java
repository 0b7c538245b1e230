package limen.paper.linking;

/**
 * A heading that is not compared.
 *
 * @param heading as its author wrote it
 * @param why not
 */
public record LeftOut(String heading, Why why) {
  /** Why a heading is not compared. */
  public enum Why {
    /** It is the sign of the row. */
    ID,
    /**
     * It says how or where somebody is and not who, or must not be used to tell who somebody is:
     * findings, status, camp, kin, religion, origin.
     */
    NOT_WHO,
    /** The other table has no such heading. */
    ONE_TABLE_ONLY,
    /** Other fields say it already: it would weigh twice. */
    REPEATS,
    /** Sentences, which are written freely. */
    SENTENCES,
    /** Nearly nothing stands in it, or nearly the same everywhere. */
    SAYS_LITTLE,
    /** More than fifteen fields: it tells least. */
    TELLS_LEAST,
    /** Somebody decided so. */
    DECIDED
  }
}
