package limen.core.desk;

import java.io.IOException;
import java.util.List;
import limen.core.document.Result;
import limen.core.entry.Act;
import limen.core.entry.Fate;
import limen.core.entry.Role;
import limen.core.exchange.Formula;
import limen.core.exchange.Missing;
import limen.core.exchange.Outlook;
import limen.core.exchange.Signer;
import limen.core.exchange.State;
import org.jspecify.annotations.Nullable;

/** Which of a desk's keys signs an act, where nobody names one. */
public final class Hand {
  private Hand() {}

  /** The short name of the key. */
  public static Result<String> of(Desk desk, Act act) throws IOException {
    State state = desk.ahead();
    if (act instanceof Act.Second second) {
      return confirming(desk, state, second);
    }
    Role role = role(state, act);
    if (role == null) {
      return Result.good(KeyBox.PARTY);
    }
    for (String key : desk.keys().names()) {
      if (isOf(desk, state, key, role)) {
        return Result.good(key);
      }
    }
    String word = role.name().toLowerCase(java.util.Locale.ROOT);
    return Result.refused(
        "‘" + act.word() + "’ is signed by a key of role " + word + ", and this desk has none",
        "Maybe ‘limen record key add " + desk.path() + " " + word + "-1 --for " + word + "’.");
  }

  private static boolean isOf(Desk desk, State state, String key, Role role) {
    Signer signer = state.signers().get(desk.keys().name(key));
    return signer != null && signer.role() == role && !signer.isRevoked();
  }

  private static Result<String> confirming(Desk desk, State state, Act.Second second)
      throws IOException {
    List<String> may =
        Outlook.of(state, 0).stream()
            .filter(m -> m instanceof Missing.Second s && s.entry().equals(second.confirms()))
            .flatMap(m -> ((Missing.Second) m).by().stream())
            .toList();
    for (String key : desk.keys().names()) {
      if (may.contains(desk.keys().name(key))) {
        return Result.good(key);
      }
    }
    return Result.refused(
        "a second person signs with an operator's key, and this desk has no other",
        "Maybe ‘limen record key add " + desk.path() + " operator-2 --for operator’.");
  }

  private static @Nullable Role role(State state, Act act) {
    return switch (act) {
      case Act.Depart a -> Role.GATE;
      case Act.Arrive a -> Role.GATE;
      case Act.Outcome(var leg, var persons, Fate fate, var cause) ->
          fate == Fate.NOT_TRAVELLING && hasInterviewer(state) ? Role.INTERVIEWER : Role.GATE;
      case Act.Second a -> Role.OPERATOR;
      case Act.Transcript a -> Role.OPERATOR;
      case Act.Open a -> null;
      case Act.AddKey a -> null;
      case Act.RevokeKey a -> null;
      case Act.RotateKey a -> null;
      case Act.Terms a -> null;
      case Act.Agree a -> null;
      case Act.Listing a -> null;
      case Act.Reveal a -> null;
      case Act.Accept a -> null;
      case Act.Lot a -> null;
      case Act.Go a -> null;
      case Act.Hold a -> null;
      case Act.Resume a -> null;
      case Act.Dispute a -> null;
      case Act.Statement a -> null;
      case Act.Close a -> null;
      case Act.Erase a -> null;
      case Act.Abort a -> null;
    };
  }

  private static boolean hasInterviewer(State state) {
    Formula formula = state.formula();
    return formula != null && formula.interviewers().stream().anyMatch(state::isSeated);
  }
}
