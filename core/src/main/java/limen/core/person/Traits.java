package limen.core.person;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What kinds of people are told apart by, without a name. What is null is not known, which is never
 * a no.
 *
 * @param status what somebody claims the person to be under the Conventions
 * @param rank as written
 * @param findings what doctors found and is still valid; null where nobody has looked
 * @param born date of birth
 * @param sex as far as protection depends on it
 * @param nationality the Power on which the person depends (GC III 122)
 * @param service army, border guard, police, as written
 * @param unit as written
 * @param captured when the person was taken
 * @param marks anything else an agreement goes by, in its own words; what is not here does not hold
 * @param dependants how many depend on the person
 */
public record Traits(
    @Nullable Status status,
    @Nullable String rank,
    @Nullable Set<Finding> findings,
    @Nullable PartialDate born,
    @Nullable Sex sex,
    @Nullable String nationality,
    @Nullable String service,
    @Nullable String unit,
    @Nullable PartialDate captured,
    Set<String> marks,
    @Nullable Integer dependants) {

  /** Nothing is known. */
  public static final Traits UNKNOWN =
      new Traits(null, null, null, null, null, null, null, null, null, Set.of(), null);

  /** The same with other findings; null where nobody has looked. */
  public Traits with(@Nullable Set<Finding> others) {
    return new Traits(
        status, rank, others, born, sex, nationality, service, unit, captured, marks, dependants);
  }

  /** The same, born on another day. */
  public Traits born(@Nullable PartialDate day) {
    return new Traits(
        status, rank, findings, day, sex, nationality, service, unit, captured, marks, dependants);
  }

  /** The same, taken on another day. */
  public Traits taken(@Nullable PartialDate day) {
    return new Traits(
        status, rank, findings, born, sex, nationality, service, unit, day, marks, dependants);
  }

  /** Whether a valid finding says so, or one that implies it. */
  public boolean has(Finding finding) {
    return findings != null && findings.stream().anyMatch(found -> found.implies(finding));
  }

  /** Whether the Conventions send the person home without a counterpart for his health. */
  public boolean isSerious() {
    return has(Finding.SERIOUSLY_WOUNDED) || has(Finding.SERIOUSLY_SICK);
  }

  /** Whether the person is retained and no prisoner (GC III 33). */
  public boolean isRetained() {
    return status == Status.MEDICAL || status == Status.CHAPLAIN;
  }

  /** Says nothing of the person. */
  @Override
  public String toString() {
    return "traits";
  }
}
