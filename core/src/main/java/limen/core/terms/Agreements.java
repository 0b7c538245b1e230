package limen.core.terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import limen.core.document.Document;
import limen.core.document.Nearest;
import limen.core.document.Problem;
import limen.core.document.Reading;
import limen.core.document.Reference;

/** Reads agreement files, prints them and gives their schema. */
public final class Agreements {
  private static final Set<String> RESERVED =
      Set.of("all", "from", "to", "stage", "surplus", "agreed", "everyone", "any");

  /** Where each sort of name is declared. */
  private static final Map<String, String> SECTIONS =
      Map.of(
          "party", "parties",
          "stream", "streams",
          "kind", "kinds",
          "scale", "scales",
          "series", "series",
          "event", "events",
          "stage", "terms\\[\\d+\\]\\.schedule\\.stages");

  private static final Pattern WEIGHT = Pattern.compile("scales\\.[^.]+\\.([^.]+)");

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
    Map<String, Set<String>> declared = declared(reading);
    List<Problem> problems = new ArrayList<>(reading.problems());
    format(reading, problems);
    undeclared(reading, declared, problems);
    clashes(reading, declared, problems);
    problems.sort(Problem.IN_FILE_ORDER);
    return problems.isEmpty()
        ? reading
        : new Reading<>(null, List.copyOf(problems), reading.places(), reading.references());
  }

  /** Prints an agreement; reading it again gives an equal one. */
  public static String print(Agreement agreement) {
    return DOCUMENT.print(agreement);
  }

  /** The JSON Schema of agreement files, as maps and lists. */
  public static Map<String, Object> schema() {
    return DOCUMENT.schema("Limen agreement");
  }

  private static void format(Reading<Agreement> reading, List<Problem> problems) {
    Agreement agreement = reading.value();
    if (agreement != null && !agreement.limen().equals(Agreement.FORMAT)) {
      problems.add(
          new Problem(
              reading.place("limen"),
              "‘" + agreement.limen() + "’ is a format this version cannot read",
              "Maybe ‘limen: " + Agreement.FORMAT + "’."));
    }
  }

  /** Every declared name by its sort, also of a document that could not be read as a whole. */
  private static Map<String, Set<String>> declared(Reading<Agreement> reading) {
    Map<String, Set<String>> declared = new LinkedHashMap<>();
    SECTIONS.forEach(
        (sort, section) -> {
          Set<String> names = new LinkedHashSet<>();
          Pattern path = Pattern.compile(section + "\\.([^.\\[\\]]+)");
          for (String part : reading.places().keySet()) {
            Matcher said = path.matcher(part);
            if (said.matches()) {
              names.add(said.group(1));
            }
          }
          declared.put(sort, names);
        });
    return declared;
  }

  private static void undeclared(
      Reading<Agreement> reading, Map<String, Set<String>> declared, List<Problem> problems) {
    List<Reference.Placed> references = new ArrayList<>(reading.references());
    reading
        .places()
        .forEach(
            (path, place) -> {
              Matcher weight = WEIGHT.matcher(path);
              if (weight.matches()) {
                references.add(
                    new Reference.Placed(new Reference(List.of("kind"), weight.group(1)), place));
              }
            });
    for (Reference.Placed placed : references) {
      Reference reference = placed.reference();
      Set<String> known = new LinkedHashSet<>();
      reference.sort().forEach(sort -> known.addAll(declared.getOrDefault(sort, Set.of())));
      boolean unread =
          known.isEmpty() && reference.sort().stream().anyMatch(sort -> isWritten(reading, sort));
      if (reference.sort().contains("event")) {
        known.add(Moment.AGREED);
      }
      if (!unread && !known.contains(reference.word())) {
        problems.add(
            new Problem(
                placed.place(),
                "‘"
                    + reference.word()
                    + "’ is not declared as "
                    + (reference.sort().contains("event") ? "an " : "a ")
                    + String.join(" or ", reference.sort()),
                Nearest.advice(reference.word(), known)));
      }
    }
  }

  /** A section that stands there and of which no name could be read is a problem of its own. */
  private static boolean isWritten(Reading<Agreement> reading, String sort) {
    return reading.places().containsKey(String.valueOf(SECTIONS.get(sort)));
  }

  /** A selector names streams, kinds and series in one breath, so no name may mean two things. */
  private static void clashes(
      Reading<Agreement> reading, Map<String, Set<String>> declared, List<Problem> problems) {
    Map<String, String> taken = new LinkedHashMap<>();
    for (String sort : List.of("stream", "kind", "series")) {
      String section = String.valueOf(SECTIONS.get(sort));
      for (String name : declared.getOrDefault(sort, Set.of())) {
        String other =
            RESERVED.contains(name) ? "a word of its own" : taken.putIfAbsent(name, section);
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
    }
  }
}
