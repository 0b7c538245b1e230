package limen.core.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import limen.core.document.Result;
import limen.core.entry.Act;
import limen.core.entry.Mode;
import limen.core.entry.Pen;
import limen.core.entry.Seen;
import limen.core.entry.Signed;
import limen.core.exchange.Reason;
import limen.core.exchange.RecordRule;
import limen.core.sealing.Passphrase;
import limen.ledger.key.SigningKey;
import limen.ledger.log.Answer;
import limen.ledger.log.Receipt;
import limen.ledger.log.Refused;
import limen.ledger.log.Sequencer;
import limen.ledger.store.Folder;

/** The work of the desk that holds the log's key: it begins a record, and puts entries in order. */
public final class Sequencing {
  private final Desk desk;

  public Sequencing(Desk desk) {
    this.desk = desk;
  }

  /** An entry that may not stand in the record, and why. */
  public record Turned(Signed signed, Refused why) {}

  /** Begins a record between the offices whose cards are given; the first one is this desk's. */
  public Result<Signed> begin(
      String exchange, List<Card> cards, Instant time, Supplier<Result<Passphrase>> passphrase)
      throws IOException {
    if (desk.shelf().size() > 0) {
      return Result.refused(
          "a record has begun in "
              + desk.path()
              + " already; it has "
              + entries(desk.shelf().size()),
          "Maybe ‘limen record show’ says which; where nobody else has it yet, begin again with a"
              + " new folder and new cards.");
    }
    Result<SigningKey> party = desk.keys().open(KeyBox.PARTY, passphrase);
    if (party instanceof Result.Good<SigningKey>(SigningKey key)) {
      Act.Open open =
          new Act.Open(
              mode(cards.size()),
              desk.plate().drill(),
              null,
              cards.stream().map(Card::founder).toList(),
              policy(cards));
      Signed signed = Pen.fresh(key, exchange).sign(open, Seen.NOTHING, time.getEpochSecond());
      return submit(List.of(signed), passphrase).map(turned -> signed);
    }
    return new Result.Refused<>(((Result.Refused<SigningKey>) party).refusal());
  }

  private static String entries(long count) {
    return count == 1 ? "1 entry" : count + " entries";
  }

  private static Mode mode(int offices) {
    return switch (offices) {
      case 1 -> Mode.ONE_SIDED;
      case 2 -> Mode.TWO_PARTY;
      default -> Mode.THREE_PARTY;
    };
  }

  /** The log, a witness for each office that mirrors, and the word of all of these. */
  private static String policy(List<Card> cards) {
    StringBuilder text = new StringBuilder();
    List<String> mirrors = new ArrayList<>();
    for (Card card : cards) {
      if (card.log() != null && text.isEmpty()) {
        text.append("log ").append(card.log()).append('\n');
      }
    }
    for (Card card : cards) {
      if (card.mirror() != null) {
        text.append("witness ").append(card.party()).append(' ').append(card.mirror()).append('\n');
        mirrors.add(card.party());
      }
    }
    if (mirrors.size() > 1) {
      text.append("group mirrors all ").append(String.join(" ", mirrors)).append('\n');
    }
    String quorum =
        switch (mirrors.size()) {
          case 0 -> "none";
          case 1 -> mirrors.getFirst();
          default -> "mirrors";
        };
    return text.append("quorum ").append(quorum).append('\n').toString();
  }

  /**
   * Puts entries into the log, each as soon as those before it are in; gives those that may not
   * stand there.
   */
  Result<List<Turned>> submit(List<Signed> entries, Supplier<Result<Passphrase>> passphrase)
      throws IOException {
    return switch (desk.keys().open(KeyBox.LOG, passphrase)) {
      case Result.Refused<SigningKey>(var refusal) -> new Result.Refused<>(refusal);
      case Result.Good<SigningKey>(SigningKey log) -> {
        try (Sequencer sequencer = sequencer(log, desk.clock(entries))) {
          yield Result.good(submit(sequencer::submit, entries));
        }
      }
    };
  }

  private Sequencer sequencer(SigningKey log, InstantSource clock) throws IOException {
    Path folder = desk.path().resolve(Shelf.RECORD);
    boolean begun = Files.exists(folder.resolve("head"));
    Files.createDirectories(folder);
    Folder entries = Folder.at(folder);
    Folder heads = Folder.at(folder);
    RecordRule rule = RecordRule.first();
    return begun
        ? Sequencer.open(entries, heads, log, rule, clock)
        : Sequencer.begin(entries, heads, log, rule, clock);
  }

  /**
   * Offers entries in order. Again come only those of keys that nobody knew: an entry behind them
   * may have brought the key. All else that is refused stays so, and no signature is checked twice.
   */
  static List<Turned> submit(Function<List<byte[]>, List<Answer>> log, List<Signed> entries) {
    List<Turned> turned = new ArrayList<>();
    List<Signed> rest = Pile.inOrder(entries);
    while (!rest.isEmpty()) {
      List<Answer> answers = log.apply(rest.stream().map(Signed::bytes).toList());
      List<Turned> unknown = new ArrayList<>();
      for (int i = 0; i < answers.size(); i++) {
        if (answers.get(i) instanceof Refused refused) {
          (isUnknown(refused) ? unknown : turned).add(new Turned(rest.get(i), refused));
        }
      }
      boolean progress = answers.stream().anyMatch(Receipt.class::isInstance);
      rest = progress ? unknown.stream().map(Turned::signed).toList() : List.of();
      turned.addAll(progress ? List.of() : unknown);
    }
    return List.copyOf(turned);
  }

  private static boolean isUnknown(Refused refused) {
    return refused.code().equals(RecordRule.code(Reason.UNKNOWN_KEY));
  }
}
