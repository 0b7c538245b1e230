package limen.paper.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import limen.core.desk.Card;
import limen.core.desk.Desk;
import limen.core.desk.Shelf;
import limen.core.desk.Sync;
import limen.core.document.Problem;
import limen.core.exchange.Outlook;
import limen.core.exchange.Reason;
import limen.ledger.log.Level;
import limen.ledger.tree.Hash;
import limen.paper.report.Report;
import limen.paper.report.Report.Block;
import limen.paper.report.Report.Point;
import limen.paper.text.Tone;
import limen.paper.words.Words;

/** What a desk says after each thing it was asked to do. */
public final class DeskReport {
  private final Words words;

  /** In a language. */
  public DeskReport(Words words) {
    this.words = words;
  }

  /** A report under the desk's title, with what is missing at its end. */
  public Report of(Desk desk, List<Block> blocks) throws IOException {
    List<Block> all = new ArrayList<>();
    if (desk.plate().drill()) {
      all.add(new Report.Words(words.say("desk.drill"), Tone.YELLOW));
    }
    all.addAll(blocks);
    if (desk.shelf().size() > 0) {
      long now = desk.clock().instant().getEpochSecond();
      all.addAll(
          new MissingSpeech(words, desk.shelf()::place).blocks(Outlook.of(desk.ahead(), now)));
    }
    return new Report(words.say("desk.title", title(desk)), all);
  }

  private static String title(Desk desk) {
    var opening = desk.shelf().state().opening();
    String party = desk.plate().party();
    return opening == null ? party : party + " · " + opening.exchange();
  }

  /** How large the record is, how much of it is final, and whose signature its head lacks. */
  public List<Block> head(Shelf shelf) {
    if (shelf.size() == 0) {
      return List.of(plain(words.say("desk.head.none")));
    }
    List<String> lacking = shelf.lacking();
    if (isAlone(shelf)) {
      return List.of(
          plain(words.say("desk.head.alone", shelf.size(), shelf.course().tree().root().base64())),
          new Report.Words(words.say("desk.head.nobody"), Tone.YELLOW));
    }
    return List.of(
        plain(
            words.say(
                "desk.head",
                shelf.size(),
                shelf.finalSize(),
                shelf.course().tree().root().base64())),
        lacking.isEmpty()
            ? plain(words.say("desk.head.whole"))
            : new Report.Words(words.say("desk.head.lacks", lacking), Tone.YELLOW));
  }

  /** What a sync did. */
  public List<Block> synced(Sync.Done done) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Report.Lead(words.say("desk.synced", done.received(), done.given())));
    if (done.cosigned()) {
      blocks.add(plain(words.say("desk.synced.cosigned", done.desk().plate().party())));
    }
    if (done.waiting() > 0) {
      blocks.add(plain(words.say("desk.synced.waiting", done.waiting())));
    }
    blocks.addAll(head(done.desk().shelf()));
    if (done.before() == 0 && done.received() > 0) {
      blocks.addAll(aloud(done.desk().shelf()));
    }
    if (!done.notes().isEmpty()) {
      blocks.add(new Report.Heading(words.say("desk.synced.turned")));
      List<Point> points = new ArrayList<>();
      for (Problem note : done.notes()) {
        points.add(
            new Point("", Tone.RED, note.place() + ": " + note.what(), List.of(note.advice())));
      }
      blocks.add(new Report.Points(points));
    }
    return blocks;
  }

  /** What all offices read to each other once: the first entry, its groups on a line alone. */
  public List<Block> aloud(Shelf shelf) {
    return List.of(
        plain(words.say("desk.opened.aloud")),
        plain(Card.aloud(shelf.entries().getFirst().leaf())));
  }

  /** The same for the policy, whose hash ‘limen verify’ shows to whoever has the file. */
  public List<Block> policy(Shelf shelf) {
    var policy = shelf.policy();
    return policy == null
        ? List.of()
        : List.of(plain(words.say("desk.policy", Hash.sha256(utf8(policy.text())).base64())));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  /** Cards of other offices with their groups, to be compared before anything is signed. */
  public List<Block> cards(List<Card> cards) {
    if (cards.isEmpty()) {
      return List.of();
    }
    List<Point> points = new ArrayList<>();
    cards.forEach(
        card -> points.add(new Point("", Tone.PLAIN, card.party(), List.of(card.aloud()))));
    return List.of(plain(words.say("desk.cards")), new Report.Points(points));
  }

  /** Lists that came with the stick, and what is to be done with them. */
  public List<Block> lists(List<Path> lists, String desk) {
    List<Block> blocks = new ArrayList<>();
    lists.forEach(list -> blocks.add(plain(words.say("desk.list.came", list.toString()))));
    if (!lists.isEmpty()) {
      blocks.add(plain(words.say("desk.list.next", desk)));
    }
    return blocks;
  }

  /** A level in words; nothing is called final where the policy asks for nobody's word. */
  public String level(Level level, Shelf shelf) {
    return switch (level) {
      case SENT -> words.say("desk.level.sent");
      case SEQUENCED -> words.say("desk.level.sequenced");
      case FINAL -> words.say(isAlone(shelf) ? "desk.level.alone" : "desk.level.final");
    };
  }

  /** Why an entry does nothing, in the reader's language, with the values at fault. */
  public String reason(Reason reason, List<String> values) {
    String word = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    String sentence = words.say("reason.record." + word);
    return values.isEmpty() ? sentence : sentence + " (" + String.join(", ", values) + ")";
  }

  private static boolean isAlone(Shelf shelf) {
    var policy = shelf.policy();
    return policy != null && policy.witnesses().isEmpty();
  }

  static Block plain(String text) {
    return new Report.Words(text, Tone.PLAIN);
  }
}
