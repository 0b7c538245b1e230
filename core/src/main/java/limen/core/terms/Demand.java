package limen.core.terms;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One test on people. Where two demands cannot be compared with certainty, {@link #within} and
 * {@link #apart} both say no.
 */
sealed interface Demand {

  /** What is tested; demands on different axes say nothing about each other. */
  String axis();

  /** The opposite demand. */
  Demand negated();

  /** Whether whoever meets this certainly meets the other. */
  boolean within(Demand wider);

  /** Whether nobody can meet both. */
  boolean apart(Demand other);

  /** One demand that says both; null where they have to stand side by side. */
  @Nullable Demand and(Demand other);

  /** Whether this word is named, as against merely not left out. */
  default boolean names(String word) {
    return false;
  }

  /** The one value somebody has is listed (or is not): status, rank, sex, nationality, age. */
  record One(String axis, boolean except, Set<String> words) implements Demand {
    @Override
    public Demand negated() {
      return new One(axis, !except, words);
    }

    @Override
    public boolean within(Demand wider) {
      return wider instanceof One(String theirs, boolean all, Set<String> others)
          && theirs.equals(axis)
          && (except
              ? all && words.containsAll(others)
              : all ? meet(words, others).isEmpty() : others.containsAll(words));
    }

    @Override
    public boolean apart(Demand other) {
      return within(other.negated());
    }

    @Override
    public @Nullable Demand and(Demand other) {
      if (!(other instanceof One one) || !one.axis.equals(axis)) {
        return null;
      }
      if (except && one.except) {
        return new One(axis, true, join(words, one.words));
      }
      Set<String> left = new HashSet<>(except ? one.words : words);
      left.removeIf(word -> !meets(word) || !one.meets(word));
      return new One(axis, false, left);
    }

    private boolean meets(String word) {
      return except != words.contains(word);
    }

    @Override
    public boolean names(String word) {
      return !except && words.contains(word);
    }
  }

  /** Of the values somebody may have side by side, one is listed (or none is): finding, mark. */
  record Some(String axis, boolean except, Set<String> words) implements Demand {
    @Override
    public Demand negated() {
      return new Some(axis, !except, words);
    }

    @Override
    public boolean within(Demand wider) {
      return wider instanceof Some(String theirs, boolean all, Set<String> others)
          && theirs.equals(axis)
          && except == all
          && (except ? words.containsAll(others) : others.containsAll(words));
    }

    @Override
    public boolean apart(Demand other) {
      return within(other.negated()) || other.within(negated());
    }

    @Override
    public @Nullable Demand and(Demand other) {
      if (other instanceof Some some && some.axis.equals(axis) && except && some.except) {
        return new Some(axis, true, join(words, some.words));
      }
      return within(other) ? this : other.within(this) ? other : null;
    }

    @Override
    public boolean names(String word) {
      return !except && words.contains(word);
    }
  }

  /** The day of capture lies between two days (or does not). */
  record Taken(boolean except, Captured days) implements Demand {
    @Override
    public String axis() {
      return "captured";
    }

    @Override
    public Demand negated() {
      return new Taken(!except, days);
    }

    @Override
    public boolean within(Demand wider) {
      return wider instanceof Taken(boolean all, Captured others)
          && (except
              ? all && holds(days, others)
              : all ? !meet(days, others) : holds(others, days));
    }

    @Override
    public boolean apart(Demand other) {
      return within(other.negated());
    }

    @Override
    public @Nullable Demand and(Demand other) {
      return within(other) ? this : other.within(this) ? other : null;
    }

    private static boolean holds(Captured wide, Captured narrow) {
      return !start(narrow).isBefore(start(wide)) && !end(narrow).isAfter(end(wide));
    }

    private static boolean meet(Captured a, Captured b) {
      return start(a).isBefore(end(b)) && start(b).isBefore(end(a));
    }

    private static LocalDate start(Captured days) {
      return days.after() == null ? LocalDate.MIN : days.after();
    }

    private static LocalDate end(Captured days) {
      return days.before() == null ? LocalDate.MAX : days.before();
    }
  }

  private static Set<String> join(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.addAll(b);
    return both;
  }

  private static Set<String> meet(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return both;
  }
}
