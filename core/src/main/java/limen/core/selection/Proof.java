package limen.core.selection;

import java.util.Map;
import limen.core.quota.Leg;

/** That certain people cannot all go at once. Whoever doubts it adds up, and needs no solver. */
public sealed interface Proof {

  /** Whether a part of it is the solver's word alone, which nobody can check by adding up. */
  default boolean restsOnSearch() {
    return switch (this) {
      case Sum sum -> false;
      case Cases cases -> cases.few().restsOnSearch() || cases.many().restsOnSearch();
      case Searched searched -> true;
    };
  }

  /**
   * Quotas multiplied by whole numbers and added up. Even the smallest sum that those who must go
   * can come to, wherever they go and whoever of the rest comes too, is beyond what the quotas
   * allow in sum.
   *
   * @param most how often the most of a quota is taken, by its place in the list of quotas from
   *     zero
   * @param least how often the least of a quota is taken off, likewise
   */
  record Sum(Map<Integer, Long> most, Map<Integer, Long> least) implements Proof {}

  /**
   * Two cases, of which one must hold: on this leg go at most so many of a sort, or more. Needed
   * only where people who travel together leave places that no whole number fills.
   *
   * @param sort somebody of the sort, by id: those who count the same for every quota
   * @param leg the leg
   * @param most how many go at most in the first case
   * @param few the proof where at most so many go
   * @param many the proof where more go
   */
  record Cases(String sort, Leg leg, int most, Proof few, Proof many) implements Proof {}

  /**
   * The solver searched every case and found none. It is the one answer that nobody can check by
   * adding up, and the plan says so.
   */
  record Searched() implements Proof {}
}
