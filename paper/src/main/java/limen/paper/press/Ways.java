package limen.paper.press;

import java.util.List;
import limen.core.terms.Range;
import limen.paper.article.Language;
import limen.paper.speaker.Voice;
import limen.paper.wording.Line;
import limen.paper.wording.Mark;
import org.jspecify.annotations.Nullable;

/** Finds the direction of a number: each rule looks at one kind of evidence, the surest first. */
final class Ways {
  private static final String NOMINATIVE = "україна|росія|рф|москва|київ|украина|россия|киев";

  private final Line line;
  private final Numeral numeral;
  private final Group group;
  private final Line.Stretch clause;
  private final Voice voice;
  private final Places places;

  private Ways(Line line, Numeral numeral, Group group, Voice voice) {
    this.line = line;
    this.numeral = numeral;
    this.group = group;
    this.clause = line.clauseOf(numeral.first());
    this.voice = voice;
    this.places = new Places(line, numeral, clause);
  }

  /**
   * @param before the direction of the number before, for “in return”
   */
  static Way of(Line line, Numeral numeral, Group group, Voice voice, Way before) {
    return new Ways(line, numeral, group, voice).find(before);
  }

  private Way find(Way before) {
    String nation = group.nation();
    if (nation != null && Way.opposite(nation) != null) {
      return Way.to(nation);
    }
    if ((group.both() && !isEach()) || line.has(clause, "decline")) {
      return Way.UNKNOWN;
    }
    if (isEach()) {
      return Way.BOTH;
    }
    if (isAcross() && before.isKnown() && !before.both()) {
      return before.turned();
    }
    if (Circumstances.isPart(line, numeral) && !places.captivity().isKnown()) {
      return part(before);
    }
    if (numeral.isFormula()) {
      Long other = numeral.other();
      boolean even = other != null && numeral.count().equals(Range.of(other));
      return even ? Way.BOTH : Way.UNKNOWN;
    }
    for (Way way :
        List.of(
            places.captivity(),
            places.holding(),
            places.prepositions(),
            places.dative(),
            subject())) {
      if (way.isKnown()) {
        return way;
      }
    }
    return byContext(before);
  }

  /** “In return”, the speaker's side, or what the sentence before told of. */
  private Way byContext(Way before) {
    boolean single = before.isKnown() && !before.both();
    if (line.has(clause, "inreturn") && single) {
      return before.turned();
    }
    Way way = byVoice();
    boolean goesOn = voice.isNobody() && line.has(clause, "give", "get", "back", "captivity");
    return !way.isKnown() && goesOn && single ? before.asInferred() : way;
  }

  /** «Украине передали 1000 тел, России – 26». */
  private boolean isAcross() {
    int at = numeral.first() - 1;
    while (at > 0 && (line.is("more", at) || line.is("about", at) || line.is("less", at))) {
      at--;
    }
    return at > 0 && line.low(at).matches("[-–—]") && line.is("party", at - 1);
  }

  private Way part(Way before) {
    Mark nation =
        line.first(
            "nation",
            m -> clause.holds(m) && m.last() < numeral.first() && Way.opposite(m.value()) != null);
    return nation != null
        ? Way.to(nation.value()).asInferred()
        : before.isKnown() && !before.both() ? before.asInferred() : byVoice();
  }

  private boolean isEach() {
    boolean led =
        line.marks("each")
            .anyMatch(
                e ->
                    numeral.first() > e.last()
                        && numeral.first() - e.last() <= 6
                        && line.marks("give", "get", "back", "swapped")
                            .anyMatch(v -> v.first() > e.last() && v.last() < numeral.first()));
    boolean after = line.is("each", group.last() + 1);
    if (line.is("total", numeral.first() - 1) && !led && !after) {
      return false;
    }
    boolean po =
        line.is("po", numeral.first() - 1)
            || (line.is("po", numeral.first() - 2) && line.is("about", numeral.first() - 1));
    for (Mark each : line.marks("each").toList()) {
      // “each” in the same clause, or after a list of numbers that shares it.
      int behind = each.first() - numeral.last();
      boolean near = clause.holds(each) || (behind > 0 && behind <= 12);
      if (near && !each.value().equals("no") && !isFirstPartOfSpeaker(each)) {
        return true;
      }
    }
    return po && !voice.own();
  }

  /** “Each side said it”, “they said they had each handed over” are not “390 each”. */
  private boolean isFirstPartOfSpeaker(Mark each) {
    return voice.own() && each.last() < numeral.first();
  }

  /** Who does what the clause tells: «Russia handed over», «Ukraine received», “it handed over”. */
  private Way subject() {
    if (line.has(clause, "ask")) {
      Mark asker =
          line.first(
              "party",
              m ->
                  clause.holds(m)
                      && (line.is("ask", m.last() + 1) || line.is("ask", m.last() + 2)));
      return asker == null ? byVoice() : Way.to(asker.value());
    }
    for (Mark verb : line.marks("give", "get", "back").filter(clause::holds).toList()) {
      if (isBothDoing(verb)) {
        return Way.BOTH.asInferred();
      }
      String who = doer(verb);
      if (who != null) {
        Way way = verb.tag().equals("give") ? Way.from(who) : Way.to(who);
        if (verb.tag().equals("back")) {
          way = back(verb, who);
        }
        return way;
      }
    }
    return Way.UNKNOWN;
  }

  /** “Both sides received 390 people.” */
  private boolean isBothDoing(Mark verb) {
    return line.marks("sides")
            .anyMatch(
                s -> clause.holds(s) && s.last() < verb.first() && verb.first() - s.last() <= 2)
        && !line.low(verb.first() - 1).equals("side");
  }

  private Way back(Mark verb, String who) {
    boolean gives = line.language() == Language.EN && verb.last() < numeral.first();
    return gives ? Way.from(who).asInferred() : Way.to(who);
  }

  private @Nullable String doer(Mark verb) {
    for (int i = verb.first() - 1; i >= Math.max(clause.first(), verb.first() - 7); i--) {
      if (line.is("say", i) || line.is("fromword", i) || isPassive(verb)) {
        return null;
      }
      if (line.low(i).matches("it|they|we|ми|мы") && Way.opposite(voice.party()) != null) {
        return voice.party();
      }
      Mark party = line.at("party", i);
      boolean led = line.low(i - 1).matches("to|with|in|of|by|у|в|з|із|с|из|від|от|до");
      boolean genitive =
          party != null && line.is("genitive", i) && i > 0 && line.tokens().get(i - 1).isWord();
      if (party != null && !led && !genitive && Way.opposite(party.value()) != null) {
        return party.value();
      }
    }
    return line.low(verb.last() + 1).matches(NOMINATIVE) ? marked(verb.last() + 1) : null;
  }

  private @Nullable String marked(int at) {
    Mark party = line.at("party", at);
    return party == null ? null : party.value();
  }

  private boolean isPassive(Mark verb) {
    return line.low(verb.first())
            .matches(
                "передан[оі]|переданы|переданн\\S*|возвращен[оы]|отданы|освобожден[оы]|освобожденных|повернут[оі]"
                    + "|повернен[оі]|звільнен\\S+|віддано|отримано")
        || line.low(verb.first() - 1).matches("were|was|been|being|be|are|is")
        || line.low(verb.first() - 2).matches("were|was|been|being|be|are|is");
  }

  /** “Both said 307 had been exchanged”: each gave that many, or all of them together are. */
  private boolean isShared() {
    boolean both = voice.parties().size() == 2 && !voice.own();
    boolean named =
        voice.isNobody()
            && line.marks("party")
                    .map(Mark::value)
                    .distinct()
                    .filter(p -> Way.opposite(p) != null)
                    .count()
                == 2;
    boolean total = line.is("total", numeral.first() - 1);
    return (both || named)
        && !total
        && !line.heading()
        && line.has(clause, "exchange", "swapped")
        && !line.has(clause, "held");
  }

  private Way byVoice() {
    if (isShared()) {
      return Way.BOTH.asInferred();
    }
    String party = voice.own() ? "UA" : voice.party();
    if (Way.opposite(party) == null || party == null) {
      return Way.UNKNOWN;
    }
    if (line.has(clause, "ask")) {
      return Way.to(party).asInferred();
    }
    if (line.has(clause, "brought", "list", "offer")) {
      return Way.from(party).asInferred();
    }
    Mark nearest =
        line.marks("give", "get", "back")
            .filter(m -> clause.holds(m) && m.last() < numeral.first())
            .reduce((one, two) -> two)
            .orElse(null);
    if (nearest != null && nearest.tag().equals("give") && !isPassive(nearest)) {
      return Way.from(party).asInferred();
    }
    Mark give = line.first("give", clause::holds);
    boolean freed =
        give != null
            && line.low(give.first()).matches("released|freed|звільнен.*|освобожден.*|pardoned");
    if (give == null || freed || line.has(clause, "get", "our")) {
      return Way.to(party).asInferred();
    }
    return Way.from(party).asInferred();
  }
}
