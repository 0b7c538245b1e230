package limen.core.register;

import java.util.List;
import limen.core.person.PartialDate;
import limen.core.person.Particulars;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a sender's file says of one person.
 *
 * @param sheet the sheet's name; empty for CSV
 * @param number of the row, counted from 1
 * @param id the sender's own sign for the person; null where he has none
 * @param particulars as far as they could be read
 * @param heldAt where the person is held
 * @param arrived when he or she arrived there
 * @param findingValidUntil the last day on which the finding holds
 * @param died the day of a claimed death; null where none is claimed
 * @param unread cells that could not be read, as {@code heading=value}
 */
public record Row(
    String sheet,
    int number,
    @Nullable String id,
    Particulars particulars,
    @Nullable String heldAt,
    @Nullable PartialDate arrived,
    @Nullable PartialDate findingValidUntil,
    @Nullable PartialDate died,
    List<String> unread) {

  /** Says where it stands and nothing of the person. */
  @Override
  public String toString() {
    return "row " + number;
  }
}
