package limen.cli;

import java.util.ArrayList;
import java.util.List;
import limen.core.desk.Card;
import limen.core.sealing.Recipient;
import limen.ledger.key.VerifyKey;
import limen.paper.report.Report;
import limen.paper.report.Report.Cell;
import limen.paper.report.Report.Column;
import limen.paper.words.Words;
import org.jspecify.annotations.Nullable;

/** The public keys on a card as a table. */
final class CardKeys {
  private CardKeys() {}

  static Report.Grid of(Card card, Words words) {
    List<List<Cell>> rows = new ArrayList<>();
    row(rows, "party", text(card.key()));
    row(rows, "log", text(card.log()));
    row(rows, "mirror", text(card.mirror()));
    Recipient lists = card.lists();
    row(rows, "lists", lists == null ? null : lists.text());
    return new Report.Grid(
        words.say("desk.made.keys"),
        List.of(
            new Column(words.say("desk.col.key"), false),
            new Column(words.say("desk.col.vkey"), false)),
        rows);
  }

  private static @Nullable String text(@Nullable VerifyKey key) {
    return key == null ? null : key.vkey();
  }

  private static void row(List<List<Cell>> rows, String key, @Nullable String text) {
    if (text != null) {
      rows.add(List.of(Cell.of(key), Cell.of(text)));
    }
  }
}
