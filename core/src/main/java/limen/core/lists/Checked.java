package limen.core.lists;

import java.util.List;
import limen.core.terms.Agreement;
import limen.core.terms.Range;
import limen.core.terms.Selector;

/**
 * A list that was held against the agreement and what is known.
 *
 * @param version the list
 * @param agreement what it was held against
 * @param known how many people are known here; 0 where the list could be compared with nobody
 * @param remarks on single lines, in the order of the list
 * @param groups those who go first, and how many of them are there
 * @param counts the agreed numbers beside the list's
 */
public record Checked(
    Version version,
    Agreement agreement,
    int known,
    List<Remark> remarks,
    List<GroupLine> groups,
    List<CountLine> counts) {

  /**
   * One group.
   *
   * @param group who they are
   * @param listed how many lines are certainly of it, by the list or by what we know
   * @param unsaid how many lines nobody can tell of
   * @param held how many we know to be held; among them those on the list
   * @param isMissing whether the list leaves out a group that there is or may be
   */
  public record GroupLine(Group group, int listed, int unsaid, int held, boolean isMissing) {}

  /** How a list stands to an agreed number. */
  public enum Fit {
    /** Exactly that many, or within the agreed bounds. */
    FITS,
    /** More than agreed. */
    OVER,
    /** Fewer than agreed for what this list is for. */
    UNDER,
    /** Fewer than the whole, which further lists can fill. */
    PART,
    /** What the list leaves unsaid decides it. */
    OPEN
  }

  /**
   * One agreed number.
   *
   * @param of whom it counts
   * @param stage the stage it is agreed for; empty for the whole
   * @param agreed the number
   * @param delivered how many a record shows to have crossed before; 0 where none was given
   * @param listed how many lines count; a range where some do not say what they are
   * @param fit how the two stand
   */
  public record CountLine(
      Selector of, String stage, Range agreed, long delivered, Range listed, Fit fit) {

    /** Whether somebody has to look at it before he signs. */
    public boolean isFinding() {
      return fit == Fit.OVER || fit == Fit.UNDER;
    }
  }

  /** How many lines are to be looked at. */
  public long linesAtFault() {
    return remarks.stream()
        .filter(remark -> remark.code().isFinding())
        .map(remark -> remark.place().number())
        .distinct()
        .count();
  }

  /** How often one code was given. */
  public long count(Remark.Code code) {
    return remarks.stream().filter(remark -> remark.code() == code).count();
  }

  /** Whether anything is to be looked at before somebody signs. */
  public boolean hasFindings() {
    return linesAtFault() > 0
        || groups.stream().anyMatch(GroupLine::isMissing)
        || counts.stream().anyMatch(CountLine::isFinding);
  }
}
