package limen.paper.register;

import java.time.LocalDate;
import java.util.List;
import limen.core.register.Dossier;
import limen.core.register.Due;
import org.jspecify.annotations.Nullable;

/**
 * One person of a register as he is looked at.
 *
 * @param dossier what is known, or was known then
 * @param day the day for what is due and for what is valid
 * @param due what is due by that day and not done, in order
 * @param asKnown at the end of which day it was known so; null for now
 * @param invented whether the register is of nobody
 */
public record PersonView(
    Dossier dossier, LocalDate day, List<Due> due, @Nullable LocalDate asKnown, boolean invented) {

  /** Keeps the list from changing. */
  public PersonView {
    due = List.copyOf(due);
  }

  /** Says nothing of the person. */
  @Override
  public String toString() {
    return "view of " + dossier.id();
  }
}
