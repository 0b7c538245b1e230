package limen.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import limen.core.document.Place;
import limen.core.document.Problem;
import limen.core.document.Result;
import limen.core.person.PartialDate;
import limen.core.person.Particulars;
import limen.core.person.Traits;
import limen.core.selection.Candidate;
import limen.paper.intake.PersonFile;
import limen.paper.intake.PersonRow;
import limen.paper.intake.PersonSheet;
import limen.paper.intake.PersonSheets;

/**
 * The people one holder has, as a sheet says.
 *
 * @param particulars by id, in the order of the sheet
 * @param candidates those who live, in the same order
 * @param invented whether every row says that it is about nobody
 * @param dead rows of people who have died; their account is another
 */
record HeldPeople(
    Map<String, Particulars> particulars, List<Candidate> candidates, boolean invented, int dead) {

  /** Reads a sheet; stops where it cannot be read or a sign for a person stands twice. */
  static HeldPeople read(Path file, LocalDate day) {
    PersonFile read =
        switch (PersonSheets.read(file, null)) {
          case Result.Good<PersonFile>(PersonFile good) -> good;
          case Result.Refused<PersonFile>(var refusal) ->
              throw new Stop(
                  List.of(
                      new Problem(Place.of(file.toString()), refusal.what(), refusal.advice())));
        };
    Map<String, Particulars> people = new LinkedHashMap<>();
    List<Candidate> candidates = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    boolean invented = true;
    int dead = 0;
    for (PersonSheet sheet : read.sheets()) {
      for (PersonRow row : sheet.rows()) {
        invented &= row.custody().invented();
        if (row.custody().died() != null) {
          dead++;
          continue;
        }
        String id = id(sheet, row);
        Particulars person = row.particulars();
        if (people.putIfAbsent(id, person) != null) {
          problems.add(
              new Problem(
                  Place.of(file.toString()),
                  "row " + row.row() + ": its id stands in another row too",
                  "Maybe one person stands there twice, or two were given one sign."));
        }
        candidates.add(candidate(id, row, day));
      }
    }
    if (!problems.isEmpty()) {
      throw new Stop(problems);
    }
    return new HeldPeople(people, List.copyOf(candidates), invented, dead);
  }

  /** The sender's own sign; where there is none, the place in the sheet. */
  private static String id(PersonSheet sheet, PersonRow row) {
    String id = row.id();
    return id != null
        ? id
        : (sheet.name().isEmpty() ? "" : sheet.name() + "-") + "row-" + row.row();
  }

  private static Candidate candidate(String id, PersonRow row, LocalDate day) {
    Particulars person = row.particulars();
    String residence = person.residence();
    String region = residence == null ? null : residence.split(",", 2)[0].strip();
    return new Candidate(
        id,
        person.group(),
        current(person.traits(), row.custody().findingValidUntil(), day),
        region);
  }

  /** A finding that is no longer valid is none: somebody has to look again. */
  private static Traits current(
      Traits traits, @org.jspecify.annotations.Nullable PartialDate valid, LocalDate day) {
    LocalDate last = valid == null ? null : valid.last();
    if (last == null || !last.isBefore(day)) {
      return traits;
    }
    return new Traits(
        traits.status(),
        traits.rank(),
        null,
        traits.born(),
        traits.sex(),
        traits.nationality(),
        traits.service(),
        traits.unit(),
        traits.captured(),
        traits.marks(),
        traits.dependants());
  }

  /** Says how many there are and nothing of anybody. */
  @Override
  public String toString() {
    return candidates.size() + " people";
  }
}
