package limen.paper.press;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import limen.core.terms.Range;
import limen.paper.article.Article;
import limen.paper.article.Quote;
import limen.paper.speaker.Voice;
import limen.paper.speaker.Voices;
import limen.paper.wording.Line;
import limen.paper.wording.Lines;
import limen.paper.wording.Mark;
import org.jspecify.annotations.Nullable;

/** One article on its way to a draft: sentence by sentence, number by number. */
final class Reading {
  private final Article article;
  private final List<Line> lines;
  private final Voices voices;
  private final Calendar calendar;
  private final List<Proposal> proposals = new ArrayList<>();
  private final List<Draft.Remark> remarks = new ArrayList<>();
  private Way before = Way.UNKNOWN;
  private @Nullable Previous previous;

  Reading(Article article) {
    this.article = article;
    this.lines = Lines.of(article);
    this.voices = Voices.of(article, lines);
    this.calendar = new Calendar(lines, article.published());
  }

  Draft draft() {
    if (!speaksOfExchange()) {
      Quote whole = new Quote("", 0, 0);
      String text = "The text does not seem to speak of an exchange of captives or of bodies.";
      return new Draft(article, List.of(), List.of(new Draft.Remark("no-exchange", text, whole)));
    }
    if (article.text().length() > Lines.LIMIT) {
      String text = "Only the first " + Lines.LIMIT + " characters were read.";
      remarks.add(new Draft.Remark("cut", text, new Quote("", 0, 0)));
    }
    for (int i = 0; i < lines.size(); i++) {
      numbers(i);
      Events.of(
          lines.get(i),
          lines.subList(Math.max(0, i - 3), i),
          voices.at(i, 0),
          calendar.ahead(i),
          proposals);
    }
    List<Proposal> merged = Repeats.folded(Stages.parted(Sums.marked(proposals)));
    Events.unnumbered(lines, voices, calendar, merged);
    remarks.addAll(Vague.remarks(lines));
    remarks.sort(Comparator.comparingInt(r -> r.quote().start()));
    return new Draft(article, Stages.settled(merged, calendar.stages()), List.copyOf(remarks));
  }

  /** A captive and an exchange, or a captive who comes home, somewhere in one sentence. */
  private boolean speaksOfExchange() {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean moved = line.has("exchange", "give", "get", "back");
      boolean near = false;
      for (int j = Math.max(0, i - 3); j <= Math.min(lines.size() - 1, i + 3); j++) {
        near |= lines.get(j).has("captivity") && (i == j || line.has("exchange"));
      }
      boolean bodies = line.marks("person").anyMatch(m -> m.value().equals("bodies"));
      boolean formula =
          line.has("exchange")
              && Numerals.of(line, calendar.used(i)).stream().anyMatch(Numeral::isFormula);
      if ((moved && near) || (line.has("exchange") && bodies) || formula) {
        return true;
      }
    }
    return false;
  }

  private void numbers(int index) {
    Line line = lines.get(index);
    before = line.heading() ? Way.UNKNOWN : before;
    List<Numeral> numerals = Numerals.of(line, calendar.used(index));
    Group last = null;
    for (int i = 0; i < numerals.size(); i++) {
      Numeral numeral = numerals.get(i);
      Group group = Group.of(line, numeral);
      if (!group.isPeople() && group.nation() != null && i + 1 < numerals.size()) {
        group = group.sharing(Group.of(line, numerals.get(i + 1)));
      }
      if (last != null && group.bare() && !group.isPeople() && !numeral.isFormula()) {
        group = group.like(last);
      }
      last = group.isPeople() ? group : last;
      Fitness fitness = Fitness.of(lines, index, numeral, group, numerals.size());
      if (fitness.use()) {
        propose(index, numeral, group, fitness);
      } else if (fitness.reason() != null) {
        remark("number-not-used", line, numeral, fitness.reason());
      }
    }
  }

  private void propose(int index, Numeral numeral, Group group, Fitness fitness) {
    Line line = lines.get(index);
    Previous shared = previous != null && previous.leadsTo(index, line, numeral) ? previous : null;
    Course course = shared == null ? Course.of(line, numeral) : shared.course;
    Voice voice = voice(index, numeral, course);
    Way way =
        shared != null && group.nation() == null && shared.way.isKnown()
            ? shared.way
            : Ways.of(line, numeral, group, voice, before);
    before = numeral.isFormula() ? before : way;
    previous = numeral.isFormula() ? null : new Previous(index, group.last(), course, way);
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    doubts.addAll(numeral.doubts());
    doubts.addAll(course.doubts());
    doubts.addAll(group.doubts());
    doubts.addAll(fitness.doubts());
    doubts.addAll(Circumstances.of(line, numeral, course));
    if (way.both() && way.inferred() && line.has("exchange", "swapped")) {
      doubts.add(Doubt.BOTH_WAYS);
    }
    if (goesOnSumming(index)) {
      doubts.add(Doubt.RUNNING_TOTAL);
    }
    Candidate candidate = new Candidate(index, numeral, group, course, doubts);
    for (Way single : way.single()) {
      for (Voice one : each(voice)) {
        add(candidate, numeral.count(), single, one);
      }
    }
    boolean same =
        line.marks("same")
            .anyMatch(m -> line.clauseOf(numeral.first()).holds(m) && !m.value().equals("no"));
    if (same && !way.both() && way.isKnown()) {
      candidate.doubts.add(Doubt.NUMBER_INFERRED);
      for (Voice one : each(voice)) {
        add(candidate, numeral.count(), way.turned(), one);
      }
    }
  }

  /** Of “… is believed to hold” nobody is the speaker, whoever spoke before. */
  private Voice voice(int index, Numeral numeral, Course course) {
    Voice voice = voices.at(index, numeral.first());
    boolean passive =
        course.nature() == Proposal.Nature.ESTIMATE && !voices.isNamed(index) && voice.inferred();
    return passive ? Voice.NOBODY : voice;
  }

  /** “5,757 since the war began. Another 536 outside exchanges.” */
  private boolean goesOnSumming(int index) {
    return index > 0
        && lines.get(index).low(0).matches("ще|еще|another|also|крім|кроме")
        && lines.get(index - 1).paragraph() == lines.get(index).paragraph()
        && Circumstances.isSum(lines.get(index - 1), lines.get(index - 1).all());
  }

  /** The number before: “270 soldiers and 120 civilians” share their verb and their direction. */
  private record Previous(int index, int last, Course course, Way way) {
    private static final String LINKS =
        ",|and|та|і|и|также|also|ще|еще|another|at|least|а|також|по|[–—:(]|were|was|been";

    boolean leadsTo(int at, Line next, Numeral numeral) {
      if (index != at || numeral.isFormula() || numeral.first() - last > 4) {
        return false;
      }
      for (int i = last + 1; i < numeral.first(); i++) {
        boolean verb = next.is("give", i) || next.is("get", i) || next.is("back", i);
        if (!verb && !next.low(i).matches(LINKS)) {
          return false;
        }
      }
      return true;
    }
  }

  /** What every proposal of one number shares. */
  private record Candidate(
      int index, Numeral numeral, Group group, Course course, Set<Doubt> doubts) {}

  /** “Each side said it handed over 390”: one claim each, about its own people. */
  private static List<Voice> each(Voice voice) {
    List<Voice> single = new ArrayList<>();
    for (String party : voice.parties()) {
      Voice one =
          new Voice(
              List.of(party),
              voice.office(),
              voice.channel(),
              voice.inferred(),
              voice.own(),
              voice.guessed());
      single.add(one);
    }
    return single.isEmpty() ? List.of(voice) : single;
  }

  private void add(Candidate candidate, Range count, Way found, Voice voice) {
    Line line = lines.get(candidate.index);
    Way way = own(line, found, voice);
    Set<Doubt> doubts = doubts(line, voice, way);
    doubts.addAll(candidate.doubts);
    if (candidate.course.nature() == Proposal.Nature.ESTIMATE) {
      doubts.remove(Doubt.ABOUT);
    }
    Calendar.Found when = when(candidate);
    doubts.addAll(when.doubts());
    proposals.add(
        new Proposal(
            candidate.course.nature(),
            voice.party(),
            voice.office(),
            voice.channel(),
            count,
            candidate.group.category(),
            way.from(),
            way.to(),
            candidate.course.outcome(),
            when.window(),
            stage(candidate),
            attribution(line, candidate.course),
            line.quote(),
            List.of(),
            doubts));
  }

  /** Where each side speaks of its own, the giver or receiver is the speaker. */
  private static Way own(Line line, Way found, Voice voice) {
    String party = voice.party();
    if (!voice.own() || party == null || !found.inferred() || found.both()) {
      return found;
    }
    return line.has("give") ? Way.from(party) : Way.to(party);
  }

  private Calendar.Found when(Candidate candidate) {
    boolean planned = !candidate.course.outcome().equals("delivered");
    boolean total = candidate.doubts.contains(Doubt.RUNNING_TOTAL);
    return total || (planned && !candidate.numeral.isFormula())
        ? calendar.aheadOf(candidate.index, candidate.numeral, candidate.course)
        : calendar.at(candidate.index, candidate.numeral);
  }

  private static Set<Doubt> doubts(Line line, Voice voice, Way way) {
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    if (line.heading()) {
      doubts.add(Doubt.HEADLINE);
    }
    if (!way.isKnown() && line.has("exchange", "swapped")) {
      doubts.add(Doubt.BOTH_WAYS);
    }
    if (!voice.isKnown()) {
      doubts.add(Doubt.SPEAKER_UNKNOWN);
    } else if (voice.inferred()) {
      doubts.add(Doubt.SPEAKER_INFERRED);
    }
    if (voice.guessed()) {
      doubts.add(Doubt.PARTY_INFERRED);
    }
    if (!way.isKnown()) {
      doubts.add(Doubt.DIRECTION_UNKNOWN);
    } else if (way.inferred()) {
      doubts.add(Doubt.DIRECTION_INFERRED);
    }
    return doubts;
  }

  /** The first stage of “1,000 for 1,000” is not the stage of its thousand. */
  private @Nullable Integer stage(Candidate candidate) {
    boolean total = candidate.numeral.isFormula() && candidate.course.outcome().equals("promised");
    Line line = lines.get(candidate.index);
    return total ? null : Circumstances.stage(line, line.clauseOf(candidate.numeral.first()));
  }

  /** The words an estimate leans on. */
  private static @Nullable String attribution(Line line, Course course) {
    if (course.nature() != Proposal.Nature.ESTIMATE) {
      return null;
    }
    Mark mark = line.first("estimate", m -> true);
    return mark == null ? null : line.words(mark.first(), mark.last());
  }

  private void remark(String code, Line line, Numeral numeral, @Nullable String reason) {
    String words = line.words(numeral.first(), numeral.last());
    remarks.add(new Draft.Remark(code, "“" + words + "” was not used: " + reason, line.quote()));
  }
}
