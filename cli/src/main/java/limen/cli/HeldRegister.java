package limen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import limen.core.lists.Known;
import limen.core.person.PartialDate;
import limen.core.person.Particulars;
import limen.core.person.Traits;
import limen.core.register.Dossier;
import limen.core.register.Fact;
import limen.core.register.Fate;
import limen.core.register.RegisterFolder;
import limen.core.register.What;
import limen.core.sealing.Mode;
import limen.core.selection.Candidate;
import limen.core.selection.Reason;
import limen.core.selection.Withheld;
import org.jspecify.annotations.Nullable;

/** The people of a register's folder, wherever a sheet of people who are held can stand. */
final class HeldRegister {
  private final RegisterFolder folder;
  private final LocalDate day;
  private final Map<String, Particulars> people = new LinkedHashMap<>();
  private final List<Candidate> candidates = new ArrayList<>();
  private final Map<String, Reason.Claim> claimed = new LinkedHashMap<>();
  private final Map<String, Withheld> heldBack = new LinkedHashMap<>();
  private final Map<Fate, Integer> gone = new EnumMap<>(Fate.class);
  private final List<String> notes = new ArrayList<>();

  private HeldRegister(RegisterFolder folder, LocalDate day) {
    this.folder = folder;
    this.day = day;
  }

  /** Whether a register is meant and no sheet. */
  static boolean isMeant(Path path) {
    return Files.isDirectory(path);
  }

  static RegisterFolder open(Path path, @Nullable Path identity) {
    try {
      return Office.good(
          path.toString(), RegisterFolder.open(path, RegisterOptions.identity(identity)));
    } catch (IOException failed) {
      throw Office.stop(
          path.toString(),
          "the register cannot be read",
          "Maybe the disk or the stick was pulled out.");
    }
  }

  /** Everybody of a register, under his fate: whoever has left the account is known too. */
  static List<Known> known(RegisterFolder folder) {
    return folder.register().persons().values().stream()
        .map(one -> new Known(one.id(), one.particulars(), standing(one.fate()), since(one)))
        .toList();
  }

  private static Known.Standing standing(Fate fate) {
    return switch (fate) {
      case HELD -> Known.Standing.HELD;
      case RETURNED -> Known.Standing.RETURNED;
      case DEAD -> Known.Standing.DEAD;
      case ESCAPED -> Known.Standing.ESCAPED;
      case TRANSFERRED -> Known.Standing.TRANSFERRED;
    };
  }

  private static @Nullable LocalDate since(Dossier dossier) {
    PartialDate day = dossier.fate() == Fate.HELD ? null : dossier.ends().getLast().happened();
    return day != null && day.isExact() ? day.first() : null;
  }

  /** Those who are held and may be planned on a day, and in numbers everybody else. */
  static HeldPeople people(Path path, @Nullable Path identity, LocalDate day) {
    HeldRegister register = new HeldRegister(open(path, identity), day);
    register.folder.register().persons().values().forEach(register::take);
    register.note();
    return new HeldPeople(
        register.people,
        List.copyOf(register.candidates),
        register.folder.mode().kind() == Mode.Kind.INVENTED,
        register.notes,
        register.claimed,
        register.heldBack);
  }

  private void take(Dossier dossier) {
    if (dossier.fate() != Fate.HELD) {
      gone.merge(dossier.fate(), 1, Integer::sum);
      return;
    }
    Particulars person = apart(dossier);
    people.put(dossier.id(), person);
    Traits traits = person.traits().with(dossier.findings(day));
    PartialDate again = dossier.takenAgain();
    candidates.add(
        HeldPeople.candidate(dossier.id(), person, again == null ? traits : traits.taken(again)));
    if (dossier.isDeathClaimed() || dossier.isEndClaimed()) {
      claimed.put(
          dossier.id(), dossier.isDeathClaimed() ? Reason.Claim.DEATH : Reason.Claim.DEPARTURE);
    }
    List<What.LegalHold> holds = dossier.holds(day);
    if (!holds.isEmpty()) {
      heldBack.put(dossier.id(), withheld(holds));
    }
  }

  /** The word of a group is its sender's own: another sender's “group 1” is another group. */
  private static Particulars apart(Dossier dossier) {
    Particulars said = dossier.particulars();
    Fact identified = dossier.last(What.Identified.class);
    return said.group() == null || identified == null
        ? said
        : said.in(identified.author() + ": " + said.group());
  }

  /** All grounds with all ends; a dash where no end is set. */
  private static Withheld withheld(List<What.LegalHold> holds) {
    return new Withheld(
        holds.stream().map(What.LegalHold::ground).collect(Collectors.joining("; ")),
        holds.stream().map(HeldRegister::until).distinct().collect(Collectors.joining("; ")));
  }

  private static String until(What.LegalHold hold) {
    PartialDate until = hold.until();
    return until == null ? "–" : until.written();
  }

  private void note() {
    if (!gone.isEmpty()) {
      notes.add(
          "held no longer, and not planned: "
              + gone.entrySet().stream()
                  .map(e -> e.getKey().name().toLowerCase(Locale.ROOT) + " " + e.getValue())
                  .collect(Collectors.joining(", ")));
    }
    List<Dossier> all =
        folder.register().persons().values().stream()
            .filter(dossier -> dossier.fate() == Fate.HELD)
            .toList();
    count(
        "said to be dead without a certificate; held in the account, and not planned",
        all.stream().filter(Dossier::isDeathClaimed).count());
    count(
        "said to have returned, escaped or been transferred, without proof; held in the account,"
            + " and not planned",
        all.stream().filter(one -> one.isEndClaimed() && !one.isDeathClaimed()).count());
    count("held back under the law on this day", heldBack.size());
    count(
        "missing from a sender’s newer file, and planned",
        all.stream().filter(Dossier::isGone).count());
    count(
        "of whom it is said what cannot all be true; planned by what was said last",
        all.stream().filter(dossier -> !dossier.contradictions().isEmpty()).count());
    count(
        "with a finding that is not valid on this day, planned without it",
        all.stream().filter(this::isStale).count());
  }

  private boolean isStale(Dossier dossier) {
    return dossier.last(What.MedicalFound.class) != null && dossier.findings(day) == null;
  }

  private void count(String what, long number) {
    if (number > 0) {
      notes.add(what + ": " + number);
    }
  }
}
