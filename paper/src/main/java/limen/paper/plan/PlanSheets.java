package limen.paper.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import limen.core.person.FullName;
import limen.core.person.PartialDate;
import limen.core.person.Particulars;
import limen.core.selection.Leg;
import limen.core.selection.Line;
import limen.core.selection.Plan;
import limen.core.selection.Reason;
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
      Leg leg = leg(line.reason());
      row.add(leg == null ? "" : leg.stage());
      row.add(leg == null ? "" : leg.stream());
      row.add(String.join(" ", speech.sentences(line)));
      rows.add(row);
    }
    return rows;
  }

  /** Where somebody goes or stands ready; null for everybody else. */
  public static @Nullable Leg leg(Reason reason) {
    return switch (reason) {
      case Reason.Chosen(Leg leg) -> leg;
      case Reason.Ready(Leg leg, int place, var notYet) -> leg;
      case Reason.OutsideParity o -> null;
      case Reason.NotEligible n -> null;
      case Reason.HeldBack h -> null;
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
