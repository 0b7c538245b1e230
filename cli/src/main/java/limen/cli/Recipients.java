package limen.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import limen.core.desk.Courier;
import limen.core.desk.Desk;
import limen.core.entry.Leg;
import limen.core.sealing.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * To whom a list is sealed: its receiver, by the card that came with the stick, and this office.
 */
final class Recipients {
  private Recipients() {}

  /** Those whom somebody typed; stops where one is none. */
  static List<Recipient> typed(List<String> said) {
    List<Recipient> recipients = new ArrayList<>();
    said.forEach(one -> recipients.add(Office.good("--to", Recipient.parse(one))));
    return recipients;
  }

  /** Nobody where invented people need no seal. */
  static List<Recipient> of(Desk desk, Leg leg, List<String> said) throws IOException {
    if (desk.plate().drill() && said.isEmpty()) {
      return List.of();
    }
    Set<Recipient> to = new LinkedHashSet<>(typed(said));
    if (said.isEmpty()) {
      to.add(receiver(desk, leg));
    }
    Recipient own = desk.card().lists();
    if (own != null) {
      to.add(own);
    }
    return new ArrayList<>(to);
  }

  private static Recipient receiver(Desk desk, Leg leg) throws IOException {
    var formula = Objects.requireNonNull(desk.ahead().formula());
    var stream = formula.streams().get(leg.stream());
    String party = stream == null ? leg.stream() : stream.to();
    @Nullable Recipient theirs = Courier.recipient(desk, party);
    if (theirs == null) {
      throw Office.stop(
          "--to",
          "it is not known to whom a list for ‘" + party + "’ is sealed: its card is not here",
          "Maybe the stick brings it with the next round; else --to age1… as ‘"
              + party
              + "’ says.");
    }
    return theirs;
  }
}
