package limen.core.lists;

import java.util.ArrayList;
import java.util.List;
import limen.core.agreement.Promises;
import limen.core.lists.Checked.CountLine;
import limen.core.lists.Checked.Fit;
import limen.core.lists.Checked.GroupLine;
import limen.core.lists.Known.Standing;
import limen.core.lists.ListCheck.Line;
import limen.core.person.Traits;
import limen.core.terms.Agreement;
import limen.core.terms.Answer;
import limen.core.terms.Clause;
import limen.core.terms.Range;
import limen.core.terms.Selector;
import limen.core.terms.Term;
import org.jspecify.annotations.Nullable;

/** What a list comes to as a whole: agreed numbers, and the groups that go first. */
final class Sums {
  private final Agreement agreement;
  private final Categories categories;
  private final List<Line> lines;

  Sums(Agreement agreement, Categories categories, List<Line> lines) {
    this.agreement = agreement;
    this.categories = categories;
    this.lines = lines;
  }

  List<GroupLine> groups(Knowledge knowledge) {
    return Group.of(agreement, categories).stream().map(g -> group(g, knowledge)).toList();
  }

  private GroupLine group(Group group, Knowledge knowledge) {
    int listed = 0;
    int unsaid = 0;
    for (Line line : lines) {
      Answer theirs = holds(group, line.traits());
      Answer ours = holds(group, line.ours());
      if (theirs == Answer.YES || ours == Answer.YES) {
        listed++;
      } else if (theirs == Answer.UNKNOWN && ours == Answer.UNKNOWN) {
        unsaid++;
      }
    }
    int held = 0;
    boolean maybe = knowledge.isEmpty();
    for (Known known : knowledge.all()) {
      Answer answer =
          known.standing() == Standing.HELD ? holds(group, known.person().traits()) : Answer.NO;
      held += answer == Answer.YES ? 1 : 0;
      maybe |= answer == Answer.UNKNOWN;
    }
    return new GroupLine(group, listed, unsaid, held, listed == 0 && (held > 0 || maybe));
  }

  private Answer holds(Group group, Traits traits) {
    return group.holds(traits, categories.kinds());
  }

  /** Every number that is agreed for this list's stage and for its stream as a whole. */
  List<CountLine> counts(@Nullable String stage, long delivered) {
    List<CountLine> counts = new ArrayList<>();
    Promises promises = new Promises(agreement);
    for (Selector of : counted()) {
      Range whole = promises.promised(List.of(of)).orElse(Range.UNKNOWN);
      if (!whole.isUnknown()) {
        long before = categories.kindsOf(of).isEmpty() ? delivered : 0;
        counts.add(whole(of, whole, before));
      }
    }
    Term.Schedule.Stage planned = stage == null ? null : agreement.stages().get(stage);
    if (planned != null && stage != null) {
      planned.counts().forEach((of, agreed) -> staged(counts, stage, of, agreed));
    }
    return counts;
  }

  /** Whom the clauses count within this stream alone, stream by stream. */
  private List<Selector> counted() {
    List<Selector> counted = new ArrayList<>();
    for (Clause clause : agreement.terms()) {
      if (clause.term() instanceof Term.Number number
          && number.each() == Term.Each.TOTAL
          && number.of().size() == 1) {
        Selector of = number.of().getFirst();
        boolean alone = agreement.streams(of).size() == 1 && categories.covers(of);
        if (alone && !counted.contains(of)) {
          counted.add(of);
        }
      }
    }
    return counted;
  }

  private void staged(List<CountLine> counts, String stage, Selector of, Range agreed) {
    if (categories.covers(of) && !agreed.isUnknown()) {
      Range listed = listed(of);
      counts.add(new CountLine(of, stage, agreed, 0, listed, fit(agreed, listed, Fit.UNDER)));
    }
  }

  private CountLine whole(Selector of, Range agreed, long delivered) {
    Range listed = listed(of);
    Fit fewer = agreement.stages().isEmpty() && delivered == 0 ? Fit.UNDER : Fit.PART;
    Fit fit = fit(agreed, listed.plus(Range.of(delivered)), fewer);
    return new CountLine(of, "", agreed, delivered, listed, fit);
  }

  private static Fit fit(Range agreed, Range have, Fit fewer) {
    if (have.least() > agreed.most()) {
      return Fit.OVER;
    }
    if (have.most() < agreed.least()) {
      return fewer;
    }
    return have.least() >= agreed.least() && have.most() <= agreed.most() ? Fit.FITS : Fit.OPEN;
  }

  private Range listed(Selector of) {
    long certain = 0;
    long open = 0;
    for (Line line : lines) {
      Answer theirs = categories.kinds().all(of.names(), line.traits());
      Answer answer =
          theirs == Answer.UNKNOWN ? categories.kinds().all(of.names(), line.ours()) : theirs;
      certain += answer == Answer.YES ? 1 : 0;
      open += answer == Answer.UNKNOWN ? 1 : 0;
    }
    return new Range(certain, certain + open);
  }
}
