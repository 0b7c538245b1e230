package limen.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import limen.core.desk.Advice;
import limen.core.desk.Desk;
import limen.core.desk.Drawer;
import limen.core.desk.Hand;
import limen.core.desk.Repeats;
import limen.core.document.Refusal;
import limen.core.document.Result;
import limen.core.entry.Act;
import limen.core.entry.Block;
import limen.core.entry.Signed;
import limen.core.exchange.Step;
import limen.core.exchange.Verdict;
import limen.ledger.key.SigningKey;
import limen.ledger.log.Level;
import limen.paper.desk.DeskReport;
import limen.paper.report.Report;
import limen.paper.text.Tone;
import limen.paper.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Signs an act at a desk and says what came of it. What would do nothing is refused before it is
 * signed: an entry once handed out cannot be taken back.
 */
final class Signing {
  private final Desk desk;
  private final Output output;
  private final PrintWriter out;
  private final boolean anyway;
  private final boolean yes;

  /**
   * At a desk.
   *
   * @param anyway whether also what does nothing is signed
   * @param yes whether also what ends or undoes something for everybody is signed
   */
  Signing(Desk desk, Output output, PrintWriter out, boolean anyway, boolean yes) {
    this.desk = desk;
    this.output = output;
    this.out = out;
    this.anyway = anyway;
    this.yes = yes;
  }

  /** Signs with the key named, or with the one that the act asks for. */
  int sign(Act act, @Nullable String as, Instant time) throws IOException {
    String key = as == null ? Office.good(act.word(), Hand.of(desk, act)) : as;
    return sign(act, Office.good(key, desk.keys().open(key, Office::passphrase)), time);
  }

  int sign(Act act, SigningKey key, Instant time) throws IOException {
    Desk.Draft draft = draft(act, key, time);
    Irrevocable.ask(act, desk.ahead(), yes);
    keep(draft, key, () -> {}, Erasing.wipe(desk, act));
    return Main.FINE;
  }

  /** Signs and keeps nothing yet; stops where the entry would be refused or void. */
  Desk.Draft draft(Act act, SigningKey key, Instant time) throws IOException {
    Refusal repeated = anyway ? null : new Repeats(desk.ahead(), desk.plate().party()).of(act);
    if (repeated != null) {
      throw refused(act, repeated);
    }
    Desk.Draft draft = desk.draft(act, key, time);
    // What is signed in spite of everything has at least to be readable for everybody.
    if (Signed.parse(draft.signed().bytes())
        instanceof Result.Refused<Signed>(Refusal unreadable)) {
      throw refused(act, unreadable);
    }
    switch (draft.step()) {
      case Step.Inauthentic(var reason, var values) ->
          throw refused(act, Advice.on(reason, values));
      case Step.Taken(var state, Verdict.NoEffect(var reason, var values)) -> {
        if (!anyway) {
          throw refused(act, Advice.on(reason, values));
        }
      }
      case Step.Taken taken -> {}
    }
    if (!anyway && !desk.isFree(act)) {
      throw Office.stop(
          act.word(),
          "the go of this stage is not final yet: it could still be taken back",
          "Maybe take the stick round until both sides have cosigned it.");
    }
    return draft;
  }

  private static Stop refused(Act act, Refusal why) {
    return Office.stop(act.word(), why.what() + "; nothing was signed", why.advice());
  }

  /** Keeps what was signed, after what has to be there before it, and says so. */
  void keep(Desk.Draft draft, SigningKey key, Desk.Before before) throws IOException {
    keep(draft, key, before, List.of());
  }

  private void keep(Desk.Draft draft, SigningKey key, Desk.Before before, List<Path> wiped)
      throws IOException {
    Level level =
        Office.good(desk.path().toString(), desk.keep(draft.signed(), before, Office::passphrase));
    Desk now = Office.open(desk.path());
    Words words = output.words();
    Act act = draft.signed().entry().act();
    List<Report.Block> blocks = new ArrayList<>();
    blocks.add(
        new Report.Lead(
            words.say(
                "desk.signed",
                key.verifyKey().name(),
                act.word(),
                new DeskReport(words).level(level, now.shelf()))));
    blocks.add(
        new Report.Words(
            words.say(
                "desk.signed.entry",
                String.valueOf(draft.signed().entry().head().counter()),
                draft.signed().leaf().base64()),
            Tone.DIM));
    detail(act, words, blocks);
    if (!wiped.isEmpty()) {
      String files = words.say("desk.erased", wiped.stream().map(Path::toString).toList());
      blocks.add(new Report.Words(files, Tone.PLAIN));
    }
    effect(draft.step(), words, blocks);
    if (level == Level.SENT) {
      blocks.add(new Report.Words(words.say("desk.carry"), Tone.PLAIN));
    }
    Office.show(out, output, now, blocks);
  }

  private void detail(Act act, Words words, List<Report.Block> blocks) {
    if (act instanceof Act.Agree(var to)) {
      Long place = desk.shelf().place(to);
      String what =
          place == null
              ? to.base64()
              : place + " · " + desk.shelf().entries().get(place.intValue()) + " · " + to.base64();
      blocks.add(new Report.Words(words.say("desk.signed.to", what), Tone.PLAIN));
    }
    if (act instanceof Act.Listing list) {
      long reserve = list.reserve().stream().mapToLong(Block::count).sum();
      long all = reserve + list.blocks().stream().mapToLong(Block::count).sum();
      blocks.add(
          new Report.Words(
              words.say("desk.signed.list", list.version(), list.leg().toString(), all, reserve),
              Tone.PLAIN));
      Path file = new Drawer(desk.path()).found(list.leg(), list.version());
      if (file != null) {
        blocks.add(
            new Report.Words(
                words.say("desk.signed.file", desk.path().relativize(file).toString()),
                Tone.PLAIN));
      }
    }
  }

  private static void effect(Step step, Words words, List<Report.Block> blocks) {
    if (step instanceof Step.Taken(var state, Verdict.Waiting waiting)) {
      blocks.add(new Report.Words(words.say("desk.signed.second"), Tone.YELLOW));
    }
    if (step instanceof Step.Taken(var state, Verdict.NoEffect(var reason, var values))) {
      String why = new DeskReport(words).reason(reason, values);
      blocks.add(new Report.Words(words.say("desk.signed.void", why), Tone.RED));
    }
  }
}
