package limen.core.register;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import limen.core.person.Finding;
import limen.core.person.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of the Conventions for whoever is held. Where a day is only known as a range the clock
 * starts with the earliest, where nothing is known with the day of recording, so that nobody waits
 * longer because less is known of him.
 */
public final class Clocks {
  private static final Set<Finding> ILL =
      Set.of(Finding.SERIOUSLY_WOUNDED, Finding.SERIOUSLY_SICK, Finding.WOUNDED, Finding.SICK);

  private final ZoneId zone;

  /**
   * Clocks by the calendar of a place.
   *
   * @param zone in which the day of recording is read
   */
  public Clocks(ZoneId zone) {
    this.zone = zone;
  }

  /** Everything that is due on a day or was due before and is not done, in order. */
  public List<Due> on(Register register, LocalDate day) {
    List<Due> due = new ArrayList<>();
    for (Dossier dossier : register.persons().values()) {
      for (Due one : of(dossier)) {
        if (!one.day().isAfter(day)) {
          due.add(one);
        }
      }
    }
    due.sort(Due.IN_ORDER);
    return due;
  }

  /**
   * All that is open for a person, whenever it is due; nothing for whoever is held no longer. For
   * whoever was taken again those of his capture start anew, and what was found goes on.
   */
  public List<Due> of(Dossier dossier) {
    List<Due> due = new ArrayList<>();
    if (dossier.fate() == Fate.HELD && !dossier.facts().isEmpty()) {
      Dossier now = dossier.sinceTaken();
      card(now, due);
      if (dossier.mayBeCivilian()) {
        notice(now, due);
      }
      health(dossier, start(now), due);
      examination(dossier, due);
      answer(dossier, due);
    }
    return due;
  }

  private static void add(List<Due> due, Dossier dossier, Duty duty, LocalDate start) {
    due.add(new Due(dossier.id(), duty, start, start.plusDays(duty.days())));
  }

  /**
   * Each arrival and each illness starts it anew; the earliest that no card followed counts, so
   * that nothing said later gives a card that was never sent another first day.
   */
  private void card(Dossier dossier, List<Due> due) {
    LocalDate sent = latest(dossier, What.CardSent.class);
    List<LocalDate> starts = new ArrayList<>(List.of(arrival(dossier)));
    Fact first = earliest(dossier, What.Whereabouts.class);
    for (Fact fact : dossier.facts()) {
      if (fact.what() instanceof What.Whereabouts) {
        PartialDate arrived = arrived(fact);
        if (first(arrived) != null || !fact.equals(first)) {
          starts.add(day(arrived, fact));
        }
      } else if (fact.what() instanceof What.MedicalFound found && isIll(found)) {
        starts.add(day(fact.happened(), fact));
      }
    }
    starts.stream()
        .filter(start -> sent == null || start.isAfter(sent))
        .min(LocalDate::compareTo)
        .ifPresent(start -> add(due, dossier, Duty.CAPTURE_CARD, start));
  }

  /** The first arrival where it was said at once with the person, else what is known before it. */
  private LocalDate arrival(Dossier dossier) {
    Fact listed = dossier.facts().getFirst();
    Fact first = earliest(dossier, What.Whereabouts.class);
    LocalDate arrived =
        first != null
                && first.recorded().equals(listed.recorded())
                && first.author().equals(listed.author())
            ? first(arrived(first))
            : null;
    return arrived == null ? start(dossier) : arrived;
  }

  private static @Nullable PartialDate arrived(Fact fact) {
    return fact.what() instanceof What.Whereabouts(var place, PartialDate since) && since != null
        ? since
        : fact.happened();
  }

  private static @Nullable Fact earliest(Dossier dossier, Class<? extends What> kind) {
    return dossier.facts().stream()
        .filter(fact -> kind.isInstance(fact.what()))
        .findFirst()
        .orElse(null);
  }

  private static boolean isIll(What.MedicalFound found) {
    return found.codes().stream().anyMatch(ILL::contains);
  }

  private void notice(Dossier dossier, List<Due> due) {
    if (dossier.last(What.NoticeSent.class) == null) {
      add(due, dossier, Duty.BUREAU_NOTICE, start(dossier));
    }
  }

  /** An examination that finds the same again does not give news that nobody sent more time. */
  private void health(Dossier dossier, LocalDate taken, List<Due> due) {
    LocalDate start = null;
    for (Fact fact : dossier.facts()) {
      if (fact.what() instanceof What.MedicalFound found) {
        LocalDate day = day(fact.happened(), fact);
        boolean earlier = start == null || day.isBefore(start);
        start = !isSerious(found) ? null : earlier ? day : start;
      }
    }
    if (start != null) {
      boolean again = dossier.captivity().taken() != null;
      start = again && start.isBefore(taken) ? taken : start;
      LocalDate told = latest(dossier, What.NoticeSent.class);
      add(due, dossier, Duty.HEALTH_NEWS, told == null || told.isBefore(start) ? start : told);
    }
  }

  private static boolean isSerious(What.MedicalFound found) {
    return found.codes().contains(Finding.SERIOUSLY_WOUNDED)
        || found.codes().contains(Finding.SERIOUSLY_SICK);
  }

  private static void examination(Dossier dossier, List<Due> due) {
    Fact last = dossier.last(What.MedicalFound.class);
    if (last != null
        && last.what() instanceof What.MedicalFound(var codes, var by, PartialDate until)
        && until != null
        && until.last() != null) {
      add(due, dossier, Duty.EXAMINATION, until.last());
    }
  }

  /** Since the first sender who has not listed the person again; a second one asks no later. */
  private void answer(Dossier dossier, List<Due> due) {
    dossier.facts().stream()
        .filter(fact -> fact.what() instanceof What.Gone && !isListedAfter(dossier, fact))
        .map(fact -> LocalDate.ofInstant(fact.recorded(), zone))
        .min(LocalDate::compareTo)
        .ifPresent(start -> add(due, dossier, Duty.ANSWER, start));
  }

  private static boolean isListedAfter(Dossier dossier, Fact gone) {
    List<Fact> facts = dossier.facts();
    return facts.subList(facts.indexOf(gone), facts.size()).stream()
        .anyMatch(
            fact -> fact.what() instanceof What.Listed && fact.author().equals(gone.author()));
  }

  /** The day of capture or of the first record of the person, whichever is known and earlier. */
  private LocalDate start(Dossier dossier) {
    LocalDate start = LocalDate.ofInstant(dossier.facts().getFirst().recorded(), zone);
    for (Fact fact : dossier.facts()) {
      LocalDate taken = fact.what() instanceof What.Captured ? first(fact.happened()) : null;
      start = taken != null && taken.isBefore(start) ? taken : start;
    }
    return start;
  }

  /** The latest day of a kind, in whatever order they were written down. */
  private @Nullable LocalDate latest(Dossier dossier, Class<? extends What> kind) {
    return dossier.facts().stream()
        .filter(fact -> kind.isInstance(fact.what()))
        .map(fact -> day(fact.happened(), fact))
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  private LocalDate day(@Nullable PartialDate known, Fact fact) {
    LocalDate first = first(known);
    return first == null ? LocalDate.ofInstant(fact.recorded(), zone) : first;
  }

  private static @Nullable LocalDate first(@Nullable PartialDate known) {
    return known == null ? null : known.first();
  }
}
