package limen.core.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import limen.core.terms.Agreement;
import limen.core.terms.Range;
import limen.core.terms.Region;
import limen.core.terms.Selector;
import limen.core.terms.Term.Schedule.Stage;
import limen.core.terms.Window;
import org.jspecify.annotations.Nullable;

/**
 * What one voice's figures of one outcome come to. A sum is what the voice stated, no more: a total
 * and its parts are not added twice, days inside a longer figure are part of it, a planned stage
 * that has passed and was not spoken of leaves the sum open, and saying nothing is unknown.
 *
 * <p>At least, there are as many as figures inside the question say that exclude each other. At
 * most, there are as many as figures say that together cover every day, stream and stage the voice
 * spoke of, less what those figures certainly count outside the question.
 */
final class Account {
  private final Agreement agreement;
  private final LocalDate asOf;
  private final boolean planned;
  private final List<Figure> figures;
  private final Packing packing;
  private final Map<Asked, Answer> answers = new HashMap<>();
  private final Map<Integer, BitSet> within = new HashMap<>();
  private final Map<List<String>, Region> regions = new HashMap<>();

  /**
   * An answer to a question.
   *
   * @param count how many
   * @param isStated whether a figure speaks of nobody but those asked about, so that the count is
   *     more than a consequence of wider figures
   * @param fits whether the figures can all be true at once, as far as the question goes
   * @param isSilent whether nothing was said that bears on the question
   */
  record Answer(Range count, boolean isStated, boolean fits, boolean isSilent) {
    static final Answer NONE = new Answer(Range.UNKNOWN, false, true, true);
  }

  /**
   * Opens an account.
   *
   * @param tallies everything the voice stated, also of later days
   * @param planned whether the stages of the agreement say when there is something to count
   */
  Account(Agreement agreement, Collection<Tally> tallies, LocalDate asOf, boolean planned) {
    this.agreement = agreement;
    this.asOf = asOf;
    this.planned = planned;
    List<Figure> whole =
        tallies.stream()
            .map(t -> Figure.of(agreement, t, region(t.of())))
            .sorted(Figure.IN_ORDER)
            .toList();
    List<Figure> later = whole.stream().filter(f -> f.span().from().isAfter(asOf)).toList();
    this.figures =
        whole.stream()
            .filter(f -> !f.span().from().isAfter(asOf))
            .map(f -> begun(agreement, f, later))
            .toList();
    this.packing = new Packing(figures);
  }

  /** One region for all that is about the same kinds, so that they are compared once. */
  private Region region(Selector of) {
    return regions.computeIfAbsent(of.names(), agreement::region);
  }

  private Question question(Selector of, @Nullable Window days) {
    return new Question(agreement, figures, of, region(of), days);
  }

  /** Of a figure whose days go on, those whom later figures certainly count cannot be there yet. */
  private Figure begun(Agreement agreement, Figure whole, List<Figure> later) {
    if (!whole.span().to().isAfter(asOf)) {
      return whole;
    }
    List<Figure> after = later.stream().filter(f -> f.within(whole)).toList();
    return whole.until(agreement, asOf, new Packing(after).most());
  }

  /** Whether this voice said nothing that bears on the question. */
  boolean isSilent(Selector of) {
    return answer(of, null).isSilent();
  }

  /** The days this voice spoke of, as far as they bear on the question. */
  List<Window> days(Selector of) {
    Question question = question(of, null);
    return figures.stream()
        .filter(f -> question.streams().containsAll(f.streams()) && question.concerns(f))
        .map(Figure::span)
        .filter(span -> !span.from().equals(LocalDate.MIN))
        .distinct()
        .toList();
  }

  /** How many on these days, or at all, as far as this voice's figures say. */
  Answer answer(Selector of, @Nullable Window days) {
    return answers.computeIfAbsent(new Asked(of, days), asked -> find(of, days));
  }

  private record Asked(Selector of, @Nullable Window days) {}

  private Answer find(Selector of, @Nullable Window days) {
    Question question = question(of, days);
    BitSet concerned = positions(question::concerns);
    if (concerned.isEmpty()) {
      return Answer.NONE;
    }
    BitSet inside = positions(question::holds);
    long least = packing.most(inside);
    long most = days == null && isOpen(question) ? Range.NONE_ABOVE : most(question, concerned);
    Range count = new Range(Math.min(least, most), Math.max(least, most));
    return new Answer(count, !inside.isEmpty(), least <= most, false);
  }

  private long most(Question question, BitSet concerned) {
    Spoken spoken = new Spoken(question, figures);
    if (!spoken.isComplete()) {
      return Range.NONE_ABOVE;
    }
    List<Cover.Bound> bounds = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      Figure whole = figures.get(i);
      if (question.isHeldBy(whole) && whole.count().hasMost()) {
        BitSet outside = (BitSet) within(i).clone();
        outside.andNot(concerned);
        long left = Math.max(0, whole.count().most() - packing.most(outside));
        bounds.add(new Cover.Bound(spoken.cells(whole), left));
      }
    }
    return new Cover(bounds).least(spoken.cells());
  }

  /** The figures that count nobody whom this one does not count. */
  private BitSet within(int whole) {
    return within.computeIfAbsent(whole, i -> positions(f -> f.within(figures.get(i))));
  }

  private BitSet positions(Predicate<Figure> which) {
    BitSet positions = new BitSet(figures.size());
    for (int i = 0; i < figures.size(); i++) {
      positions.set(i, which.test(figures.get(i)));
    }
    return positions;
  }

  private boolean isOpen(Question question) {
    return question.streams().stream()
        .anyMatch(stream -> unspoken(stream, question.stage()).stream().findAny().isPresent());
  }

  /** Planned stages that have passed without a word from this voice. */
  Set<String> unspoken(Selector of) {
    Set<String> missing = new LinkedHashSet<>();
    agreement.streams(of).forEach(stream -> missing.addAll(unspoken(stream, of.stage())));
    return missing;
  }

  private List<String> unspoken(String stream, @Nullable String only) {
    return !planned
        ? List.of()
        : agreement.stages().entrySet().stream()
            .filter(stage -> only == null || only.equals(stage.getKey()))
            .filter(stage -> isPlanned(stage.getValue(), stream) && hasPassed(stage.getValue()))
            .filter(stage -> figures.stream().noneMatch(f -> speaksOf(f, stream, stage.getKey())))
            .map(Map.Entry::getKey)
            .toList();
  }

  private boolean isPlanned(Stage stage, String stream) {
    Collection<Selector> counted =
        stage.counts().isEmpty() ? List.of(Selector.ALL) : stage.counts().keySet();
    return counted.stream().anyMatch(of -> agreement.streams(of).contains(stream));
  }

  private boolean hasPassed(Stage stage) {
    return stage.on() != null && !stage.on().to().isAfter(asOf);
  }

  private boolean speaksOf(Figure f, String stream, String stage) {
    Window on = Figure.window(agreement, stage);
    return f.streams().contains(stream)
        && (stage.equals(f.stage()) || (f.stage() == null && on != null && f.span().meets(on)));
  }
}
