package limen.core.agreement;

import java.util.List;
import limen.core.agreement.Reason.Name;
import limen.core.terms.Selector;
import limen.core.terms.Window;

/** Selectors narrowed, and verdicts that say of what they speak. */
final class Cells {
  private Cells() {}

  /** The same people within a stage; a selector that names a stage keeps its own. */
  static Selector inStage(Selector of, String stage) {
    return of.stage() != null ? of : new Selector(of.names(), of.from(), of.to(), stage);
  }

  static Verdict scoped(String stage, Verdict verdict) {
    return wrapped("scope.stage", new Name(Name.Sort.STAGE, stage), verdict);
  }

  static Verdict scoped(Window day, Verdict verdict) {
    return wrapped("scope.day", day, verdict);
  }

  static Verdict about(Selector of, Verdict verdict) {
    return wrapped("scope.of", of, verdict);
  }

  private static Verdict wrapped(String code, Object scope, Verdict verdict) {
    List<Reason> reasons = verdict.reasons().stream().map(r -> Reason.of(code, scope, r)).toList();
    return new Verdict(verdict.state(), reasons);
  }
}
