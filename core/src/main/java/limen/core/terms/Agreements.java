package limen.core.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import limen.core.document.Document;
import limen.core.document.Nearest;
import limen.core.document.Problem;
import limen.core.document.Reading;
import limen.core.document.Reference;

/** Reads agreement files, prints them and gives their schema. */
public final class Agreements {
  private static final Set<String> RESERVED =
      Set.of("all", "from", "to", "stage", "surplus", "agreed", "everyone", "any");

  private static final Document<Agreement> DOCUMENT =
      new Document<>(
          Agreement.class,
          List.of(
              Range.COUNT,
              Amount.WRITTEN,
              Span.WRITTEN,
              Moment.WRITTEN,
              Window.WRITTEN,
              Selector.WRITTEN,
              Ages.WRITTEN,
              Captured.WRITTEN,
              Factor.WRITTEN));

  private Agreements() {}

  /**
   * Reads an agreement, reporting every problem at once: what is not YAML, not a part, not of the
   * right shape, not declared, or declared twice.
   */
  public static Reading<Agreement> read(String file, byte[] bytes) {
    Reading<Agreement> reading = DOCUMENT.read(file, bytes);
    Agreement agreement = reading.value();
    if (agreement == null) {
      return reading;
    }
    List<Problem> problems = new ArrayList<>();
    if (!agreement.limen().equals(Agreement.FORMAT)) {
      problems.add(
          new Problem(
              reading.place("limen"),
              "‘" + agreement.limen() + "’ is a format this version cannot read",
              "Maybe ‘limen: " + Agreement.FORMAT + "’."));
    }
    undeclared(agreement, reading, problems);
    clashes(agreement, reading, problems);
    problems.sort(Comparator.comparingInt(p -> p.place().line()));
    return problems.isEmpty()
        ? reading
        : new Reading<>(null, problems, reading.places(), reading.references());
  }

  /** Prints an agreement; reading it again gives an equal one. */
  public static String print(Agreement agreement) {
    return DOCUMENT.print(agreement);
  }

  /** The JSON Schema of agreement files, as maps and lists. */
  public static Map<String, Object> schema() {
    return DOCUMENT.schema("Limen agreement");
  }

  private static void undeclared(
      Agreement agreement, Reading<Agreement> reading, List<Problem> problems) {
    Map<String, Set<String>> declared = declared(agreement);
    List<Reference.Placed> references = new ArrayList<>(reading.references());
    agreement
        .scales()
        .forEach(
            (scale, weights) ->
                weights
                    .keySet()
                    .forEach(
                        kind ->
                            references.add(
                                new Reference.Placed(
                                    new Reference(List.of("kind"), kind),
                                    reading.place("scales." + scale + "." + kind)))));
    for (Reference.Placed placed : references) {
      Reference reference = placed.reference();
      Set<String> known = new LinkedHashSet<>();
      reference.sort().forEach(sort -> known.addAll(declared.getOrDefault(sort, Set.of())));
      if (!known.contains(reference.word())) {
        problems.add(
            new Problem(
                placed.place(),
                "‘"
                    + reference.word()
                    + "’ is not declared as a "
                    + String.join(" or ", reference.sort()),
                Nearest.advice(reference.word(), known)));
      }
    }
  }

  private static Map<String, Set<String>> declared(Agreement agreement) {
    Set<String> events = new LinkedHashSet<>(agreement.events().keySet());
    events.add(Moment.AGREED);
    return Map.of(
        "party", agreement.parties().keySet(),
        "stream", agreement.streams().keySet(),
        "kind", agreement.kinds().keySet(),
        "scale", agreement.scales().keySet(),
        "series", agreement.series().keySet(),
        "stage", agreement.stages().keySet(),
        "event", events);
  }

  /** A selector names streams, kinds and series in one breath, so no name may mean two things. */
  private static void clashes(
      Agreement agreement, Reading<Agreement> reading, List<Problem> problems) {
    Map<String, String> taken = new LinkedHashMap<>();
    Map<String, Set<String>> declared = new LinkedHashMap<>();
    declared.put("streams", agreement.streams().keySet());
    declared.put("kinds", agreement.kinds().keySet());
    declared.put("series", agreement.series().keySet());
    declared.forEach(
        (section, names) -> {
          for (String name : names) {
            String other = RESERVED.contains(name) ? "a word of its own" : taken.put(name, section);
            if (other != null) {
              problems.add(
                  new Problem(
                      reading.place(section + "." + name),
                      "‘"
                          + name
                          + "’ cannot be a name here: it already is "
                          + (other.startsWith("a ") ? other : "one of the " + other),
                      "Maybe ‘" + name + "-2’, or a word that says more."));
            }
          }
        });
  }
}
