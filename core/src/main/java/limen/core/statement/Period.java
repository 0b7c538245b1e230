package limen.core.statement;

import java.time.LocalDate;
import limen.core.terms.Window;

/** What a line of a comparison is about: a stage, some days, or everything up to a day. */
public sealed interface Period {

  /** A stage of the agreement. */
  record Stage(String id) implements Period {}

  /** Days that are no planned stage. */
  record Days(Window days) implements Period {}

  /** A running total. */
  record Until(LocalDate day) implements Period {}
}
