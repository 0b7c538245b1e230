package limen.paper.report;

import java.util.ArrayList;
import java.util.List;
import limen.core.agreement.Verdict.State;
import limen.core.agreement.Verdicts;
import limen.core.document.Label;
import limen.core.terms.Term;
import limen.paper.report.Report.Point;
import limen.paper.text.Tone;

/** Verdicts on terms as points: the state, the clause in words, the reason. */
public record Judgements(Speech speech) {

  /** One point for each. */
  public List<Point> points(List<Verdicts.Judged> verdicts) {
    return verdicts.stream().map(this::point).toList();
  }

  private Point point(Verdicts.Judged judged) {
    String sentence = String.join(" ", new TermSpeech(speech).sentences(judged.clause().term()));
    String clause = judged.clause().clause();
    String said = clause == null ? sentence : speech.say("report.term", clause, sentence);
    List<String> below = new ArrayList<>();
    if (!(judged.clause().term() instanceof Term.Text)) {
      judged.verdict().reasons().forEach(r -> below.add(speech.reason(r)));
    }
    if (!judged.clause().toldBy().isEmpty()) {
      below.add(speech.say("explain.told-by", judged.clause().toldBy()));
    }
    if (judged.isDisputed()) {
      judged
          .byVoice()
          .forEach(
              (voice, state) ->
                  below.add(
                      speech.say("report.term.disputed", speech.party(voice), speech.word(state))));
    }
    Label note = judged.clause().note();
    if (note != null) {
      below.add(speech.say("explain.note", speech.in(note)));
    }
    return new Point(
        speech.word(judged.verdict().state()), tone(judged.verdict().state()), said, below);
  }

  static Tone tone(State state) {
    return switch (state) {
      case KEPT -> Tone.GREEN;
      case OPEN -> Tone.BOLD;
      case BROKEN -> Tone.RED;
      case UNKNOWN -> Tone.YELLOW;
      case TEXT -> Tone.DIM;
    };
  }
}
