package limen.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import limen.core.document.Place;
import limen.core.document.Problem;
import limen.core.person.PartialDate;
import limen.core.person.Particulars;
import limen.core.person.Traits;
import limen.core.selection.Candidate;
import limen.core.selection.Reason;
import limen.core.selection.Withheld;
import limen.paper.intake.PersonRow;
import limen.paper.intake.PersonSheet;
import limen.paper.intake.PersonSheets;
import org.jspecify.annotations.Nullable;

/**
 * The people one holder has, as a sheet or a register says.
 *
 * @param particulars by id, in the order of the sheet
 * @param candidates those who live, in the same order
 * @param invented whether every row says that it is about nobody
 * @param notes what of the sheet is not planned or was not understood, without naming anybody
 * @param claimed by id, those of whom somebody claims an end that nothing proves
 * @param heldBack by id, with ground and end, those who are held back under the law on the day
 */
record HeldPeople(
    Map<String, Particulars> particulars,
    List<Candidate> candidates,
    boolean invented,
    List<String> notes,
    Map<String, Reason.Claim> claimed,
    Map<String, Withheld> heldBack) {

  /**
   * Reads a sheet, or the folder of a register; stops where it cannot be read or a sign for a
   * person stands twice.
   *
   * @param identity what opens a sealed register
   */
  static HeldPeople read(Path file, @Nullable Path identity, LocalDate day) {
    if (HeldRegister.isMeant(file)) {
      return HeldRegister.people(file, identity, day);
    }
    Reader reader = new Reader(file, day);
    Office.good(file.toString(), PersonSheets.read(file, null)).sheets().forEach(reader::sheet);
    return reader.people();
  }

  /** One reading of a file. */
  private static final class Reader {
    private final Path file;
    private final LocalDate day;
    private final Map<String, Particulars> people = new LinkedHashMap<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private boolean invented = true;
    private int dead;
    private int flawed;
    private int expired;
    private boolean isHeld;

    Reader(Path file, LocalDate day) {
      this.file = file;
      this.day = day;
    }

    void sheet(PersonSheet sheet) {
      if (!sheet.isRead()) {
        notes.add("sheet ‘" + sheet.name() + "’ has no headings of persons and is not read");
      }
      sheet.rows().forEach(row -> row(sheet, row));
    }

    private void row(PersonSheet sheet, PersonRow row) {
      invented &= row.custody().invented();
      flawed += row.isClean() ? 0 : 1;
      if (row.custody().died() != null) {
        dead++;
        return;
      }
      String id = id(sheet, row);
      if (people.putIfAbsent(id, row.particulars()) != null) {
        problems.add(
            new Problem(
                Place.of(file.toString()),
                "row " + row.row() + ": its id stands in another row too",
                "Maybe one person stands there twice, or two were given one sign."));
      }
      Traits said = row.particulars().traits();
      Traits traits = current(said, row.custody().findingValidUntil(), day);
      expired += said.isSerious() && !traits.isSerious() ? 1 : 0;
      isHeld |= said.captured() != null || row.custody().heldAt() != null;
      candidates.add(candidate(id, row.particulars(), traits));
    }

    HeldPeople people() {
      if (!problems.isEmpty()) {
        throw new Stop(problems);
      }
      if (!isHeld && !candidates.isEmpty()) {
        notes.add(
            "of nobody in it is it said since when or where he is held; if it is a list of people"
                + " who are asked for, this is no plan");
      }
      if (dead > 0) {
        notes.add("rows of people who have died, in another account and not planned: " + dead);
      }
      if (flawed > 0) {
        notes.add(
            "rows with something to put right (‘limen intake --dry-run’ says what): " + flawed);
      }
      if (expired > 0) {
        notes.add(
            "seriously wounded or sick by a finding that has run out, who wait for no counterpart"
                + " if a doctor finds so again: "
                + expired);
      }
      return new HeldPeople(
          people, List.copyOf(candidates), invented, List.copyOf(notes), Map.of(), Map.of());
    }
  }

  /** The sender's own sign; where there is none, the place in the sheet. */
  private static String id(PersonSheet sheet, PersonRow row) {
    String id = row.id();
    return id != null
        ? id
        : (sheet.name().isEmpty() ? "" : sheet.name() + "-") + "row-" + row.row();
  }

  static Candidate candidate(String id, Particulars person, Traits traits) {
    String residence = person.residence();
    String region = residence == null ? null : residence.split(",", 2)[0].strip();
    return new Candidate(id, person.group(), traits, region);
  }

  /** A finding that is no longer valid is none: somebody has to look again. */
  private static Traits current(Traits traits, @Nullable PartialDate valid, LocalDate day) {
    LocalDate last = valid == null ? null : valid.last();
    return last == null || !last.isBefore(day) ? traits : traits.with(null);
  }

  /** Says how many there are and nothing of anybody. */
  @Override
  public String toString() {
    return candidates.size() + " people";
  }
}
