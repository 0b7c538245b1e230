package limen.paper.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import limen.core.agreement.Review;
import limen.core.document.Label;
import limen.core.party.Party;
import limen.core.terms.Agreement;
import limen.core.terms.Clause;
import limen.core.terms.Stream;
import limen.paper.report.Report.Block;
import limen.paper.report.Report.Point;
import limen.paper.text.Tone;
import limen.paper.words.Words;
import org.jspecify.annotations.Nullable;

/** Reads an agreement back as sentences, so that a lawyer can say whether that is what it says. */
public final class Explanation {
  private final Agreement agreement;
  private final Speech speech;
  private final Words words;
  private final List<Block> blocks = new ArrayList<>();

  private Explanation(Agreement agreement, Words words) {
    this.agreement = agreement;
    this.words = words;
    this.speech = new Speech(words, agreement);
  }

  /** The whole agreement in a language. */
  public static Report of(Agreement agreement, Words words) {
    Explanation explanation = new Explanation(agreement, words);
    explanation.build();
    return new Report(agreement.title().in(words.language()), explanation.blocks);
  }

  private void build() {
    blocks.add(new Report.Words(opening(), Tone.PLAIN));
    section("explain.parties", agreement.parties().entrySet().stream().map(this::party).toList());
    section("explain.streams", agreement.streams().entrySet().stream().map(this::stream).toList());
    KindSpeech kinds = new KindSpeech(speech, words);
    List<Point> meanings = new ArrayList<>();
    agreement.kinds().forEach((id, kind) -> meanings.add(plain(kinds.sentence(id, kind))));
    agreement.scales().forEach((id, weights) -> meanings.add(plain(scale(id, weights))));
    section("explain.kinds", meanings);
    TermSpeech terms = new TermSpeech(speech);
    List<Point> clauses = new ArrayList<>();
    for (int i = 0; i < agreement.terms().size(); i++) {
      clauses.add(clause(i, agreement.terms().get(i), terms));
    }
    section("explain.clauses", clauses);
    List<Point> remarks = Reviewing.points(Review.of(agreement), speech);
    section("check.remarks", remarks);
  }

  private String opening() {
    String agreed =
        agreement.agreed() == null
            ? words.say("explain.agreed-unknown")
            : agreement.place() == null
                ? words.say("explain.agreed", agreement.agreed())
                : words.say("explain.agreed-at", agreement.agreed(), agreement.place());
    return agreed + " " + words.say("explain.zone", agreement.timeZone().getId());
  }

  private void section(String heading, List<Point> points) {
    if (!points.isEmpty()) {
      blocks.add(new Report.Heading(words.say(heading)));
      blocks.add(new Report.Points(points));
    }
  }

  private static Point plain(String text) {
    return new Point("", Tone.PLAIN, text, List.of());
  }

  private Point party(Map.Entry<String, Party> party) {
    String name = speech.party(party.getKey());
    return plain(
        party.getValue().isSide()
            ? words.say("explain.side", name)
            : speech.say("explain.office", name, party.getValue().offices()));
  }

  private Point stream(Map.Entry<String, Stream> entry) {
    Stream stream = entry.getValue();
    String name = speech.stream(entry.getKey());
    String from = speech.party(stream.from());
    String to = speech.party(stream.to());
    String sentence =
        switch (stream.of()) {
          case PERSONS -> words.say("explain.persons", name, from, to);
          case REMAINS -> words.say("explain.remains", name, from, to);
          case THINGS -> words.say("explain.things", name, from, to, unit(stream.unit()));
        };
    return plain(
        stream.via().isEmpty()
            ? sentence
            : sentence + " " + speech.say("explain.via", stream.via()));
  }

  private String unit(@Nullable String unit) {
    return unit == null ? words.say("explain.things-unit") : unit;
  }

  private String scale(String id, Map<String, Integer> weights) {
    List<String> parts = new ArrayList<>();
    weights.forEach((kind, w) -> parts.add(words.say("explain.weight", speech.kind(kind), w)));
    return words.say("explain.scale", id, parts);
  }

  private Point clause(int index, Clause clause, TermSpeech terms) {
    List<String> below = new ArrayList<>();
    if (!clause.toldBy().isEmpty()) {
      below.add(speech.say("explain.told-by", clause.toldBy()));
    }
    Label note = clause.note();
    if (note != null) {
      below.add(words.say("explain.note", speech.in(note)));
    }
    String mark = clause.clause() == null ? String.valueOf(index + 1) : clause.clause();
    return new Point(mark, Tone.PLAIN, String.join(" ", terms.sentences(clause.term())), below);
  }
}
