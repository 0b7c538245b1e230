package limen.core.exchange;

import java.util.List;

/**
 * Something that must not happen, and how it came to it.
 *
 * @param law what was broken: an invariant's letter, or a law of the log
 * @param trace what was done, line by line
 */
record Breach(String law, List<String> trace) {
  @Override
  public String toString() {
    return law + "\n  " + String.join("\n  ", trace);
  }
}
