package limen.paper.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import limen.core.register.Account;
import limen.core.register.Dossier;
import limen.core.register.Due;
import limen.core.register.Register;

/**
 * How a register stands on a day.
 *
 * @param register the register
 * @param day the day
 * @param due everything that is due then and not done, in order
 */
public record Standing(Register register, LocalDate day, List<Due> due) {

  /** Keeps the list from changing. */
  public Standing {
    due = List.copyOf(due);
  }

  /** The holder's account. */
  public Account account() {
    return register.account();
  }

  /** Persons of whom something is missing that a capture card needs. */
  public long incomplete() {
    return count(Dossier::isIncomplete);
  }

  /** Persons of whom something is said that cannot be true beside something else. */
  public long contradicted() {
    return count(dossier -> !dossier.contradictions().isEmpty());
  }

  /** Persons who are said to be dead without a certificate. */
  public long deathsClaimed() {
    return count(Dossier::isDeathClaimed);
  }

  /** Persons who are said to have returned, escaped or been transferred, without proof. */
  public long endsClaimed() {
    return count(Dossier::isEndClaimed);
  }

  /** Persons who are missing from a sender's newer file. */
  public long gone() {
    return count(Dossier::isGone);
  }

  /** How much of what is due is late. */
  public long late() {
    return due.stream().filter(one -> one.isLate(day)).count();
  }

  private long count(Predicate<Dossier> which) {
    Collection<Dossier> all = register.persons().values();
    return all.stream().filter(which).count();
  }

  /** Says nothing of anybody. */
  @Override
  public String toString() {
    return "standing on " + day;
  }
}
