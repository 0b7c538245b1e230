package limen.paper.press;

import limen.paper.article.Language;
import limen.paper.wording.Line;
import limen.paper.wording.Mark;

/** Directions told by places: captivity, territory, “from”, “to”, a dative. */
record Places(Line line, Numeral numeral, Line.Stretch clause) {

  /** «from Russian captivity», «з російського полону», «с подконтрольной Киеву территории». */
  Way captivity() {
    for (Mark holder : line.marks("holder").filter(clause::holds).toList()) {
      for (Mark country : line.marks("nation", "party").toList()) {
        int after = country.first() - holder.last() - 1;
        int ahead = holder.first() - country.last() - 1;
        boolean near =
            ahead == 0
                || (ahead == 1
                    && country.tag().equals("nation")
                    && !line.is("fromword", country.last() + 1))
                || (after >= 0 && after <= 4);
        boolean left =
            isLed(holder, country, "fromword")
                || line.low(holder.first())
                    .matches("(?:custody|captivity|captive|полон|плен|невол).*");
        if (near && left && Way.opposite(country.value()) != null) {
          return Way.from(country.value());
        }
      }
    }
    return Way.UNKNOWN;
  }

  private boolean isLed(Mark one, Mark other, String tag) {
    int first = Math.min(one.first(), other.first());
    for (int i = first - 1; i >= Math.max(0, first - 3); i--) {
      if (line.is(tag, i)) {
        return true;
      }
    }
    return false;
  }

  /** «held by Russia», «Russia is thought to hold». */
  Way holding() {
    if (!line.has(clause, "held")) {
      return Way.UNKNOWN;
    }
    for (Mark party : line.marks("party", "nation").filter(clause::holds).toList()) {
      boolean by =
          line.low(party.first() - 1).matches("by|in|у|в") && !line.is("accusative", party.first());
      boolean subject =
          party.tag().equals("party")
              && !line.is("toword", party.first() - 1)
              && line.marks("held")
                  .anyMatch(h -> h.first() > party.last() && h.first() - party.last() < 8);
      if ((by || subject) && Way.opposite(party.value()) != null && !isSpeaker(party)) {
        return Way.from(party.value());
      }
    }
    return Way.UNKNOWN;
  }

  private boolean isSpeaker(Mark party) {
    return line.is("say", party.last() + 1)
        || line.is("office", party.last() + 1)
        || line.is("after", party.first() - 1);
  }

  Way prepositions() {
    if (!line.has(clause, "give", "get", "back", "exchange", "brought", "future")) {
      return Way.UNKNOWN;
    }
    for (Mark party : line.marks("party").filter(clause::holds).toList()) {
      if (Way.opposite(party.value()) == null || isSpeaker(party)) {
        continue;
      }
      int at = line.low(party.first() - 1).equals("the") ? party.first() - 2 : party.first() - 1;
      boolean english = line.language() == Language.EN;
      // “civilians from Russia's Kursk region” come from there, not out of its captivity.
      boolean home = english && line.is("nation", party.last() + 1);
      if (isBeyond(party)) {
        continue;
      }
      if (!home && line.is("fromword", at) && !line.is("month", at + 1)) {
        return Way.from(party.value());
      }
      boolean into =
          english ? line.is("toword", at) || line.low(at).equals("into") : line.is("toword", at);
      if (into && (english || line.is("accusative", party.first()))) {
        return Way.to(party.value());
      }
    }
    return Way.UNKNOWN;
  }

  /**
   * “transfer 3,000 more and receive those of its own from …”: the place belongs to the second
   * verb.
   */
  private boolean isBeyond(Mark party) {
    boolean ahead =
        line.marks("give", "get", "back")
            .anyMatch(v -> clause.holds(v) && v.last() < numeral.first());
    boolean behind =
        line.marks("give", "get", "back")
            .anyMatch(v -> v.first() > numeral.last() && v.last() < party.first());
    return ahead && behind;
  }

  Way dative() {
    Mark dative = line.first("dative", m -> clause.holds(m) && isFreeDative(m));
    if (dative != null && line.has(clause, "give", "back")) {
      return Way.to(dative.value());
    }
    Mark maybe =
        line.first(
            "maybedative",
            m ->
                clause.holds(m)
                    && (line.is("give", m.first() - 1)
                        || line.is("give", m.last() + 1)
                        || line.is("back", m.first() - 1))
                    && !line.is("toword", m.first() - 1));
    return maybe == null ? Way.UNKNOWN : Way.to(maybe.value());
  }

  private boolean isFreeDative(Mark mark) {
    return !line.is("toword", mark.first() - 1) && !line.is("fromword", mark.first() - 1);
  }
}
