package limen.core.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import limen.core.document.Result;
import limen.core.entry.Act;
import limen.core.entry.Mode;
import limen.core.entry.Pen;
import limen.core.entry.Seen;
import limen.core.entry.Signed;
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
          yield Result.good(submit(sequencer, entries));
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

  /** An entry may wait for another that comes later in the pile: so it is offered again. */
  private static List<Turned> submit(Sequencer sequencer, List<Signed> entries) {
    Map<Signed, Refused> turned = new LinkedHashMap<>();
    List<Signed> rest = List.copyOf(entries);
    boolean progress = true;
    while (progress && !rest.isEmpty()) {
      turned.clear();
      progress = false;
      List<Answer> answers = sequencer.submit(rest.stream().map(Signed::bytes).toList());
      for (int i = 0; i < answers.size(); i++) {
        switch (answers.get(i)) {
          case Receipt receipt -> progress = true;
          case Answer.AlreadyThere there -> {}
          case Refused refused -> turned.put(rest.get(i), refused);
        }
      }
      rest = List.copyOf(turned.keySet());
    }
    List<Turned> list = new ArrayList<>();
    turned.forEach((signed, why) -> list.add(new Turned(signed, why)));
    return list;
  }
}
