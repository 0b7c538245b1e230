package limen.paper.linking;

import org.jspecify.annotations.Nullable;

/**
 * A heading that is not compared.
 *
 * @param heading as its author wrote it; the letter of its column where it has none
 * @param why not
 * @param table the file that is meant where the other one has the heading too, for another reason;
 *     null where there is no doubt
 */
public record LeftOut(String heading, Why why, @Nullable String table) {
  /** A heading that is meant in each table that has it. */
  public LeftOut(String heading, Why why) {
    this(heading, why, null);
  }

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
    DECIDED,
    /** Numbers of rows of which some stand twice, so that rows are called by their lines. */
    NUMBERS_TWICE,
    /** A column before it holds the same, or is called the same: the first counts. */
    TWICE,
    /** Rows say something there, and no heading says what it is. */
    NO_HEADING
  }
}
