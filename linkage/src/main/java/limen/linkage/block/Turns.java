package limen.linkage.block;

import java.util.List;
import java.util.stream.IntStream;
import limen.linkage.compare.Values;

/**
 * In which turn the fields of a rule's pairs are compared: first what the rule does not look at,
 * which tells most of them apart, and last that in which all agree because they were found by it.
 */
final class Turns {
  /** Fields are numbered by so many bits. */
  private static final int BITS = 8;

  private final int[] fields;
  private final int swaps;

  private Turns(int[] fields, int swaps) {
    this.fields = fields;
    this.swaps = swaps;
  }

  /**
   * @param surname the field of surnames, -1 for none; a given name in its place is seen by
   *     comparing both, one after the other
   * @param given the field of given names
   */
  static Turns of(Rule rule, List<Values> values, int surname, int given) {
    int[] turns = new int[values.size()];
    for (int field = 0; field < turns.length; field++) {
      turns[field] = 2 * looks(rule, field) + (values.get(field).isSeenAtAGlance() ? 0 : 1);
    }
    // Two who have the whole of one name in common have not swapped it.
    boolean swap = surname >= 0 && !rule.agreesOn(surname) && !rule.agreesOn(given);
    if (swap) {
      turns[surname] = Math.min(turns[surname], turns[given]);
      turns[given] = turns[surname];
    }
    // Numbers are put in order, since making a comparator takes longer than many a thousand pairs.
    List<Integer> fields =
        IntStream.range(0, turns.length)
            .map(
                field ->
                    (2 * turns[field] + (isOneOf(field, surname, given) ? 0 : 1)) << BITS | field)
            .sorted()
            .map(turn -> turn & (1 << BITS) - 1)
            .boxed()
            .toList();
    int swaps = swap ? Math.max(fields.indexOf(surname), fields.indexOf(given)) : -1;
    return new Turns(fields.stream().mapToInt(field -> field).toArray(), swaps);
  }

  private static boolean isOneOf(int field, int surname, int given) {
    return field == surname || field == given;
  }

  /** Whether a rule looks at nothing of a field, at a part of it, or at all. */
  private static int looks(Rule rule, int field) {
    return rule.features().stream()
        .filter(feature -> feature.field() == field)
        .mapToInt(feature -> feature.coarse() ? 1 : 2)
        .findFirst()
        .orElse(0);
  }

  /** How many there are. */
  int size() {
    return fields.length;
  }

  /** Whose turn it is. */
  int field(int turn) {
    return fields[turn];
  }

  /** Whether names that stand in each other's place are looked for then. */
  boolean isToSwap(int turn) {
    return turn == swaps;
  }

  /** Whether what was found by then stays so: a name that is another may yet be a swapped one. */
  boolean isSettled(int turn) {
    return turn + 1 != swaps;
  }
}
