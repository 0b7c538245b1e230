package limen.paper.linking;

import java.util.BitSet;
import java.util.List;
import limen.core.document.Place;
import limen.linkage.link.Decided;
import limen.linkage.link.Decided.Two;

/**
 * What humans decided on pairs of rows, in the order in which it was read. Nothing is merged by it:
 * a decision says who made it and why, and whoever takes it out of the sheet has undone it.
 *
 * @param decisions no two of which contradict each other
 */
public record Reviewed(List<Decision> decisions) {
  /** Nothing yet. */
  public static final Reviewed NOTHING = new Reviewed(List.of());

  /** Takes its own copy of the list. */
  public Reviewed {
    decisions = List.copyOf(decisions);
  }

  /**
   * One decision.
   *
   * @param left a row, counted through both tables
   * @param right the other, which stands behind it
   * @param same whether both are one person
   * @param by who decided
   * @param reason why
   * @param place where it was written
   */
  public record Decision(int left, int right, boolean same, String by, String reason, Place place) {
    Two two() {
      return new Two(left, right);
    }

    /** Says where it stands, and nothing of anybody. */
    @Override
    public String toString() {
      return "decision of " + place;
    }
  }

  /** The pairs that were confirmed, or rejected. */
  public List<Decision> of(boolean same) {
    return decisions.stream().filter(decision -> decision.same() == same).toList();
  }

  /** The same for whoever looks for pairs, of which none is asked about with a row of nobody. */
  Decided decided(Tables tables, BitSet nobody) {
    return Decided.of(tables.rows(), !tables.isOne(), twos(true), twos(false), nobody);
  }

  private List<Two> twos(boolean same) {
    return of(same).stream().map(Decision::two).toList();
  }
}
