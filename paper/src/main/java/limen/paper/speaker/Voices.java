package limen.paper.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import limen.paper.article.Article;
import limen.paper.article.Language;
import limen.paper.wording.Line;
import limen.paper.wording.Mark;
import org.jspecify.annotations.Nullable;

/** Says for every number of an article who states it. */
public final class Voices {
  /** A voice and the token where it is named. */
  private record Named(int at, Voice voice) {}

  private static final Map<String, Voice> HOSTS =
      Map.of(
          "president.gov.ua", Voice.of("UA", "president.gov.ua"),
          "t.me/v_zelenskiy", Voice.of("UA", "t.me/V_Zelenskiy_official").on("Telegram"),
          "koordshtab", Voice.of("UA", "Koordshtab"),
          "mil.ru", Voice.of("RU", "mil.ru"),
          "t.me/mod_russia", Voice.of("RU", "t.me/mod_russia").on("Telegram"),
          "kremlin.ru", Voice.of("RU", "kremlin.ru"),
          "mofa.gov.ae", Voice.of("AE", "mofa.gov.ae"));

  private final List<Line> lines;
  private final List<List<Named>> named = new ArrayList<>();
  private final Map<Integer, Voice> carried = new HashMap<>();
  private final Voice whole;
  private final boolean firstPerson;

  private Voices(Article article, List<Line> lines) {
    this.lines = lines;
    this.whole = whole(article, lines);
    Offices offices = new Offices();
    offices.speaks(whole);
    for (Line line : lines) {
      named.add(named(line, offices));
    }
    this.firstPerson = named.stream().allMatch(List::isEmpty);
    carry();
  }

  public static Voices of(Article article, List<Line> lines) {
    return new Voices(article, lines);
  }

  /** The speaker of a number that begins at a token. */
  public Voice at(int index, int token) {
    Line line = lines.get(index);
    List<Named> own = named.get(index);
    if (own.isEmpty()) {
      return carried.getOrDefault(index, Voice.NOBODY);
    }
    Line.Stretch clause = line.clauseOf(token);
    Named best = own.getFirst();
    int distance = Integer.MAX_VALUE;
    for (Named one : own) {
      int apart = Math.abs(one.at - token) + (clause.holds(one.at) ? 0 : 100);
      apart += one.at > token ? 8 : 0;
      if (apart < distance) {
        best = one;
        distance = apart;
      }
    }
    return best.voice;
  }

  /** A page of an office, or a first line that names one, speaks with one voice. */
  private static Voice whole(Article article, List<Line> lines) {
    String source = article.source() == null ? "" : article.source().toLowerCase(Locale.ROOT);
    for (Map.Entry<String, Voice> host : HOSTS.entrySet()) {
      if (source.contains(host.getKey())) {
        return host.getValue();
      }
    }
    if (lines.isEmpty()) {
      return Voice.NOBODY;
    }
    // Not a headline: only the name of an office, at most with its country, address and the day.
    for (Line line : lines.subList(0, Math.min(3, lines.size()))) {
      if (line.tokens().size() <= 14) {
        for (Offices.Candidate candidate : new Offices().in(line)) {
          if (isBare(line, candidate)
              && candidate.rank() == 3
              && candidate.voice().isKnown()
              && candidate.first() <= 2) {
            return candidate.voice().on(channel(line));
          }
        }
      }
    }
    return Voice.NOBODY;
  }

  /** Nothing in the line tells of an event, apart from the name of the office itself. */
  private static boolean isBare(Line line, Offices.Candidate office) {
    return line.marks("exchange", "give", "get", "back", "captivity", "say", "agree", "expect")
        .allMatch(m -> m.first() >= office.first() && m.last() <= office.last());
  }

  private static List<Named> named(Line line, Offices offices) {
    List<Offices.Candidate> candidates = offices.in(line);
    List<Named> found = new ArrayList<>();
    for (Mark say :
        line.marks("say", "after").filter(m -> !isAside(line, m) && !isSilent(line, m)).toList()) {
      Offices.Candidate speaker =
          say.tag().equals("after")
              ? behind(line, candidates, say, 5)
              : speaker(line, candidates, say);
      if (speaker != null && speaker.rank() > 0) {
        Voice voice = speaker.voice().isNobody() ? offices.last().asInferred() : speaker.voice();
        add(found, say.first(), own(line, voice, say).on(channel(line)), offices);
      } else if (speaker == null && say.tag().equals("say") && offices.last().isKnown()) {
        add(found, say.first(), offices.last().asInferred().on(channel(line)), offices);
      }
    }
    line.marks("again")
        .findFirst()
        .filter(m -> offices.last().isKnown())
        .ifPresent(
            m -> add(found, m.first(), offices.last().asInferred().on(channel(line)), offices));
    if (found.isEmpty()) {
      Offices.Candidate label = label(line, candidates);
      if (label != null) {
        add(found, label.first(), label.voice().on(channel(line)), offices);
      }
    }
    // “The president gave another number. ‘207 …’, he said”: who opens a sentence is spoken of
    // next.
    boolean opens =
        found.isEmpty()
            && !candidates.isEmpty()
            && candidates.getFirst().rank() == 3
            && candidates.getFirst().first() <= 1
            && candidates.getFirst().voice().isKnown();
    if (opens) {
      offices.speaks(candidates.getFirst().voice());
    }
    return found;
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

  private static void add(List<Named> found, int at, Voice voice, Offices offices) {
    if (!voice.isNobody()) {
      found.add(new Named(at, voice));
      offices.speaks(voice);
    }
  }

  /** “Each side said it handed over”: each speaks of its own. */
  private static Voice own(Line line, Voice voice, Mark say) {
    boolean it = line.low(say.last() + 1).equals("it") || line.low(say.last() + 2).equals("it");
    boolean own = voice.own() && it;
    return new Voice(
        voice.parties(), voice.office(), voice.channel(), voice.inferred(), own, voice.guessed());
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

  private static @Nullable String channel(Line line) {
    return line.marks("channel")
        .map(Mark::value)
        .min(Comparator.comparingInt(Voices::generality))
        .orElse(null);
  }

  private static int generality(String channel) {
    return switch (channel) {
      case "statement" -> 3;
      case "social-media" -> 2;
      default -> 1;
    };
  }

  /** Sentences that name nobody: quotations, “this was said by …”, or the voice before. */
  private void carry() {
    for (int i = 0; i < lines.size(); i++) {
      if (named.get(i).isEmpty()) {
        carried.put(i, carriedTo(i));
      }
    }
  }

  private Voice carriedTo(int index) {
    Line line = lines.get(index);
    Voice after = announcedAfter(index);
    if (after != null) {
      return after;
    }
    if (whole.isKnown()) {
      return whole;
    }
    if (line.heading()) {
      return Voice.NOBODY;
    }
    Voice next = nextReturning(index);
    if (next != null) {
      return next;
    }
    if (line.quoted()) {
      Voice inside = sameParagraph(index);
      if (inside != null) {
        return inside;
      }
    }
    boolean follows = index > 0 && lines.get(index - 1).paragraph() == line.paragraph();
    boolean speech = line.quoted() || line.quote().text().matches("(?s)^[–—-].*");
    if (index > 0 && !lines.get(index - 1).heading() && (follows || speech)) {
      Voice before = latest(index - 1);
      if (!before.isNobody()) {
        return before.asInferred();
      }
    }
    Mark tone = line.first("voice", m -> true);
    return tone != null ? toned(tone.value()) : toned(index);
  }

  /** “300 came home. In return 300 were handed over, the ministry said” is one report. */
  private @Nullable Voice nextReturning(int index) {
    boolean next =
        index + 1 < lines.size()
            && lines.get(index + 1).paragraph() == lines.get(index).paragraph()
            && lines.get(index + 1).first("inreturn", m -> m.first() == 0) != null;
    return next && !named.get(index + 1).isEmpty()
        ? named.get(index + 1).getFirst().voice.asInferred()
        : null;
  }

  private Voice latest(int index) {
    List<Named> own = named.get(index);
    return own.isEmpty() ? carried.getOrDefault(index, Voice.NOBODY) : own.getLast().voice;
  }

  private @Nullable Voice announcedAfter(int index) {
    Line line = lines.get(index);
    for (int i = index + 1; i < Math.min(lines.size(), index + 4); i++) {
      Line next = lines.get(i);
      boolean near =
          next.paragraph() == line.paragraph() || next.paragraph() == line.paragraph() + 1;
      Mark back = next.first("this", m -> m.first() <= 2);
      if (near && back != null && !named.get(i).isEmpty()) {
        Voice voice = named.get(i).getFirst().voice;
        return i == index + 1 ? voice : voice.asInferred();
      }
      if (!named.get(i).isEmpty()) {
        return null;
      }
    }
    return null;
  }

  private @Nullable Voice sameParagraph(int index) {
    for (int step = 1; step < 8; step++) {
      for (int i : new int[] {index - step, index + step}) {
        boolean inside =
            i >= 0 && i < lines.size() && lines.get(i).paragraph() == lines.get(index).paragraph();
        if (inside && !named.get(i).isEmpty()) {
          return named.get(i).getLast().voice;
        }
      }
    }
    return null;
  }

  /** A text that names no speaker at all may still sound like one side. */
  private Voice toned(int index) {
    if (!firstPerson) {
      return Voice.NOBODY;
    }
    Map<String, Integer> tones = new HashMap<>();
    lines.forEach(l -> l.marks("voice").forEach(m -> tones.merge(m.value(), 1, Integer::sum)));
    boolean we = lines.stream().anyMatch(l -> l.has("our"));
    if (tones.size() == 1) {
      return toned(tones.keySet().iterator().next());
    }
    boolean ukrainian = lines.get(index).language() == Language.UK;
    return we && ukrainian ? toned("UA") : Voice.NOBODY;
  }

  private static Voice toned(String party) {
    return new Voice(List.of(party), null, null, true, false, false);
  }
}
