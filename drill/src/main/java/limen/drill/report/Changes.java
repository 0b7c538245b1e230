package limen.drill.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import limen.drill.play.Balance;
import limen.drill.play.Effect;
import limen.drill.scenario.Side;
import limen.paper.words.Words;

/** What an incident did to the balance: every figure that is another after it. */
record Changes(Speech speech) {

  private Words words() {
    return speech.words();
  }

  /** All of them in one phrase. */
  String of(Effect effect) {
    List<String> changes = new ArrayList<>();
    for (Side side : Side.values()) {
      flow(changes, speech.side(side), effect.before().flow(side), effect.after().flow(side));
    }
    leads(changes, effect.before().leads(), effect.after().leads());
    trouble(changes, effect.before().trouble(), effect.after().trouble());
    int absent = effect.after().absent().size();
    change(changes, words().say("drill.field.absent"), effect.before().absent().size(), absent);
    return changes.isEmpty() ? words().say("drill.change.none") : String.join("; ", changes);
  }

  private void flow(List<String> changes, String to, Balance.Flow before, Balance.Flow after) {
    change(changes, words().say("drill.field.crossed", to), before.crossed(), after.crossed());
    change(changes, words().say("drill.field.owed", to), before.owed(), after.owed());
    change(changes, words().say("drill.field.under-way", to), before.underWay(), after.underWay());
    change(
        changes,
        words().say("drill.field.not-travelling", to),
        before.notTravelling(),
        after.notTravelling());
    change(
        changes,
        words().say("drill.field.not-brought", to),
        before.notBrought(),
        after.notBrought());
    change(changes, words().say("drill.field.reserve", to), before.reserve(), after.reserve());
  }

  private void leads(List<String> changes, Map<Side, Long> before, Map<Side, Long> after) {
    for (Side side : Side.values()) {
      change(
          changes,
          words().say("drill.field.lead", speech.side(side)),
          before.getOrDefault(side, 0L),
          after.getOrDefault(side, 0L));
    }
  }

  private void trouble(List<String> changes, Balance.Trouble before, Balance.Trouble after) {
    change(changes, words().say("drill.field.held"), before.held(), after.held());
    change(changes, words().say("drill.field.standstill"), before.standstill(), after.standstill());
    change(changes, words().say("drill.field.voids"), before.voids(), after.voids());
    change(changes, words().say("drill.field.refused"), before.refused(), after.refused());
    change(changes, words().say("drill.field.disputes"), before.disputes(), after.disputes());
    change(changes, words().say("drill.field.log"), before.log(), after.log());
  }

  private void change(List<String> changes, String field, long before, long after) {
    if (before != after) {
      changes.add(words().say("drill.change", field, before, after));
    }
  }
}
