package limen.paper.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import limen.core.person.FullName;
import limen.core.person.PartialDate;
import limen.core.person.Particulars;
import limen.core.quota.Leg;
import limen.core.selection.Line;
import limen.core.selection.Mark;
import limen.core.selection.Pin;
import limen.core.selection.Plan;
import limen.core.selection.Reason;
import limen.core.selection.Withheld;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a plan. What goes to the other side holds a closed list of columns in one order and
 * says nothing of why; the reasons are the holder's own.
 */
public final class PlanSheets {
  /** The columns of a list that goes to the other side. */
  public static final List<String> LIST =
      List.of("place", "surname", "given", "patronymic", "born", "sex", "status", "number");

  /** The columns of the holder's own table of reasons. */
  public static final List<String> REASONS =
      List.of("order", "id", "surname", "given", "patronymic", "code", "stage", "stream", "reason");

  /** The columns of the holder's own table of those whom pins touch. */
  public static final List<String> PINS =
      List.of(
          "id",
          "surname",
          "given",
          "patronymic",
          "effect",
          "without-stage",
          "without-stream",
          "stage",
          "stream",
          "ground",
          "first-signer",
          "second-signer");

  /** The columns of the holder's own table of those who are kept back. */
  public static final List<String> HELD_BACK =
      List.of(
          "id",
          "surname",
          "given",
          "patronymic",
          "by",
          "ground",
          "until",
          "first-signer",
          "second-signer");

  /** The columns of a table of those who move when something is changed; no name is among them. */
  public static final List<String> MOVES =
      List.of("id", "before-stage", "before-stream", "stage", "stream");

  private final Plan plan;
  private final Map<String, Particulars> people;

  /**
   * Tables of a plan.
   *
   * @param people everybody in the plan, by id
   */
  public PlanSheets(Plan plan, Map<String, Particulars> people) {
    this.plan = plan;
    this.people = people;
  }

  /** Who goes on a leg, numbered from 1. */
  public List<List<String>> list(Leg leg) {
    return numbered(plan.chosen().getOrDefault(leg, List.of()));
  }

  /** Who stands ready on a leg, the first to be asked first. */
  public List<List<String>> reserve(Leg leg) {
    return numbered(plan.ready().getOrDefault(leg, List.of()));
  }

  /** Who waits for no counterpart. */
  public List<List<String>> outside() {
    return numbered(plan.outside());
  }

  private List<List<String>> numbered(List<String> ids) {
    List<List<String>> rows = new ArrayList<>();
    for (String id : ids) {
      Particulars person = person(id);
      List<String> row = new ArrayList<>();
      row.add(Integer.toString(rows.size() + 1));
      names(person.name(), row);
      row.add(written(person.traits().born()));
      row.add(word(person.traits().sex()));
      row.add(word(person.traits().status()));
      row.add(blank(person.number()));
      rows.add(row);
    }
    return rows;
  }

  /** Everybody for whom a pin makes a difference, in the order of the plan. */
  public List<List<String>> pins() {
    List<List<String>> rows = new ArrayList<>();
    for (Line line : plan.lines().values()) {
      Mark mark = line.mark();
      if (mark != null) {
        List<String> row = named(line.id());
        row.add(PlanSpeech.effect(mark, line.reason()));
        place(mark.without(), row);
        place(line.reason() instanceof Reason.Chosen(Leg leg) ? leg : null, row);
        row.addAll(signed(mark));
        rows.add(row);
      }
    }
    return rows;
  }

  private static List<String> signed(Mark mark) {
    return switch (mark) {
      case Mark.Pinned(Pin pin, var without) -> signed(pin);
      case Mark.Companion(Pin pin, var without) -> signed(pin);
      case Mark.Touched t -> List.of("", "", "");
    };
  }

  private static List<String> signed(Pin pin) {
    return List.of(pin.ground().word(), pin.signers().getFirst(), pin.signers().getLast());
  }

  /** Everybody whom the annex or a pin keeps back, and whoever stays because of such a person. */
  public List<List<String>> heldBack() {
    List<List<String>> rows = new ArrayList<>();
    for (Line line : plan.lines().values()) {
      List<String> row = named(line.id());
      switch (line.reason()) {
        case Reason.HeldBack(Withheld by, boolean companion) ->
            row.addAll(List.of(by("annex", companion), by.ground(), by.until(), "", ""));
        case Reason.PinnedOut(Pin.Ground ground, boolean companion) -> {
          List<String> signed =
              line.mark() == null ? List.of(ground.word(), "", "") : signed(line.mark());
          row.addAll(
              List.of(by("pin", companion), ground.word(), "", signed.get(1), signed.get(2)));
        }
        default -> row.clear();
      }
      if (!row.isEmpty()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static String by(String what, boolean companion) {
    return companion ? what + "-companion" : what;
  }

  /** Everybody who goes elsewhere, or no longer, or only now, by the holder's sign alone. */
  public static List<List<String>> moves(@Nullable Plan before, Plan after) {
    List<List<String>> rows = new ArrayList<>();
    for (Line line : after.lines().values()) {
      Line old = before == null ? null : before.lines().get(line.id());
      Leg was = old != null && old.reason() instanceof Reason.Chosen(Leg leg) ? leg : null;
      Leg is = line.reason() instanceof Reason.Chosen(Leg leg) ? leg : null;
      if (!Objects.equals(was, is)) {
        List<String> row = new ArrayList<>(List.of(line.id()));
        place(was, row);
        place(is, row);
        rows.add(row);
      }
    }
    return rows;
  }

  private static void place(@Nullable Leg leg, List<String> row) {
    row.add(leg == null ? "" : leg.stage());
    row.add(leg == null ? "" : leg.stream());
  }

  private List<String> named(String id) {
    List<String> row = new ArrayList<>(List.of(id));
    names(person(id).name(), row);
    return row;
  }

  private Particulars person(String id) {
    return Objects.requireNonNull(people.get(id));
  }

  private static void names(FullName name, List<String> row) {
    row.add(blank(name.surname()));
    row.add(blank(name.given()));
    row.add(blank(name.patronymic()));
  }

  /** Everybody in the order of the plan, with the reason in words. */
  public List<List<String>> reasons(PlanSpeech speech) {
    List<List<String>> rows = new ArrayList<>();
    for (Line line : plan.lines().values()) {
      List<String> row = new ArrayList<>();
      row.add(Integer.toString(rows.size() + 1));
      row.add(line.id());
      names(person(line.id()).name(), row);
      row.add(PlanSpeech.code(line.reason()));
      place(leg(line.reason()), row);
      row.add(String.join(" ", speech.sentences(line)));
      rows.add(row);
    }
    return rows;
  }

  /** Where somebody goes or stands ready; null for everybody else. */
  public static @Nullable Leg leg(Reason reason) {
    return switch (reason) {
      case Reason.Chosen(Leg leg) -> leg;
      case Reason.Ready(Leg leg, int place, var notYet, var consent) -> leg;
      case Reason.OutsideParity o -> null;
      case Reason.NotEligible n -> null;
      case Reason.HeldBack h -> null;
      case Reason.EndClaimed c -> null;
      case Reason.PinnedOut p -> null;
      case Reason.NotYet n -> null;
    };
  }

  private static String blank(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String written(@Nullable PartialDate date) {
    return date == null ? "" : date.isExact() ? String.valueOf(date.first()) : date.written();
  }

  private static String word(@Nullable Enum<?> constant) {
    return constant == null
        ? ""
        : constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
