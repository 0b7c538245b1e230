package limen.paper.speaker;

import java.util.ArrayList;
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
  private static final Map<String, Voice> HOSTS =
      Map.of(
          "president.gov.ua", Voice.of("UA", "president.gov.ua"),
          "t.me/v_zelenskiy", Voice.of("UA", "t.me/V_Zelenskiy_official").on("Telegram"),
          "koordshtab", Voice.of("UA", "Koordshtab"),
          "mil.ru", Voice.of("RU", "mil.ru"),
          "t.me/mod_russia", Voice.of("RU", "t.me/mod_russia").on("Telegram"),
          "kremlin.ru", Voice.of("RU", "kremlin.ru"),
          "mofa.gov.ae", Voice.of("AE", "mofa.gov.ae"));

  private static final String SPEECH =
      "(?s)^(?:[–—-]|Quote|Пряма мова|Дослівно|Прямая речь|Цитата).*";

  private final List<Line> lines;
  private final List<List<Attribution>> named = new ArrayList<>();
  private final Map<Integer, Voice> carried = new HashMap<>();
  private final Voice whole;
  private final boolean firstPerson;

  private Voices(Article article, List<Line> lines) {
    this.lines = lines;
    this.whole = whole(article, lines);
    Offices offices = new Offices();
    offices.speaks(whole);
    for (Line line : lines) {
      named.add(Attribution.in(line, offices));
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
    List<Attribution> own = named.get(index);
    if (own.isEmpty()) {
      return carried.getOrDefault(index, Voice.NOBODY);
    }
    Line.Stretch clause = line.clauseOf(token);
    Attribution best = own.getFirst();
    int distance = Integer.MAX_VALUE;
    for (Attribution one : own) {
      int apart = Math.abs(one.at() - token) + (clause.holds(one.at()) ? 0 : 100);
      apart += one.at() > token ? 8 : 0;
      if (apart < distance) {
        best = one;
        distance = apart;
      }
    }
    return best.voice();
  }

  /** Whether the sentence itself says who speaks. */
  public boolean isNamed(int index) {
    return !named.get(index).isEmpty();
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
            return candidate.voice().on(Attribution.channel(line));
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
    boolean speech = line.quoted() || line.quote().text().matches(SPEECH);
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
        ? named.get(index + 1).getFirst().voice().asInferred()
        : null;
  }

  private Voice latest(int index) {
    List<Attribution> own = named.get(index);
    return own.isEmpty() ? carried.getOrDefault(index, Voice.NOBODY) : own.getLast().voice();
  }

  private @Nullable Voice announcedAfter(int index) {
    Line line = lines.get(index);
    for (int i = index + 1; i < Math.min(lines.size(), index + 4); i++) {
      Line next = lines.get(i);
      boolean near =
          next.paragraph() == line.paragraph() || next.paragraph() == line.paragraph() + 1;
      Mark back = next.first("this", m -> m.first() <= 2);
      if (near && back != null && !named.get(i).isEmpty()) {
        Voice voice = named.get(i).getFirst().voice();
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
          return named.get(i).getLast().voice();
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
