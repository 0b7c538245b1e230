package limen.core.entry;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import limen.core.entry.Act.Choice;
import limen.core.entry.Act.Count;
import limen.core.entry.Act.Founder;
import limen.core.entry.Act.Said;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/** Writes an entry in its one spelling. */
final class Spelling {
  private final Consumer<String> out;

  private Spelling(Consumer<String> out) {
    this.out = out;
  }

  static String text(Entry entry) {
    StringBuilder text = new StringBuilder(400);
    new Spelling(text::append).entry(entry);
    return text.toString();
  }

  /** Whether a text is the entry in its one spelling; nothing is written for it. */
  static boolean isOf(String text, Entry entry) {
    Comparison comparison = new Comparison(text);
    new Spelling(comparison).entry(entry);
    return comparison.isWhole();
  }

  /** Takes what would be written and looks whether it stands there. */
  private static final class Comparison implements Consumer<String> {
    private final String text;
    private boolean same = true;
    private int at;

    Comparison(String text) {
      this.text = text;
    }

    @Override
    public void accept(String words) {
      same = same && text.startsWith(words, at);
      at += words.length();
    }

    boolean isWhole() {
      return same && at == text.length();
    }
  }

  private void entry(Entry entry) {
    head(entry.head(), entry.act().word());
    act(entry.act());
  }

  private void head(Head head, String word) {
    line(Grammar.FORMAT, word);
    line("exchange", head.exchange());
    line("from", head.from(), head.counter());
    line("prev", orDash(head.previous()));
    line("seen", head.seen().size(), head.seen().root());
    line("time", head.time());
  }

  private void act(Act act) {
    switch (act) {
      case Act.Open open -> open(open);
      case Act.AddKey(var key, var role, var stages) ->
          line("add", key.vkey(), Spoken.word(role), joined(stages, ","));
      case Act.RevokeKey(var key, var from) -> line("revoke", key, from);
      case Act.RotateKey(var party, var key, var next) -> line("rotate", party, key.vkey(), next);
      case Act.Second(var confirms) -> line("confirms", confirms);
      case Act.Terms(var agreement) -> counted("agreement", agreement);
      case Act.Agree(var to) -> line("to", to);
      case Act.Listing listing -> listing(listing);
      case Act.Reveal(var leg, var sealed) -> leg(leg).line("sealed", sealed);
      case Act.Accept(var leg, var root, var excluded) ->
          leg(leg).line("root", root).line("excluded", orDash(excluded));
      case Act.Lot(var lot, var isNonce, var value) ->
          line("lot", lot).line(isNonce ? "nonce" : "commit", value);
      case Act.Go(var stage, var lists) -> go(stage, lists);
      case Act.Hold(var hours, var renewal) -> line("hours", hours).line("renewal", renewal);
      case Act.Resume(var hold) -> line("hold", hold);
      case Act.Depart(var leg, var persons) -> leg(leg).line("persons", persons);
      case Act.Arrive(var leg, var persons) -> leg(leg).line("persons", persons);
      case Act.Outcome(var leg, var persons, var fate, var cause) ->
          leg(leg)
              .line("persons", persons)
              .line("fate", Spoken.word(fate))
              .line("cause", orDash(cause));
      case Act.Dispute(var entry, var code, var evidence) ->
          line("entry", entry).line("code", Spoken.word(code)).line("evidence", orDash(evidence));
      case Act.Transcript transcript -> transcript(transcript);
      case Act.Statement(var says, var words) -> statement(says, words);
      case Act.Close(var stage, var counts) -> close(stage, counts);
      case Act.Erase(var list) -> line("list", list);
      case Act.Abort() -> {}
    }
  }

  private void open(Act.Open open) {
    line("mode", Spoken.word(open.mode()));
    line("drill", open.drill() ? "yes" : "no");
    Act.After after = open.after();
    if (after == null) {
      line("after", "-");
    } else {
      line("after", after.origin(), after.size(), after.root());
    }
    for (Founder party : open.parties()) {
      line("party", party.party(), party.key().vkey(), party.custodians(), party.next());
    }
    out.accept(open.policy());
  }

  private void listing(Act.Listing listing) {
    leg(listing.leg()).line("version", listing.version()).line("root", listing.root());
    listing.blocks().forEach(block -> block("block", block));
    listing.reserve().forEach(block -> block("reserve", block));
    line("sealed", orDash(listing.sealed()));
  }

  private void block(String word, Block block) {
    line(word, joined(block.kinds(), "+"), Indexes.of(block.first(), block.last()));
  }

  private void go(String stage, List<Choice> lists) {
    line("stage", stage);
    for (Choice list : lists) {
      line("list", list.stream(), list.root(), orDash(list.excluded()));
    }
  }

  private void transcript(Act.Transcript transcript) {
    line("by", transcript.by());
    line("means", Spoken.word(transcript.means()));
    line("happened", transcript.happened());
    line("scan", orDash(transcript.scan()));
    line("act", transcript.act().word());
    act(transcript.act());
  }

  private void statement(List<Said> says, String words) {
    for (Said said : says) {
      String kinds = joined(said.kinds(), "+");
      line("says", said.leg().stage(), said.leg().stream(), kinds, said.count());
    }
    counted("text", words);
  }

  private void close(@Nullable String stage, List<Count> counts) {
    if (stage == null) {
      line("exchange", "-");
    } else {
      line("stage", stage);
    }
    for (Count count : counts) {
      line(
          "count",
          count.stream(),
          count.crossed(),
          count.notTravelling(),
          count.notBrought(),
          count.notYet());
    }
  }

  private Spelling leg(Leg leg) {
    return line("stage", leg.stage(), leg.stream());
  }

  /** A text with its length in bytes before it, the last thing in an entry. */
  private void counted(String word, String words) {
    line(word, words.getBytes(StandardCharsets.UTF_8).length);
    out.accept(words);
  }

  private Spelling line(Object... words) {
    for (int i = 0; i < words.length; i++) {
      if (i > 0) {
        out.accept(" ");
      }
      out.accept(words[i].toString());
    }
    out.accept("\n");
    return this;
  }

  private static Object orDash(@Nullable Hash hash) {
    return hash == null ? "-" : hash;
  }

  private static Object orDash(Indexes indexes) {
    return indexes.isEmpty() ? "-" : indexes;
  }

  private static String joined(List<String> words, String by) {
    return words.isEmpty() ? "-" : String.join(by, words);
  }
}
