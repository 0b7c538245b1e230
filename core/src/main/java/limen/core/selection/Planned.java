package limen.core.selection;

import java.util.List;

/** What comes of a request. */
public sealed interface Planned permits Plan, Shortfall, Planned.PinRefused {

  /**
   * A pin that makes the terms impossible to meet.
   *
   * @param pin which
   * @param number its place among the pins, from 1
   * @param binds the clauses it breaks, with the pins before it
   */
  record PinRefused(Pin pin, int number, List<Reason.Bind> binds) implements Planned {}
}
