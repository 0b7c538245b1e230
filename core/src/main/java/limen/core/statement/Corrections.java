package limen.core.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import limen.core.agreement.Reason;
import limen.core.agreement.Reason.Name;
import limen.core.statement.Statement.Claim;
import limen.core.statement.Statement.Withdrawal;

/** Corrections and withdrawals as remarks that keep the old figure readable. */
final class Corrections {
  private Corrections() {}

  static List<Line.Difference> of(Statements known) {
    List<Line.Difference> remarks = new ArrayList<>();
    for (Statement statement : known.all()) {
      reason(known, statement).ifPresent(r -> remarks.add(new Line.Difference(false, r)));
    }
    return remarks;
  }

  private static Optional<Reason> reason(Statements known, Statement later) {
    Name speaker = new Name(Name.Sort.PARTY, later.source().speaker());
    if (later instanceof Withdrawal withdrawal) {
      return known
          .find(withdrawal.withdraws())
          .map(
              old ->
                  isOwn(old, later)
                      ? Reason.of("difference.withdrawn", speaker, figure(old), later.source().id())
                      : foreign(old, speaker));
    }
    String corrects = later.source().corrects();
    return corrects == null
        ? Optional.empty()
        : known
            .find(corrects)
            .map(
                old ->
                    isOwn(old, later)
                        ? Reason.of("difference.corrected", speaker, figure(old), figure(later))
                        : foreign(old, speaker));
  }

  private static boolean isOwn(Statement old, Statement later) {
    return old.source().speaker().equals(later.source().speaker());
  }

  /** Nobody takes back another's word; that he wished to is worth knowing. */
  private static Reason foreign(Statement old, Name speaker) {
    Name owner = new Name(Name.Sort.PARTY, old.source().speaker());
    return Reason.of("difference.not-his", speaker, figure(old), owner);
  }

  private static Object figure(Statement statement) {
    return statement instanceof Claim claim ? claim.count() : statement.source().id();
  }
}
