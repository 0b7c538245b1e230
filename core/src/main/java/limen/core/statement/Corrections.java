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
          .map(old -> Reason.of("difference.withdrawn", speaker, figure(old), later.source().id()));
    }
    String corrects = later.source().corrects();
    return corrects == null
        ? Optional.empty()
        : known
            .find(corrects)
            .map(old -> Reason.of("difference.corrected", speaker, figure(old), figure(later)));
  }

  private static Object figure(Statement statement) {
    return statement instanceof Claim claim ? claim.count() : statement.source().id();
  }
}
