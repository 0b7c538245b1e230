package limen.paper.register;

import limen.core.register.Clocks;
import limen.core.register.Fact;
import limen.core.register.Register;

/**
 * A fact that was added to a register.
 *
 * @param fact the fact
 * @param before the register without it
 * @param after the register with it; the same where it was said before
 * @param clocks by which both are read
 */
public record Noted(Fact fact, Register before, Register after, Clocks clocks) {
  /** Says nothing of the person. */
  @Override
  public String toString() {
    return "noted " + fact;
  }
}
