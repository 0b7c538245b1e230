package limen.paper.tracing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import limen.core.lists.Detail;
import limen.core.lists.Place;
import limen.core.person.FullName;
import limen.core.person.PartialDate;
import limen.core.tracing.Candidate;
import limen.core.tracing.CaptiveRecord;
import limen.core.tracing.Case;
import limen.core.tracing.Description;
import limen.core.tracing.Link;
import limen.core.tracing.Noted;
import limen.core.tracing.Rejection;
import limen.core.tracing.Review;
import limen.core.tracing.Sighting;
import limen.core.tracing.Step;
import limen.core.tracing.Telling;
import limen.core.tracing.Trace;
import limen.core.tracing.TracingRequest;
import limen.paper.report.Report;
import limen.paper.report.Report.Block;
import limen.paper.report.Report.Cell;
import limen.paper.report.Report.Column;
import limen.paper.text.Tone;
import limen.paper.words.Words;

/**
 * One request with its candidates, what the linked records say beside it, and all that humans said.
 * It names people and is for the agency's officer alone.
 */
public final class CaseReport {
  /** So many records stand beside a request; more would not fit on a page. */
  private static final int BESIDE = 3;

  private static final Set<Detail> NOT_SHOWN =
      EnumSet.of(Detail.ID, Detail.FINDINGS, Detail.GROUP, Detail.MARKS, Detail.DEPENDANTS);

  private final Words words;
  private final TracingSpeech speech;

  /** In a language. */
  public CaseReport(Words words) {
    this.words = words;
    this.speech = new TracingSpeech(words);
  }

  /**
   * The report.
   *
   * @param noted everything that was done in the folder, in its order
   */
  public Report of(Review review, String request, List<Noted> noted, boolean invented) {
    Case one = Objects.requireNonNull(review.tracing().cases().get(request));
    List<Candidate> candidates = review.candidates(request);
    List<Block> blocks = new ArrayList<>();
    if (invented) {
      blocks.add(new Report.Band(words.say("tracing.invented")));
    }
    blocks.add(
        new Report.Lead(
            words.say("tracing.show-lead", request, speech.state(review.state(request)))));
    blocks.addAll(about(review, one));
    blocks.add(new Report.Heading(words.say("tracing.beside")));
    blocks.add(beside(review, one, candidates));
    if (!candidates.isEmpty()) {
      blocks.add(new Report.Heading(words.say("tracing.candidates")));
      blocks.add(candidates(candidates));
      blocks.add(new Report.Words(words.say("tracing.pair-note"), Tone.DIM));
    }
    blocks.add(new Report.Heading(words.say("tracing.history")));
    blocks.add(history(request, noted));
    return new Report(words.say("tracing.show-title", request), blocks);
  }

  private List<Block> about(Review review, Case one) {
    List<Block> blocks = new ArrayList<>();
    TracingRequest request = one.request();
    LocalDate by = request.answerBy();
    blocks.add(
        plain(
            words.say(
                "tracing.asked-by", request.asker(), request.how(), speech.day(request.came()))));
    if (by != null) {
      blocks.add(plain(words.say("tracing.owed", by)));
    }
    List<String> others =
        review.tracing().seekingSame(request.sign()).stream()
            .filter(sign -> !sign.equals(request.sign()))
            .toList();
    if (!others.isEmpty()) {
      blocks.add(plain(words.say("tracing.same-person", others)));
    }
    blocks.addAll(warnings(review, one));
    Telling told = one.told();
    if (told != null) {
      blocks.add(
          plain(
              words.say(
                  "tracing.was-told",
                  speech.matters(told.matters()),
                  told.how(),
                  speech.day(told.on()),
                  told.by())));
    }
    return blocks;
  }

  /** What must not be told, and what has changed under a link. */
  private List<Block> warnings(Review review, Case one) {
    List<Block> blocks = new ArrayList<>();
    if (one.isWithheld()) {
      blocks.add(
          new Report.Words(words.say("tracing.is-withheld", one.request().sign()), Tone.RED));
    }
    for (Link link : one.links()) {
      if (review.tracing().filed(link.record()).isWithheld()) {
        blocks.add(new Report.Words(words.say("tracing.is-withheld", link.record()), Tone.RED));
      }
      if (review.tracing().filed(link.record()).isWithdrawn()) {
        blocks.add(new Report.Words(words.say("tracing.is-withdrawn", link.record()), Tone.RED));
      } else if (review.tracing().hasChanged(one, link)) {
        blocks.add(
            new Report.Words(words.say("tracing.changed-since", link.record()), Tone.YELLOW));
      }
    }
    return blocks;
  }

  /**
   * What the request says beside each linked record; where none is linked, the first to look at.
   */
  private Block beside(Review review, Case one, List<Candidate> candidates) {
    boolean linked = !one.links().isEmpty();
    Candidate.Status status = linked ? Candidate.Status.LINKED : Candidate.Status.OPEN;
    List<Trace> shown =
        candidates.stream()
            .filter(candidate -> candidate.status() == status)
            .limit(BESIDE)
            .map(candidate -> review.tracing().filed(candidate.record()).trace())
            .toList();
    List<Column> columns = new ArrayList<>();
    columns.add(column("tracing.says"));
    columns.add(new Column(one.request().sign(), false));
    shown.forEach(trace -> columns.add(new Column(trace.sign(), false)));
    List<List<Cell>> rows = new ArrayList<>();
    for (Detail detail : Detail.values()) {
      if (!NOT_SHOWN.contains(detail)) {
        row(
            rows,
            words.say("lists.detail." + detail.word()),
            said(one.request().sought(), detail),
            shown.stream().map(trace -> said(trace.who(), detail)).toList());
      }
    }
    undivided(rows, one, shown);
    row(
        rows,
        words.say("tracing.nickname"),
        Objects.requireNonNullElse(one.request().sought().nickname(), ""),
        shown.stream()
            .map(trace -> Objects.requireNonNullElse(trace.who().nickname(), ""))
            .toList());
    row(rows, words.say("tracing.source"), "", shown.stream().map(Trace::source).toList());
    row(rows, words.say("tracing.standing"), "", shown.stream().map(this::standing).toList());
    return new Report.Grid("", columns, rows);
  }

  /** Undivided names are shown in the parts in which they are compared. */
  private static String said(Description who, Detail detail) {
    PartialDate born = who.person().traits().born();
    return detail == Detail.BORN && born != null
        ? born(born)
        : detail.of(new Place(1, null, who.person().with(who.person().name().parted())));
  }

  /** As it is written, and what an age comes to. */
  private static String born(PartialDate born) {
    LocalDate first = born.first();
    LocalDate last = born.last();
    return first == null || last == null || born.written().contains("" + first.getYear())
        ? born.written()
        : born.written() + " (" + first.getYear() + "–" + last.getYear() + ")";
  }

  /** Where a source does not tell the parts apart, the name stands as it wrote it too. */
  private void undivided(List<List<Cell>> rows, Case one, List<Trace> shown) {
    row(
        rows,
        words.say("tracing.undivided"),
        undivided(one.request().sought()),
        shown.stream().map(trace -> undivided(trace.who())).toList());
  }

  private static String undivided(Description who) {
    FullName name = who.person().name();
    return name.equals(name.parted()) ? "" : name.written();
  }

  private String standing(Trace trace) {
    return switch (trace) {
      case CaptiveRecord record -> speech.standing(record.standing());
      case Sighting seen ->
          words.say(
              "tracing.seen",
              Objects.requireNonNullElse(seen.place(), "?"),
              seen.seen() == null ? "?" : speech.day(seen.seen()),
              seen.sureness());
    };
  }

  /** What is said by nobody is left out; what differs from the request stands out. */
  private static void row(
      List<List<Cell>> rows, String heading, String asked, List<String> others) {
    if (asked.isEmpty() && others.stream().allMatch(String::isEmpty)) {
      return;
    }
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(heading));
    cells.add(Cell.of(asked));
    for (String other : others) {
      boolean differs = !asked.isEmpty() && !other.isEmpty() && !asked.equalsIgnoreCase(other);
      cells.add(new Cell(other, differs ? Tone.YELLOW : Tone.PLAIN));
    }
    rows.add(cells);
  }

  private Block candidates(List<Candidate> candidates) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Rejection earlier = candidate.earlier();
      rows.add(
          List.of(
              Cell.of(candidate.record()),
              Cell.of(
                  speech.status(candidate.status())
                      + (earlier == null ? "" : "; " + words.say("tracing.rejected-before"))),
              Cell.of(speech.likelihood(candidate.pair().likelihood())),
              Cell.of(speech.zone(candidate.pair().zone())),
              Cell.of(speech.findings(candidate.pair(), false)),
              new Cell(speech.findings(candidate.pair(), true), Tone.YELLOW)));
    }
    return new Report.Grid(
        "",
        List.of(
            column("tracing.record"),
            column("tracing.stands"),
            column("tracing.one-person"),
            column("tracing.advised"),
            column("tracing.agrees"),
            column("tracing.differs")),
        rows);
  }

  private Block history(String request, List<Noted> noted) {
    List<List<Cell>> rows = new ArrayList<>();
    StepSpeech steps = new StepSpeech(words);
    Set<String> linked =
        noted.stream()
            .flatMap(one -> one.steps().stream())
            .flatMap(step -> step instanceof Step.Linked link ? Stream.of(link) : Stream.of())
            .filter(link -> link.request().equals(request))
            .map(Step.Linked::record)
            .collect(Collectors.toSet());
    for (Noted one : noted) {
      for (Step step : one.steps()) {
        if (StepSpeech.isOf(step, request, linked)) {
          rows.add(
              List.of(
                  Cell.of(words.show(one.recorded())),
                  Cell.of(one.by()),
                  Cell.of(steps.done(step)),
                  Cell.of(steps.reason(step))));
        }
      }
    }
    return new Report.Grid(
        "",
        List.of(
            column("tracing.when"),
            column("tracing.who"),
            column("tracing.what"),
            column("tracing.reason")),
        rows);
  }

  private Column column(String key) {
    return new Column(words.say(key), false);
  }

  private static Block plain(String text) {
    return new Report.Words(text, Tone.PLAIN);
  }
}
