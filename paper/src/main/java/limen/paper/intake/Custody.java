package limen.paper.intake;

import limen.core.person.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of a person beside the particulars.
 *
 * @param heldAt where the person is held, as written
 * @param arrived when he or she arrived there
 * @param findingValidUntil the last day on which the finding holds
 * @param died day of death; null where none is claimed
 * @param invented whether the row says that it is about nobody
 */
public record Custody(
    @Nullable String heldAt,
    @Nullable PartialDate arrived,
    @Nullable PartialDate findingValidUntil,
    @Nullable PartialDate died,
    boolean invented) {

  /** Says nothing of the person. */
  @Override
  public String toString() {
    return "custody";
  }
}
