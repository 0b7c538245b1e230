package limen.core.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import limen.core.audit.Finding.Absent;
import limen.core.audit.Finding.Lack;
import limen.core.entry.Role;
import limen.core.exchange.Seat;
import limen.core.exchange.State;
import limen.core.party.Office;
import limen.core.party.Party;
import limen.core.terms.Agreement;
import limen.ledger.note.Policy;
import org.jspecify.annotations.Nullable;

/**
 * Which gates were absent. An exchange can do without a neutral or without one of its offices; that
 * it did is said, and never passed over as if the gate had been open.
 */
final class Absence {
  /** The offices a complete exchange has (DESIGN section 1). */
  private static final List<Office> GATES =
      List.of(Office.HOST, Office.TRACING_AGENCY, Office.INTERVIEWER, Office.TECHNICAL_WITNESS);

  private final State end;
  private final Set<String> witnesses;

  private Absence(State end, Policy policy) {
    this.end = end;
    this.witnesses = policy.witnesses().keySet();
  }

  static List<Absent> of(State end, Policy policy, Agreement agreement) {
    Absence absence = new Absence(end, policy);
    List<Absent> absent = new ArrayList<>();
    for (Map.Entry<String, Party> party : agreement.parties().entrySet()) {
      absent.addAll(absence.of(party.getKey(), party.getValue()));
    }
    for (Office office : GATES) {
      if (agreement.parties().values().stream().noneMatch(p -> p.offices().contains(office))) {
        absent.add(new Absent(office, null, Lack.NOT_AGREED));
      }
    }
    return List.copyOf(absent);
  }

  private List<Absent> of(String id, Party party) {
    List<Absent> absent = new ArrayList<>();
    if (party.isSide()) {
      add(absent, null, id, lack(id, Role.GATE));
    }
    for (Office office : party.offices()) {
      add(absent, office, id, lack(id, office == Office.INTERVIEWER ? Role.INTERVIEWER : null));
    }
    return absent;
  }

  private static void add(
      List<Absent> absent, @Nullable Office office, String party, @Nullable Lack lack) {
    if (lack != null) {
      absent.add(new Absent(office, party, lack));
    }
  }

  /** Who only cosigns is there too: its key stands in the policy. */
  private @Nullable Lack lack(String party, @Nullable Role role) {
    Seat seat = end.seats().get(party);
    if (seat == null) {
      return role == null && witnesses.contains(party) ? null : Lack.NO_KEY;
    }
    if (seat.hasLeft()) {
      return Lack.LEFT;
    }
    boolean has =
        role == null
            || end.signers().values().stream()
                .anyMatch(s -> s.party().equals(party) && s.role() == role);
    return has ? null : Lack.NO_DEVICE;
  }
}
