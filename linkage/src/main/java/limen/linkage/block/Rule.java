package limen.linkage.block;

import java.util.List;

/**
 * Rows that have all of some features in common are compared with each other. Without features all
 * rows are.
 *
 * @param features of different fields
 * @param eitherWay two fields whose values may stand in each other's place; -1 where there are none
 * @param other the second of them
 */
public record Rule(List<Feature> features, int eitherWay, int other) {
  /** All rows with all. */
  public static final Rule EVERYBODY = new Rule(List.of(), -1, -1);

  /** Takes its own copy of the list. */
  public Rule {
    features = List.copyOf(features);
  }

  /** A rule in which every field stands for itself. */
  public static Rule of(Feature... features) {
    return new Rule(List.of(features), -1, -1);
  }

  /** Whether a field is in it: pairs found by it agree there, which says nothing of the field. */
  public boolean uses(int field) {
    for (Feature feature : features) {
      if (feature.field() == field) {
        return true;
      }
    }
    return false;
  }

  /** Whether pairs found by it have the whole of a field's value in common, in its own place. */
  boolean agreesOn(int field) {
    return field != eitherWay
        && field != other
        && features.stream().anyMatch(feature -> feature.field() == field && !feature.coarse());
  }

  /** The fields in it, one bit each. */
  public int fields() {
    return features.stream().mapToInt(feature -> 1 << feature.field()).reduce(0, (a, b) -> a | b);
  }

  /** Whether every pair of the other one is a pair of this one. */
  boolean holds(Rule more) {
    return eitherWay == more.eitherWay && covers(more);
  }

  private boolean covers(Rule more) {
    return features.stream()
        .allMatch(mine -> more.features.stream().anyMatch(theirs -> mine.isIn(theirs)));
  }
}
