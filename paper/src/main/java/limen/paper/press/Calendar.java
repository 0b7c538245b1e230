package limen.paper.press;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import limen.core.terms.Window;
import limen.paper.article.Language;
import limen.paper.wording.Days;
import limen.paper.wording.Line;
import org.jspecify.annotations.Nullable;

/** Says on which day something of an article happened. */
final class Calendar {
  /**
   * A day and what is unsure about it.
   *
   * @param window null if unknown
   */
  record Found(@Nullable Window window, Set<Doubt> doubts) {
    static final Found NONE = new Found(null, Set.of());
  }

  private final List<Line> lines;
  private final List<Days> days = new ArrayList<>();
  private final @Nullable LocalDate published;

  Calendar(List<Line> lines, @Nullable LocalDate published) {
    this.lines = lines;
    this.published = published;
    for (Line line : lines) {
      days.add(Days.of(line, published));
    }
  }

  /** Tokens that belong to dates. */
  BitSet used(int index) {
    return days.get(index).used();
  }

  /** Stages whose own clause names their day: “the first stage took place on Friday”. */
  Map<Integer, Window> stages() {
    Map<Integer, Window> told = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      for (Line.Stretch clause : line.clauses()) {
        Integer stage = Circumstances.stage(line, clause);
        Days.Day day = stage == null ? null : nearest(line, i, clause.first());
        boolean back =
            i > 0
                && lines.get(i - 1).paragraph() == line.paragraph()
                && line.low(0).matches("this|it|це|это");
        if (stage != null && day == null && back) {
          day = nearest(lines.get(i - 1), i - 1, 0);
          clause = line.all();
        }
        Window window = day == null || (!back && !clause.holds(day.first())) ? null : day.window();
        if (stage != null && window != null) {
          told.putIfAbsent(stage, window);
        }
      }
    }
    return told;
  }

  /** The day of something done. */
  Found at(int index, Numeral numeral) {
    Line line = lines.get(index);
    Days.Day own = nearest(line, index, numeral.first());
    if (own != null) {
      boolean said = line.is("say", own.first() - 1) || line.is("say", own.first() - 2);
      boolean plain = said && line.language() == Language.EN;
      return new Found(own.window(), plain ? EnumSet.of(Doubt.DAY_OF_SAYING) : Set.of());
    }
    if (isElsewhen(line, index, numeral)) {
      return new Found(null, EnumSet.of(Doubt.DAY_UNKNOWN));
    }
    for (int i = index - 1; i >= 0 && lines.get(i).paragraph() == line.paragraph(); i--) {
      Days.Day before = nearest(lines.get(i), i, 0);
      if (before != null) {
        return new Found(before.window(), EnumSet.of(Doubt.DAY_INFERRED));
      }
    }
    Window lead = lead(index);
    return lead == null
        ? new Found(null, EnumSet.of(Doubt.DAY_UNKNOWN))
        : new Found(lead, EnumSet.of(Doubt.DAY_INFERRED));
  }

  /** The day the first sentences of a report tell of, if it is fresh; else that of publication. */
  private @Nullable Window lead(int index) {
    for (int i = 0; i < Math.min(index, 3) && published != null; i++) {
      Line line = lines.get(i);
      Days.Day day = nearest(line, i, 0);
      Window window = day == null ? null : day.window();
      if (window != null && !line.heading() && line.has("exchange", "give", "get", "back")) {
        return window.to().isBefore(published.minusDays(2)) ? Window.of(published) : window;
      }
    }
    return published == null ? null : Window.of(published);
  }

  /** “The previous exchange”, “in August”: some other day than that of the article. */
  private boolean isElsewhen(Line line, int index, Numeral numeral) {
    Line.Stretch clause = line.clauseOf(numeral.first());
    boolean month =
        days.get(index).all().stream()
            .anyMatch(
                d ->
                    d.window() == null
                        && published != null
                        && d.first() == d.last()
                        && clause.holds(d.first())
                        && !isOfTalks(line, d)
                        && line.is("month", d.first())
                        && line.low(d.first() - 1).matches("in|у|в"));
    return month || line.has("earlier");
  }

  /** Days of a sentence that speaks of what is to come; null if it names none. */
  @Nullable Window ahead(int index) {
    Window best = null;
    for (Days.Day day : days.get(index).all()) {
      Window window = day.window();
      boolean past = window == null || (published != null && window.to().isBefore(published));
      boolean later = window != null && !past && (best == null || window.to().isAfter(best.to()));
      best = later ? window : best;
    }
    return best;
  }

  /** The day of something promised, expected, held or summed up: only if one is named. */
  Found aheadOf(int index, Numeral numeral, Course course) {
    if (course.outcome().equals("expected")) {
      return new Found(ahead(index), Set.of());
    }
    if (course.outcome().matches("brought|listed|declined")) {
      return at(index, numeral);
    }
    return Found.NONE;
  }

  private Days.@Nullable Day nearest(Line line, int index, int token) {
    Days.Day best = null;
    int distance = Integer.MAX_VALUE;
    Line.Stretch clause = line.clauseOf(token);
    for (Days.Day day : days.get(index).all()) {
      int apart = Math.abs(day.first() - token) + (clause.holds(day.first()) ? 0 : 50);
      apart += isBeyondComma(line, token, day) ? 20 : 0;
      if (day.window() != null && !isOfTalks(line, day) && !isAhead(day) && apart < distance) {
        best = day;
        distance = apart;
      }
    }
    return best;
  }

  /** “62 for 62, and on 8 February …”: the day of what follows. */
  private static boolean isBeyondComma(Line line, int token, Days.Day day) {
    return day.first() > token
        && line.tokens().subList(token, day.first()).stream().anyMatch(t -> t.is(","));
  }

  private boolean isAhead(Days.Day day) {
    Window window = day.window();
    return published != null && window != null && window.from().isAfter(published);
  }

  /** “the agreements reached on 16 May” dates the agreement, not the handover. */
  private static boolean isOfTalks(Line line, Days.Day day) {
    for (int i = day.first() - 1; i >= Math.max(0, day.first() - 6); i--) {
      if (line.is("give", i)
          || line.is("get", i)
          || line.is("back", i)
          || line.is("say", i)
          || line.low(i).equals(",")) {
        return false;
      }
      if (line.is("talks", i) && !line.is("person", i)) {
        return true;
      }
    }
    return line.is("talks", day.last() + 1);
  }
}
