package limen.core.selection;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import limen.core.quota.Leg;
import org.jspecify.annotations.Nullable;

/** What pins did to somebody, beside the plan that would be without any of them. */
public sealed interface Mark {
  /** Where the person would go without any pin; null for nowhere yet. */
  @Nullable Leg without();

  /** Two people decided about this person. */
  record Pinned(Pin pin, @Nullable Leg without) implements Mark {}

  /** Two people decided about somebody who travels with this person. */
  record Companion(Pin pin, @Nullable Leg without) implements Mark {}

  /** Nobody decided about this person, who goes elsewhere, or no longer, or only now. */
  record Touched(@Nullable Leg without) implements Mark {}

  /** The plan with a mark beside everybody it differs for from the plan without pins. */
  static Plan beside(Plan pinned, Plan without) {
    Map<String, Pin> pins = new HashMap<>();
    Map<String, Pin> groups = new HashMap<>();
    pinned.request().pins().forEach(pin -> pins.put(pin.id(), pin));
    for (Candidate person : pinned.request().people()) {
      Pin pin = pins.get(person.id());
      if (pin != null && person.group() != null) {
        groups.putIfAbsent(person.group(), pin);
      }
    }
    Map<String, Mark> marks = new HashMap<>();
    for (Candidate person : pinned.request().people()) {
      Leg before = without.leg(person.id());
      boolean isTouched = !Objects.equals(before, pinned.leg(person.id()));
      Pin own = pins.get(person.id());
      Pin others = person.group() == null ? null : groups.get(person.group());
      if (own != null) {
        marks.put(person.id(), new Pinned(own, before));
      } else if (isTouched) {
        marks.put(
            person.id(), others == null ? new Touched(before) : new Companion(others, before));
      }
    }
    Map<String, Line> lines = new LinkedHashMap<>();
    pinned.lines().forEach((id, line) -> lines.put(id, line.with(marks.get(id))));
    return new Plan(
        pinned.request(), pinned.order(), pinned.chosen(), pinned.ready(), pinned.outside(), lines);
  }
}
