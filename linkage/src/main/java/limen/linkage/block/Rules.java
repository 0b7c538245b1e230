package limen.linkage.block;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import limen.linkage.compare.Kind;
import limen.linkage.compare.Values;
import limen.linkage.table.Table;

/**
 * Which rows are compared, chosen from the values themselves: every feature that few enough pairs
 * have in common, two of different fields where one is too many, and three where two are. So no
 * single field has to be right in a pair for it to be looked at.
 */
public final class Rules {
  /** Up to so many pairs all are compared. */
  private static final double FEW = 4e6;

  /** So many pairs a row may come from one rule. */
  private static final double PAIRS_A_ROW = 5;

  private static final double AT_LEAST = 2e5;
  private static final int MOST_RULES = 14;

  private final Table table;
  private final List<Kind> kinds;
  private final List<Feature> features = new ArrayList<>();
  private final List<Double> shares = new ArrayList<>();
  private final List<Rule> chosen = new ArrayList<>();
  private final double most;

  /** Features, and which share of all pairs has them in common if they are independent. */
  private record Offer(List<Feature> of, double share) {}

  private Rules(Table table, List<Values> values, List<Kind> kinds) {
    this.table = table;
    this.kinds = kinds;
    most = Math.max(AT_LEAST, PAIRS_A_ROW * table.rows());
    for (boolean coarse : new boolean[] {false, true}) {
      for (int field = 0; field < kinds.size(); field++) {
        if (kinds.get(field) != Kind.SEX) {
          Feature feature = new Feature(field, coarse);
          features.add(feature);
          shares.add(share(values.get(field), feature));
        }
      }
    }
  }

  /** The rules for a table, the most telling features first. */
  public static List<Rule> of(Table table, List<Values> values, List<Kind> kinds) {
    if (table.pairs() <= FEW) {
      return List.of(Rule.EVERYBODY);
    }
    Rules rules = new Rules(table, values, kinds);
    rules.choose();
    return List.copyOf(rules.chosen);
  }

  /** Which share of all pairs have a feature in common. */
  private double share(Values values, Feature feature) {
    var column = table.columns().get(feature.field());
    int[] left = column.counts(0, table.left());
    int[] right = table.isOne() ? left : column.counts(table.left(), table.rows());
    int largest = 0;
    for (int id = 0; id < left.length; id++) {
      largest = Math.max(largest, feature.of(values, id));
    }
    double[] lefts = new double[largest + 1];
    double[] rights = new double[largest + 1];
    for (int id = 0; id < left.length; id++) {
      lefts[feature.of(values, id)] += left[id];
      rights[feature.of(values, id)] += right[id];
    }
    double both = 0;
    for (int key = 1; key <= largest; key++) {
      both += lefts[key] * rights[key];
    }
    double rows = table.isOne() ? table.rows() : table.right();
    return both / ((double) table.left() * rows);
  }

  /** One feature before two and three, whole values before coarse ones, what many share first. */
  private void choose() {
    List<Offer> offers = new ArrayList<>();
    for (int a = 0; a < features.size(); a++) {
      offers.add(new Offer(List.of(features.get(a)), shares.get(a)));
      for (int b = a + 1; b < features.size(); b++) {
        double two = shares.get(a) * shares.get(b);
        offers.add(new Offer(List.of(features.get(a), features.get(b)), two));
        for (int c = b + 1; c < features.size(); c++) {
          List<Feature> three = List.of(features.get(a), features.get(b), features.get(c));
          offers.add(new Offer(three, two * shares.get(c)));
        }
      }
    }
    offers.sort(
        Comparator.comparingInt((Offer offer) -> offer.of.size())
            .thenComparingLong(offer -> offer.of.stream().filter(Feature::coarse).count())
            .thenComparingDouble(offer -> -offer.share));
    offers.forEach(this::consider);
    for (int field = 0; field < kinds.size(); field++) {
      without(field, offers);
    }
    if (chosen.isEmpty()) {
      // Everything is too common: what is least so, in blocks that are parted and, at worst, cut.
      offers.stream()
          .filter(offer -> offer.share > 0 && isApart(offer))
          .min(Comparator.comparingDouble(Offer::share))
          .ifPresent(offer -> chosen.add(rule(offer.of)));
    }
  }

  /** Where every rule looks at one field, one more does not: the field may be wrong in a row. */
  private void without(int field, List<Offer> offers) {
    if (!chosen.isEmpty() && chosen.stream().allMatch(rule -> rule.uses(field))) {
      offers.stream()
          .filter(offer -> isApart(offer) && fits(offer) && !rule(offer.of).uses(field))
          .findFirst()
          .ifPresent(
              offer -> {
                if (chosen.size() == MOST_RULES) {
                  chosen.removeLast();
                }
                chosen.add(rule(offer.of));
              });
    }
  }

  private boolean fits(Offer offer) {
    return offer.share > 0 && offer.share * table.pairs() <= most;
  }

  /** Whether its features are of different fields. */
  private static boolean isApart(Offer offer) {
    return offer.of.stream().mapToInt(Feature::field).distinct().count() == offer.of.size();
  }

  private void consider(Offer offer) {
    Rule rule = rule(offer.of);
    if (isApart(offer)
        && fits(offer)
        && chosen.size() < MOST_RULES
        && chosen.stream().noneMatch(known -> known.holds(rule))) {
      chosen.removeIf(rule::holds);
      chosen.add(rule);
    }
  }

  /** Where surname and given name both count in full, each may stand in the other's place. */
  private Rule rule(List<Feature> of) {
    int surname = whole(of, Kind.SURNAME);
    int given = whole(of, Kind.GIVEN);
    return surname < 0 || given < 0 ? new Rule(of, -1, -1) : new Rule(of, surname, given);
  }

  private int whole(List<Feature> of, Kind kind) {
    return of.stream()
        .filter(feature -> !feature.coarse() && kinds.get(feature.field()) == kind)
        .mapToInt(Feature::field)
        .findFirst()
        .orElse(-1);
  }
}
