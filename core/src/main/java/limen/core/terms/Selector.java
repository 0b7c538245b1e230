package limen.core.terms;

import java.util.ArrayList;
import java.util.List;
import limen.core.document.Reference;
import limen.core.document.Result;
import limen.core.document.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * Whom a term speaks of, as a phrase: {@code to-UA}, {@code to-UA civilian}, {@code to DE}, {@code
 * from RU stage 1}, {@code all}. What is not said is not restricted.
 *
 * @param names streams and kinds, in the order written
 * @param from everybody who leaves this party's hands
 * @param to everybody who goes to this party
 * @param stage within this stage only
 */
public record Selector(
    List<String> names, @Nullable String from, @Nullable String to, @Nullable String stage)
    implements Reference.Source {
  /** Everybody in every stream. */
  public static final Selector ALL = new Selector(List.of(), null, null, null);

  /** What one side still has to give back under a running ratio. */
  public static final String SURPLUS = "surplus";

  private static final List<String> LEADING = List.of("from", "to", "stage");

  /** How selectors are written. */
  public static final Scalar<Selector> WRITTEN =
      new Scalar<>(
          Selector.class,
          "whom: a stream, with or without kinds (to-UA civilian), ‘from RU’, ‘to DE’, ‘stage 1’,"
              + " ‘all’",
          ".+",
          Selector::parse,
          Selector::toString);

  /** Reads a selector; whether its names exist is asked later. */
  public static Result<Selector> parse(String text) {
    List<String> names = new ArrayList<>();
    String[] led = new String[LEADING.size()];
    String[] words = text.strip().split("\\s+", -1);
    for (int i = 0; i < words.length; i++) {
      int lead = LEADING.indexOf(words[i]);
      if (lead < 0) {
        names.add(words[i]);
      } else if (i + 1 == words.length || led[lead] != null) {
        return Result.refused(
            "‘" + text + "’ has ‘" + words[i] + "’ where it says nothing",
            "Maybe one name after it: ‘from RU’, ‘to DE’, ‘stage 1’.");
      } else {
        led[lead] = words[++i];
      }
    }
    names.remove("all");
    return names.stream().allMatch(n -> n.matches("[\\p{L}\\p{N}_-]+"))
        ? Result.good(new Selector(List.copyOf(names), led[0], led[1], led[2]))
        : Result.refused(
            "‘" + text + "’ does not say whom",
            "Maybe a stream and kinds without commas (to-UA civilian), or a list [north, south].");
  }

  @Override
  public List<Reference> references() {
    List<Reference> references = new ArrayList<>();
    for (String name : names) {
      if (!name.equals(SURPLUS)) {
        references.add(new Reference(List.of("stream", "kind", "series"), name));
      }
    }
    if (from != null) {
      references.add(new Reference(List.of("party"), from));
    }
    if (to != null) {
      references.add(new Reference(List.of("party"), to));
    }
    if (stage != null) {
      references.add(new Reference(List.of("stage"), stage));
    }
    return references;
  }

  @Override
  public String toString() {
    List<String> words = new ArrayList<>(names);
    if (from != null) {
      words.add("from " + from);
    }
    if (to != null) {
      words.add("to " + to);
    }
    if (stage != null) {
      words.add("stage " + stage);
    }
    return words.isEmpty() ? "all" : String.join(" ", words);
  }
}
