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
    return witness.total[sort];
  }

  /**
   * From now on nobody else goes, and the question is only on which leg.
   *
   * @param order the sorts in the order in which they will be placed, unit by unit
   */
  public void settle(int[] order) {
    limits.settle();
    repair.follow(order);
    tries(witness.inOrder(order, limits), FIRST_TRY);
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
      int[] asked = asked(sort, leg);
      if (asked.length > 0 && tries(asked, LATER_TRY)) {
        steps.repaired++;
        return Optional.empty();
      }
    }
    return search(witness.on);
  }

  /** The numbers that fitted, with what is asked for put in on a leg; empty where it may not be. */
  private int[] asked(int sort, int leg) {
    int at = sort * numbers.legs + leg;
    boolean isOneMore = witness.total[sort] < limits.least[sort];
    boolean isOpen =
        isOneMore ? witness.on[at] < limits.mostOn[at] : witness.on[at] < limits.leastOn[at];
    if (!isOpen) {
      return new int[0];
    }
    int[] on = witness.on.clone();
    on[at]++;
    for (int from = numbers.legs - 1; from >= 0 && !isOneMore; from--) {
      if (from != leg
          && on[sort * numbers.legs + from] > limits.leastOn[sort * numbers.legs + from]) {
        on[sort * numbers.legs + from]--;
        return on;
      }
    }
    return on;
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
