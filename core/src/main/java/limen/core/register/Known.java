package limen.core.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import limen.core.person.PartialDate;
import limen.core.person.Particulars;
import limen.core.person.Status;
import org.jspecify.annotations.Nullable;

/**
 * What one sender said of a person so far.
 *
 * @param dossier the person's
 * @param sender who said it
 */
record Known(Dossier dossier, String sender) {

  /** The sender's own sign for the person when he listed him last; null where he has none. */
  @Nullable String id() {
    return last(What.Listed.class)
            instanceof Fact(var h, var r, var a, var o, What.Listed listed, var b)
        ? listed.id()
        : null;
  }

  boolean isListed() {
    return last(What.Listed.class) != null;
  }

  @Nullable Particulars particulars() {
    return last(What.Identified.class)
            instanceof
            Fact(var h, var r, var a, var o, What.Identified(Particulars particulars), var b)
        ? particulars
        : null;
  }

  private @Nullable Fact last(Class<? extends What> kind) {
    List<Fact> facts = dossier.facts();
    for (int i = facts.size() - 1; i >= 0; i--) {
      if (kind.isInstance(facts.get(i).what()) && facts.get(i).author().equals(sender)) {
        return facts.get(i);
      }
    }
    return null;
  }

  /** Facts of this row that the sender has not said already. */
  List<Fact> added(Row row, Upload upload) {
    List<Fact> facts = new ArrayList<>();
    for (Fact said : said(row, upload, dossier.id())) {
      Fact before = last(said.what().getClass());
      boolean same =
          before != null
              && before.what().equals(said.what())
              && Objects.equals(before.happened(), said.happened())
              && !(said.what() instanceof What.Died && isOvertaken(before));
      if (!same) {
        facts.add(said);
      }
    }
    return facts;
  }

  /** Whether somebody has seen the person since: who says again that he died says something new. */
  private boolean isOvertaken(Fact death) {
    List<Fact> facts = dossier.facts();
    return facts.subList(facts.lastIndexOf(death), facts.size()).stream()
        .anyMatch(fact -> fact.what() instanceof What.StillHeld);
  }

  /** Everything a row says of a person, its place in the file first. */
  static List<Fact> said(Row row, Upload upload, String person) {
    List<Fact> facts = new ArrayList<>(6);
    Particulars particulars = row.particulars();
    var traits = particulars.traits();
    add(
        facts,
        upload,
        person,
        null,
        new What.Listed(upload.id(), row.sheet(), row.number(), row.id(), row.unread()));
    add(facts, upload, person, null, new What.Identified(particulars));
    if (traits.captured() != null) {
      add(facts, upload, person, traits.captured(), new What.Captured());
    }
    if (traits.findings() != null) {
      add(
          facts,
          upload,
          person,
          null,
          new What.MedicalFound(traits.findings(), null, row.findingValidUntil()));
    }
    if (row.heldAt() != null || row.arrived() != null) {
      add(facts, upload, person, row.arrived(), new What.Whereabouts(row.heldAt(), row.arrived()));
    }
    if (traits.status() == Status.MEDICAL || traits.status() == Status.CHAPLAIN) {
      add(facts, upload, person, null, new What.Retained());
    }
    if (row.died() != null) {
      add(facts, upload, person, row.died(), new What.Died(null, null));
    }
    return facts;
  }

  private static void add(
      List<Fact> facts, Upload upload, String person, @Nullable PartialDate day, What what) {
    facts.add(new Fact(day, upload.recorded(), upload.sender(), person, what));
  }

  /** Says nothing of the person. */
  @Override
  public String toString() {
    return "known " + dossier.id();
  }
}
