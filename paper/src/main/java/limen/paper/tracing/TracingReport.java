package limen.paper.tracing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import limen.core.tracing.Queue;
import limen.core.tracing.Review;
import limen.core.tracing.Waiting;
import limen.paper.report.Report;
import limen.paper.report.Report.Block;
import limen.paper.report.Report.Cell;
import limen.paper.report.Report.Column;
import limen.paper.text.Tone;
import limen.paper.words.Words;

/** What waits for a human in a tracing agency, and what one step changed; by signs alone. */
public final class TracingReport {
  private static final int SHOWN = 50;

  private final Words words;
  private final TracingSpeech speech;

  /** In a language. */
  public TracingReport(Words words) {
    this.words = words;
    this.speech = new TracingSpeech(words);
  }

  /** An agency's compartment was made. */
  public Report opened() {
    return of(words.say("tracing.opened"));
  }

  /** One sentence, where nothing was changed. */
  public Report of(String lead) {
    return new Report(words.say("tracing.title"), List.of(new Report.Lead(lead)));
  }

  /** What waits, the first to be looked at on top. */
  public Report queue(Queue queue, LocalDate day, boolean invented) {
    List<Block> blocks = new ArrayList<>();
    if (invented) {
      blocks.add(new Report.Band(words.say("tracing.invented")));
    }
    List<Waiting> waiting = queue.waiting();
    long late = waiting.stream().filter(one -> one.isLate(day)).count();
    blocks.add(
        new Report.Lead(
            words.say("tracing.lead", (long) waiting.size(), (long) queue.all().size(), late)));
    blocks.add(counts(queue));
    if (!waiting.isEmpty()) {
      blocks.add(waiting(waiting, day));
      if (waiting.size() > SHOWN) {
        String more = words.say("tracing.more", (long) waiting.size() - SHOWN);
        blocks.add(new Report.Words(more, Tone.DIM));
      }
    }
    return new Report(words.say("tracing.title"), blocks);
  }

  private Block counts(Queue queue) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Waiting.State state : Waiting.State.values()) {
      rows.add(List.of(Cell.of(speech.state(state)), Cell.of(words.show(queue.count(state)))));
    }
    rows.add(
        List.of(Cell.of(words.say("tracing.all")), Cell.of(words.show((long) queue.all().size()))));
    return new Report.Grid(
        "",
        List.of(column("tracing.stands"), new Column(words.say("tracing.requests"), true)),
        rows);
  }

  private Block waiting(List<Waiting> waiting, LocalDate day) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Waiting one : waiting.subList(0, Math.min(SHOWN, waiting.size()))) {
      LocalDate by = one.answerBy();
      rows.add(
          List.of(
              Cell.of(one.request()),
              new Cell(speech.state(one.state()), TracingSpeech.tone(one.state())),
              Cell.of(words.show(one.since())),
              new Cell(by == null ? "" : words.show(by), one.isLate(day) ? Tone.RED : Tone.PLAIN),
              Cell.of(words.show(one.toLookAt()))));
    }
    return new Report.Grid(
        "",
        List.of(
            column("tracing.request"),
            column("tracing.stands"),
            column("tracing.since"),
            column("tracing.answer-by"),
            new Column(words.say("tracing.to-look-at"), true)),
        rows);
  }

  /**
   * What a step changed: every request that stands elsewhere now, or has other candidates to look
   * at.
   *
   * @param lead what was done
   */
  public Report changed(String lead, Review before, Review now) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Report.Lead(lead));
    List<List<Cell>> rows = new ArrayList<>();
    for (String request : now.tracing().cases().keySet()) {
      boolean isNew = !before.tracing().cases().containsKey(request);
      Waiting.State state = now.state(request);
      long toLookAt = now.open(request).count();
      if (isNew || before.state(request) != state || before.open(request).count() != toLookAt) {
        rows.add(
            List.of(
                Cell.of(request),
                Cell.of(isNew ? "" : speech.state(before.state(request))),
                new Cell(speech.state(state), TracingSpeech.tone(state)),
                Cell.of(words.show(toLookAt))));
      }
    }
    if (rows.isEmpty()) {
      blocks.add(new Report.Words(words.say("tracing.as-before"), Tone.PLAIN));
    } else {
      blocks.add(
          new Report.Grid(
              "",
              List.of(
                  column("tracing.request"),
                  column("tracing.before"),
                  column("tracing.now"),
                  new Column(words.say("tracing.to-look-at"), true)),
              rows.subList(0, Math.min(SHOWN, rows.size()))));
      if (rows.size() > SHOWN) {
        String more = words.say("tracing.more", (long) rows.size() - SHOWN);
        blocks.add(new Report.Words(more, Tone.DIM));
      }
    }
    return new Report(words.say("tracing.title"), blocks);
  }

  private Column column(String key) {
    return new Column(words.say(key), false);
  }
}
