package limen.core.selection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import limen.core.person.Finding;
import limen.core.person.Ground;
import limen.core.person.PartialDate;
import limen.core.person.Sex;
import limen.core.person.Traits;
import org.jspecify.annotations.Nullable;

/**
 * Who stands before whom: ground after ground as the agreement orders them, then by lot. On each
 * ground, whoever is not known about stands after those who are.
 *
 * <ul>
 *   <li>Medical: seriously wounded or sick; then wounded, sick, disabled, pregnant or with a small
 *       child; then everybody else who was examined.
 *   <li>Age in completed years: under 18; then 18 to 25; then 60 or over; then everybody else. An
 *       age that may be in two of these is not known.
 *   <li>Sex: women and girls, whom GC III 14 and GC IV 27 protect; then men and boys.
 *   <li>Captivity: whoever was certainly held on the earlier day.
 *   <li>Dependants: whoever has more of them.
 * </ul>
 *
 * @param grounds first ground first
 * @param day the day on which ages count
 * @param lottery for those who are equal on every ground
 */
public record Order(List<Ground> grounds, LocalDate day, Lottery lottery) {
  private static final long NOT_KNOWN = Long.MAX_VALUE;
  private static final Set<Finding> WEAK =
      EnumSet.of(
          Finding.WOUNDED,
          Finding.SICK,
          Finding.DISABLED,
          Finding.PREGNANT,
          Finding.MOTHER_OF_SMALL_CHILD);

  /** The order of a request. */
  public static Order of(Request request) {
    return new Order(request.terms().grounds(), request.terms().day(), request.lottery());
  }

  /** Everybody, first in the order first. */
  public List<Candidate> sorted(Collection<Candidate> people) {
    return people.parallelStream()
        .map(this::standing)
        .sorted(Comparator.naturalOrder())
        .map(Standing::candidate)
        .toList();
  }

  /** The grounds on which nothing is known of somebody. */
  public Set<Ground> unknown(Traits traits) {
    Set<Ground> unknown = EnumSet.noneOf(Ground.class);
    for (Ground ground : grounds) {
      if (place(ground, traits) == NOT_KNOWN) {
        unknown.add(ground);
      }
    }
    return unknown;
  }

  private Standing standing(Candidate candidate) {
    long[] places = grounds.stream().mapToLong(g -> place(g, candidate.traits())).toArray();
    return new Standing(candidate, places, lottery);
  }

  /** Where somebody stands; the ticket is drawn only for those whom no ground tells apart. */
  private static final class Standing implements Comparable<Standing> {
    private final Candidate candidate;
    private final long[] places;
    private final Lottery lottery;
    private byte @Nullable [] ticket;

    Standing(Candidate candidate, long[] places, Lottery lottery) {
      this.candidate = candidate;
      this.places = places;
      this.lottery = lottery;
    }

    Candidate candidate() {
      return candidate;
    }

    private byte[] ticket() {
      byte[] drawn = ticket == null ? lottery.drawn(candidate.id()) : ticket;
      ticket = drawn;
      return drawn;
    }

    @Override
    public int compareTo(Standing other) {
      int compared = Arrays.compare(places, other.places);
      if (compared != 0 || this == other) {
        return compared;
      }
      int drawn = Arrays.compareUnsigned(ticket(), other.ticket());
      return drawn != 0 ? drawn : candidate.id().compareTo(other.candidate.id());
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Standing that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
      return candidate.id().hashCode();
    }
  }

  private long place(Ground ground, Traits traits) {
    return switch (ground) {
      case MEDICAL -> medical(traits);
      case AGE -> age(traits.born());
      case SEX -> traits.sex() == null ? NOT_KNOWN : traits.sex() == Sex.FEMALE ? 0 : 1;
      case CAPTIVITY -> captivity(traits.captured());
      case DEPENDANTS -> traits.dependants() == null ? NOT_KNOWN : -(long) traits.dependants();
    };
  }

  private static long medical(Traits traits) {
    if (traits.findings() == null) {
      return NOT_KNOWN;
    }
    return traits.isSerious() ? 0 : traits.findings().stream().anyMatch(WEAK::contains) ? 1 : 2;
  }

  private long age(@Nullable PartialDate born) {
    if (born == null || !born.isPossible()) {
      return NOT_KNOWN;
    }
    long youngest = age(born.leastYears(day));
    return youngest == age(born.mostYears(day)) ? youngest : NOT_KNOWN;
  }

  private static long age(int years) {
    return years < 18 ? 0 : years <= 25 ? 1 : years >= 60 ? 2 : 3;
  }

  private static long captivity(@Nullable PartialDate captured) {
    LocalDate certain = captured == null ? null : captured.last();
    return certain == null ? NOT_KNOWN : certain.toEpochDay();
  }
}
