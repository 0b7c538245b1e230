package limen.paper.press;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import limen.core.terms.Range;
import limen.core.terms.Window;
import limen.paper.press.Proposal.Nature;
import limen.paper.speaker.Voice;
import limen.paper.speaker.Voices;
import limen.paper.wording.Line;
import limen.paper.wording.Mark;
import limen.paper.wording.Token;
import org.jspecify.annotations.Nullable;

/** Statements without a number: more is expected, it was postponed, people moved uncounted. */
final class Events {
  private static final Numeral NOTHING = new Numeral(0, 0, Range.UNKNOWN, null, Set.of());

  private Events() {}

  /** Adds what a sentence expects or says was put off. */
  static void of(
      Line line, List<Line> before, Voice voice, @Nullable Window ahead, List<Proposal> proposals) {
    boolean numbered =
        proposals.stream()
            .anyMatch(p -> p.quote().equals(line.quote()) && !p.outcome().equals("delivered"));
    boolean exchange = line.has("exchange", "captivity");
    if (numbered || line.heading()) {
      return;
    }
    if (line.has("postpone") && exchange) {
      voice.parties().forEach(p -> add(proposals, line, voice, p, Nature.EVENT, "postponed", null));
      if (!voice.isKnown()) {
        add(proposals, line, voice, null, Nature.EVENT, "postponed", null);
      }
    } else if (expects(line, before, proposals)) {
      voice
          .parties()
          .forEach(p -> add(proposals, line, voice, p, Nature.EXPECTATION, "expected", ahead));
      if (!voice.isKnown()) {
        add(proposals, line, voice, null, Nature.EXPECTATION, "expected", ahead);
      }
    }
  }

  /** An expectation in a part of the sentence that tells of no number already done. */
  private static boolean expects(Line line, List<Line> before, List<Proposal> proposals) {
    boolean done = proposals.stream().anyMatch(p -> p.quote().equals(line.quote()));
    boolean exchange =
        line.has("exchange")
            || (isGoingOn(line) && before.stream().anyMatch(b -> b.has("exchange")));
    return exchange
        && !line.has("attack")
        && line.marks("expect")
            .anyMatch(m -> !line.low(m.last() + 2).equals("be") && (!done || isApart(line, m)));
  }

  /** “He expected it to continue”; “they continue to search” is nothing of the kind. */
  private static boolean isGoingOn(Line line) {
    return line.marks("goon")
        .anyMatch(g -> line.marks("expect").anyMatch(e -> e.first() != g.first()));
  }

  private static boolean isApart(Line line, Mark expect) {
    Line.Stretch clause = line.clauseOf(expect.first());
    return line.clauses().size() > 1
        && line.tokens().subList(clause.first(), clause.last() + 1).stream()
            .noneMatch(t -> t.kind() == Token.Kind.NUMBER);
  }

  private static void add(
      List<Proposal> proposals,
      Line line,
      Voice voice,
      @Nullable String party,
      Nature nature,
      String outcome,
      @Nullable Window day) {
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    if (nature == Nature.EXPECTATION) {
      doubts.add(Doubt.PLANNED);
    }
    if (party == null) {
      doubts.add(Doubt.SPEAKER_UNKNOWN);
    } else if (voice.inferred()) {
      doubts.add(Doubt.SPEAKER_INFERRED);
    }
    proposals.add(
        new Proposal(
            nature,
            party,
            voice.office(),
            voice.channel(),
            Range.UNKNOWN,
            null,
            null,
            null,
            outcome,
            day,
            Circumstances.stage(line, line.all()),
            null,
            line.quote(),
            List.of(),
            doubts));
  }

  /** A speaker who tells of people handed over and gives no number at all. */
  static void unnumbered(
      List<Line> lines, Voices voices, Calendar calendar, List<Proposal> proposals) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Voice voice = voices.at(i, 0);
      String party = voice.party();
      if (party != null && !line.heading() && tellsOfPeople(line) && !isCounted(proposals, party)) {
        unnumbered(line, voice, calendar.at(i, NOTHING), proposals);
      }
    }
  }

  private static boolean isCounted(List<Proposal> proposals, String party) {
    return proposals.stream()
        .anyMatch(
            p ->
                party.equals(p.speaker())
                    && p.outcome().equals("delivered")
                    && p.nature() == Nature.COUNT);
  }

  private static void unnumbered(
      Line line, Voice voice, Calendar.Found when, List<Proposal> proposals) {
    int before = start(line, Objects.requireNonNull(line.first("person", m -> true)));
    Group group = Group.of(line, new Numeral(before, before, Range.UNKNOWN, null, Set.of()));
    Way way = Ways.of(line, NOTHING, group, voice, Way.UNKNOWN).single().getFirst();
    String party = Objects.requireNonNull(voice.party());
    if (!way.isKnown() || isTold(proposals, party, way)) {
      return;
    }
    Set<Doubt> doubts = EnumSet.of(Doubt.NO_NUMBER);
    doubts.addAll(when.doubts());
    doubts.addAll(group.doubts());
    if (voice.inferred()) {
      doubts.add(Doubt.SPEAKER_INFERRED);
    }
    proposals.add(
        new Proposal(
            Nature.EVENT,
            party,
            voice.office(),
            voice.channel(),
            Range.UNKNOWN,
            group.category(),
            way.from(),
            way.to(),
            "delivered",
            when.window(),
            Circumstances.stage(line, line.all()),
            null,
            line.quote(),
            List.of(),
            doubts));
  }

  private static boolean isTold(List<Proposal> proposals, String party, Way way) {
    return proposals.stream()
        .anyMatch(
            p ->
                party.equals(p.speaker())
                    && p.outcome().equals("delivered")
                    && Objects.equals(p.to(), way.to()));
  }

  private static boolean tellsOfPeople(Line line) {
    return line.has("person")
        && line.has("give", "get", "back")
        && !line.has(
            "future", "expect", "attack", "no", "withheld", "postpone", "ask", "offer", "list")
        && line.marks("person").anyMatch(m -> !m.value().equals("people"));
  }

  /** A few words before the noun, where its adjectives stand. */
  private static int start(Line line, Mark person) {
    int at = person.first() - 1;
    while (at > 0 && (line.is("nation", at) || line.is("trait", at))) {
      at--;
    }
    return Math.max(0, at);
  }
}
