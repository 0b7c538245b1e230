package limen.paper.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import limen.paper.article.Language;
import limen.paper.wording.Line;
import limen.paper.wording.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Who is named as speaking inside one sentence, and where.
 *
 * @param at the token of the verb, or of the name where there is no verb
 */
record Attribution(int at, Voice voice) {

  static List<Attribution> in(Line line, Offices offices) {
    List<Offices.Candidate> candidates = offices.in(line);
    List<Attribution> found = new ArrayList<>();
    line.marks("say", "after")
        .filter(m -> !isAside(line, m) && !isSilent(line, m))
        .forEach(say -> said(line, candidates, say, offices, found));
    line.marks("again")
        .findFirst()
        .filter(m -> offices.last().isKnown())
        .ifPresent(
            m -> add(found, m.first(), offices.last().asInferred().on(channel(line)), offices));
    Offices.Candidate label = found.isEmpty() ? label(line, candidates) : null;
    if (found.isEmpty() && label == null && line.first("this", m -> m.first() == 0) != null) {
      // “This was announced in the channel of the president”
      label = candidates.stream().filter(c -> c.rank() == 3).findFirst().orElse(null);
    }
    if (label != null) {
      add(found, label.first(), label.voice().on(channel(line)), offices);
    }
    if (found.isEmpty() && !candidates.isEmpty() && opens(candidates.getFirst())) {
      offices.speaks(candidates.getFirst().voice());
    }
    return found;
  }

  private static void said(
      Line line,
      List<Offices.Candidate> candidates,
      Mark say,
      Offices offices,
      List<Attribution> found) {
    Offices.Candidate speaker =
        say.tag().equals("after")
            ? behind(line, candidates, say, 5)
            : speaker(line, candidates, say);
    if (speaker != null && isRelative(line, say, speaker)) {
      return;
    }
    if (speaker != null && speaker.rank() > 0) {
      Voice voice = speaker.voice().isNobody() ? offices.last().asInferred() : speaker.voice();
      add(found, say.first(), own(line, voice, say).on(channel(line)), offices);
    } else if (speaker == null && say.tag().equals("say") && offices.last().isKnown()) {
      add(found, say.first(), offices.last().asInferred().on(channel(line)), offices);
    }
  }

  /** “The president gave another number. ‘207 …’, he said”: who opens a sentence speaks next. */
  private static boolean opens(Offices.Candidate first) {
    return first.rank() == 3 && first.first() <= 1 && first.voice().isKnown();
  }

  /**
   * “Bodies which the other side says are …, were returned, the staff said”: only the staff speaks.
   */
  private static boolean isRelative(Line line, Mark say, Offices.Candidate speaker) {
    int at =
        line.low(speaker.first() - 1).equals("the") ? speaker.first() - 2 : speaker.first() - 1;
    return say.first() > speaker.last()
        && line.low(at).matches("which|who|whom|які|яких|которые|которых")
        && line.marks("say").count() > 1;
  }

  /** “Did not say”, “refused to say”. */
  private static boolean isSilent(Line line, Mark say) {
    return line.low(say.first()).equals("say")
        && line.low(say.first() - 1).matches("not|to|n't|didn't|don't|doesn't|would");
  }

  /**
   * «…, which, according to the other side, belong to …» is said of the people, not of the number.
   */
  private static boolean isAside(Line line, Mark say) {
    int at = line.low(say.first() - 1).equals(",") ? say.first() - 2 : say.first() - 1;
    return say.tag().equals("after")
        && line.low(at).matches("which|that|who|whom|які|яких|що|которые|которых");
  }

  private static void add(List<Attribution> found, int at, Voice voice, Offices offices) {
    if (!voice.isNobody()) {
      found.add(new Attribution(at, voice));
      offices.speaks(voice);
    }
  }

  /** “Each side said it handed over”, “they said they had each …”: each speaks of its own. */
  private static Voice own(Line line, Voice voice, Mark say) {
    int next = say.last() + 1;
    while (line.low(next).matches("that|on") || line.is("weekday", next)) {
      next++;
    }
    int subject = next;
    boolean it = line.low(subject).equals("it");
    boolean they =
        line.low(subject).equals("they")
            && line.marks("each")
                .anyMatch(e -> Math.abs(e.first() - subject) <= 4 && isBeforeVerb(line, e));
    boolean own = (voice.own() && it) || (voice.parties().size() == 2 && they);
    return new Voice(
        voice.parties(), voice.office(), voice.channel(), voice.inferred(), own, voice.guessed());
  }

  private static boolean isBeforeVerb(Line line, Mark each) {
    return line.marks("say", "give", "get", "back")
        .anyMatch(v -> v.first() > each.last() && v.first() - each.last() <= 2);
  }

  private static Offices.@Nullable Candidate speaker(
      Line line, List<Offices.Candidate> candidates, Mark say) {
    boolean english = line.language() == Language.EN;
    Offices.Candidate before = before(line, candidates, say);
    Offices.Candidate behind = behind(line, candidates, say, english ? 1 : 3);
    if (behind == null || (behind.rank() == 0 && before != null)) {
      return before;
    }
    if (before == null) {
      return behind;
    }
    int gap = say.first() - before.last() - 1;
    // «The ministry said Russia …»: what follows is spoken of, unless the speaker stood far off.
    boolean near = gap <= 1 && before.rank() >= 1;
    return near || (english && (gap <= 6 || behind.rank() < 3)) ? before : behind;
  }

  private static Offices.@Nullable Candidate before(
      Line line, List<Offices.Candidate> candidates, Mark say) {
    Offices.Candidate best = null;
    for (Offices.Candidate one : candidates) {
      int gap = say.first() - one.last() - 1;
      boolean crossed =
          line.marks("say").anyMatch(m -> m.first() > one.last() && m.last() < say.first());
      if (gap >= 0 && gap <= 12 && !crossed && !isOblique(line, one, gap)) {
        boolean better = best == null || one.rank() >= best.rank() || (gap <= 1 && one.rank() > 0);
        best = better ? one : best;
      }
    }
    return best;
  }

  /** After “from”, “to”, “with” somebody is spoken of; after “in” (сообщили в …) he may speak. */
  private static boolean isOblique(Line line, Offices.Candidate one, int gap) {
    int at = line.low(one.first() - 1).equals("the") ? one.first() - 2 : one.first() - 1;
    boolean led =
        line.is("fromword", at)
            || line.low(at).matches("to|with|against|by|on|for|into|до|з|із|с|от|від|під");
    boolean verbBetween =
        one.rank() < 3
            && gap > 1
            && line.marks("give", "get", "back", "held", "swapped")
                .anyMatch(m -> m.first() > one.last() && m.first() <= one.last() + gap);
    return led || verbBetween;
  }

  private static Offices.@Nullable Candidate behind(
      Line line, List<Offices.Candidate> candidates, Mark say, int reach) {
    for (Offices.Candidate one : candidates) {
      int gap = one.first() - say.last() - 1;
      boolean cut = false;
      for (int i = say.last() + 1; i < one.first(); i++) {
        cut |= line.tokens().get(i).is(",", ":", ";", "that", "що", "что");
      }
      int most = line.low(say.last() + 1).matches("the|by") ? reach + 1 : reach;
      if (gap >= 0 && gap <= most && !cut) {
        return one;
      }
    }
    return null;
  }

  /** «Ministry: …» at the beginning, or «… – ministry» at the end. */
  private static Offices.@Nullable Candidate label(Line line, List<Offices.Candidate> candidates) {
    for (Offices.Candidate one : candidates) {
      boolean colon = one.first() <= 1 && line.low(one.last() + 1).equals(":");
      boolean tail =
          one.last() >= line.tokens().size() - 2 && line.low(one.first() - 1).matches("[-–—|]");
      if (one.rank() >= 2 && (colon || tail)) {
        return one;
      }
    }
    return null;
  }

  static @Nullable String channel(Line line) {
    return line.marks("channel")
        .map(Mark::value)
        .min(Comparator.comparingInt(Attribution::generality))
        .orElse(null);
  }

  private static int generality(String channel) {
    return switch (channel) {
      case "statement" -> 3;
      case "social-media" -> 2;
      default -> 1;
    };
  }
}
