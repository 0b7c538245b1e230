package limen.core.register;

import java.util.List;

/**
 * What a file adds to a register.
 *
 * @param upload the file
 * @param outcomes one for each of its rows, in order
 * @param gone signs of persons the sender listed before and lists no more: questions, never
 *     deletions
 * @param ended signs of persons whom the sender lists and who have gone by what the register knows:
 *     questions, since either may be a mistake
 * @param facts what is added when it is taken in
 */
public record Difference(
    Upload upload,
    List<Outcome> outcomes,
    List<String> gone,
    List<String> ended,
    List<Fact> facts) {

  /** How many rows are of a kind. */
  public long count(Outcome.Kind kind) {
    return outcomes.stream().filter(outcome -> outcome.kind() == kind).count();
  }

  /** Whether the sender has to be asked about somebody. */
  public boolean hasQuestions() {
    return !gone.isEmpty() || !ended.isEmpty();
  }

  /** Says nothing of anybody. */
  @Override
  public String toString() {
    return "difference of " + outcomes.size() + " rows";
  }
}
