package limen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import limen.core.desk.Card;
import limen.core.document.Place;
import limen.core.document.Problem;
import limen.core.terms.Agreement;
import org.jspecify.annotations.Nullable;

/** The cards of the offices that begin a record, asked together whether they fit each other. */
final class Founders {
  /** Two sides and a neutral. */
  private static final int MOST = 3;

  private static final int SIDES = 2;

  private final List<Card> cards;
  private final List<Problem> problems = new ArrayList<>();

  private Founders(List<Card> cards) {
    this.cards = cards;
  }

  /** Reads one card. */
  static Card read(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw Office.stop(
          path.toString(),
          "this is a folder",
          Files.exists(path.resolve("card"))
              ? "Maybe the file ‘card’ in it: " + path.resolve("card") + "."
              : "Maybe the office's file ‘card’.");
    }
    if (!Files.isRegularFile(path)) {
      throw Office.stop(path.toString(), "there is no such file", "Maybe the office's ‘card’.");
    }
    return Office.good(path.toString(), Card.parse(Files.readAllBytes(path)));
  }

  /**
   * Stops with all that is wrong between the cards, the first of which is that of the office that
   * sequences.
   *
   * @param agreement whose names the parties have to have; null where it is not known yet
   * @param isUnwatched whether it was said that nobody needs to mirror
   */
  static void check(List<Card> cards, @Nullable Agreement agreement, boolean isUnwatched) {
    Founders founders = new Founders(cards);
    founders.parties();
    founders.mirrors(isUnwatched);
    if (agreement == null) {
      founders.number();
    } else {
      founders.names(agreement);
    }
    if (!founders.problems.isEmpty()) {
      throw new Stop(founders.problems);
    }
  }

  private void problem(String option, String what, String advice) {
    problems.add(new Problem(Place.of(option), what, advice));
  }

  private void parties() {
    if (cards.stream().map(Card::party).distinct().count() < cards.size()) {
      problem(
          "--card",
          "two cards are of one party",
          "Maybe the card of this desk itself, which needs not be named.");
    }
    for (Card card : cards) {
      if (card.key().name().contains("drill") != cards.getFirst().key().name().contains("drill")) {
        problem(
            "--card",
            "the card of ‘" + card.party() + "’ mixes a drill with a real exchange",
            "Maybe its desk was made without --drill.");
      }
    }
  }

  /** Without a mirror whoever holds the log's key can show each office another record. */
  private void mirrors(boolean isUnwatched) {
    for (Card card : cards.subList(1, cards.size())) {
      if (card.mirror() == null && !isUnwatched) {
        problem(
            "--card",
            "the card of ‘"
                + card.party()
                + "’ has no mirror: its office could not cosign, and the record would be called"
                + " final without its word",
            "Maybe its desk is made again with --role mirror; --without-mirrors begins without.");
      }
    }
  }

  private void number() {
    if (cards.size() > MOST) {
      problem(
          "--card",
          cards.size() + " offices, and a record is between two sides and a neutral",
          "Maybe one card too many; --agreement FILE says who the sides are.");
    }
  }

  private void names(Agreement agreement) {
    for (Card card : cards) {
      if (!agreement.parties().containsKey(card.party())) {
        problem(
            "--agreement",
            "the agreement does not name this party (" + card.party() + ")",
            "Maybe one of: " + String.join(", ", agreement.parties().keySet()) + ".");
      }
    }
    List<String> sides =
        cards.stream().map(Card::party).filter(agreement.sides()::contains).toList();
    if (sides.size() > SIDES) {
      problem(
          "--agreement",
          "the agreement has these for sides: " + String.join(", ", sides),
          "Maybe a record for every two of them: it holds two sides and a neutral.");
    }
  }
}
