package limen.core.fitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import limen.core.terms.Range;
import org.jspecify.annotations.Nullable;

/**
 * Takes one unit after the other if any whole numbers within the rows hold it together with all
 * that were taken before, and says why where none do.
 *
 * <p>It keeps numbers that fit. Where they already hold one more of the sort, or can be made to by
 * moving one other unit, nothing is searched. A proof that was found is tried first on every later
 * unit. A sort that did not fit once never fits again, since later questions only ask for more.
 */
public final class Fitting {
  private static final int MOST_CASES = 400;
  private static final int FIRST_TRY = 2000;
  private static final int LATER_TRY = 40;
  private final Numbers numbers;
  private final Limits limits;
  private final Sums sums;
  private final Whole whole;
  private final Solver solver;
  private final Witness witness;
  private final Repair repair;
  private final List<Cut> cuts = new ArrayList<>();
  private final @Nullable Evidence[] closedBy;
  final Steps steps = new Steps();

  /** How often it had to look how closely. */
  static final class Steps {
    int held;
    int repaired;
    int known;
    int searched;
    int refused;
    int solved;

    @Override
    public String toString() {
      return "held %d, repaired %d, known %d, searched %d, refused %d, solved %d"
          .formatted(held, repaired, known, searched, refused, solved);
    }
  }

  /**
   * Rows and sorts; nobody goes yet.
   *
   * @param rows how much each row needs and bears
   * @param sorts the sorts
   * @param legs how many legs there are, the first being the earliest
   */
  public Fitting(List<Range> rows, List<Sort> sorts, int legs) {
    this(rows, sorts, legs, MOST_CASES);
  }

  Fitting(List<Range> rows, List<Sort> sorts, int legs, int mostCases) {
    numbers = new Numbers(rows, sorts, legs);
    limits = new Limits(numbers);
    sums = new Sums(numbers);
    repair = new Repair(numbers);
    whole = new Whole(numbers, new Relaxation(numbers), sums, repair, mostCases);
    solver = new Solver();
    witness = new Witness(numbers);
    closedBy = new @Nullable Evidence[numbers.sorts];
  }

  /**
   * Demands units before anything is asked, as pins do.
   *
   * @param sort of which sort
   * @param many how many more must go
   */
  public void demand(int sort, int many) {
    limits.least[sort] += many;
  }

  /**
   * Why nothing at all fits; empty where something does. To be asked first.
   *
   * @param order the sorts in the order in which they will be asked for, unit by unit
   */
  public Optional<Evidence> start(int[] order) {
    repair.follow(order);
    int[] first = witness.inOrder(order, limits);
    return tries(first.clone(), FIRST_TRY) ? Optional.empty() : search(first);
  }

  private boolean tries(int[] on, int steps) {
    return repair.fits(on, limits, steps) && witness.replace(on, limits);
  }

  /** Takes one more unit of a sort, or says why it does not fit with those taken before. */
  public Optional<Evidence> take(int sort) {
    Evidence before = closedBy[sort];
    if (before != null) {
      return Optional.of(before);
    }
    limits.least[sort]++;
    Optional<Evidence> why = ask(sort);
    if (why.isPresent()) {
      limits.least[sort]--;
      limits.most[sort] = limits.least[sort];
      closedBy[sort] = why.get();
    }
    follow(sort);
    return why;
  }

  /** How many of a sort go in the numbers that fitted last. */
  public int going(int sort) {
    return witness.filling().total[sort];
  }

  /**
   * From now on nobody else goes, and the question is only on which leg.
   *
   * @param order the sorts in the order in which they will be placed, unit by unit
   */
  public void settle(int[] order) {
    limits.settle();
    repair.follow(order);
    if (!tries(witness.inOrder(order, limits), FIRST_TRY)
        && search(witness.filling().on).isPresent()) {
      throw new IllegalStateException("taken, and not all at once");
    }
    for (int sort = 0; sort < numbers.sorts; sort++) {
      follow(sort);
    }
  }

  /**
   * The earliest leg on which one more unit of a sort can go, together with all that were placed
   * before it.
   */
  public int place(int sort) {
    for (int leg = 0; leg < numbers.legs; leg++) {
      int at = sort * numbers.legs + leg;
      if (limits.leastOn[at] < limits.mostOn[at]) {
        limits.leastOn[at]++;
        boolean fits = ask(sort).isEmpty();
        if (!fits) {
          limits.leastOn[at]--;
          limits.mostOn[at] = limits.leastOn[at];
        }
        follow(sort);
        if (fits) {
          return leg;
        }
      }
    }
    throw new IllegalStateException("taken, and no leg for it");
  }

  private void follow(int sort) {
    cuts.forEach(cut -> cut.follow(sort, limits));
  }

  private Optional<Evidence> ask(int sort) {
    if (witness.holds(sort, limits)) {
      steps.held++;
      return Optional.empty();
    }
    Optional<Evidence> known = known(sort);
    if (known.isPresent()) {
      steps.known++;
      return known;
    }
    for (int leg = 0; leg < numbers.legs; leg++) {
      if (repairs(sort, leg)) {
        steps.repaired++;
        return Optional.empty();
      }
    }
    return search(witness.filling().on);
  }

  /**
   * Puts what is asked for on a leg and moves others until the rows hold; where that fails, all is
   * as it was. Only the sorts that moved can be beyond their limits: the others were within them.
   */
  private boolean repairs(int sort, int leg) {
    Filling filling = witness.filling();
    filling.stand();
    if (put(filling, sort, leg)
        && repair.fits(filling, limits, LATER_TRY)
        && filling.isMovedWithin(limits)) {
      return true;
    }
    filling.back();
    return false;
  }

  /** One more of the sort on a leg, from another where as many go as must; says whether it may. */
  private boolean put(Filling filling, int sort, int leg) {
    int first = sort * numbers.legs;
    int at = first + leg;
    boolean isOneMore = filling.total[sort] < limits.least[sort];
    if (filling.on[at] >= (isOneMore ? limits.mostOn[at] : limits.leastOn[at])) {
      return false;
    }
    filling.shift(sort, leg, 1);
    for (int from = numbers.legs - 1; from >= 0 && !isOneMore; from--) {
      if (from != leg && filling.on[first + from] > limits.leastOn[first + from]) {
        filling.shift(sort, from, -1);
        return true;
      }
    }
    return true;
  }

  private Optional<Evidence> known(int sort) {
    for (int i = 0; i < cuts.size(); i++) {
      Cut cut = cuts.get(i);
      if (cut.refuses(sort, limits)) {
        cuts.remove(i);
        cuts.addFirst(cut);
        return Optional.of(cut.evidence());
      }
    }
    return Optional.empty();
  }

  private Optional<Evidence> search(int[] near) {
    steps.searched++;
    Whole.Answer answer = whole.search(limits, near);
    if (answer instanceof Whole.Answer.Unsure
        || (answer instanceof Whole.Answer.Fits(Whole.Found found)
            && !witness.replace(found.on, limits))) {
      steps.solved++;
      answer = solver.solve(numbers, limits);
    }
    return switch (answer) {
      case Whole.Answer.Fits(Whole.Found found) -> {
        if (!witness.replace(found.on, limits)) {
          throw new IllegalStateException("the solver's numbers do not fit");
        }
        yield Optional.empty();
      }
      case Whole.Answer.Never(Evidence why) -> {
        steps.refused++;
        remember(why);
        yield Optional.of(why);
      }
      case Whole.Answer.Unsure() -> throw new IllegalStateException("the solver does not know");
    };
  }

  private void remember(Evidence why) {
    if (why instanceof Evidence.Sum(var times)) {
      long[] all = new long[numbers.rows];
      times.forEach((row, many) -> all[row] = many);
      cuts.addFirst(new Cut(sums, numbers, all, limits));
    }
  }
}
