package limen.core.terms;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import limen.core.document.Default;
import limen.core.document.Label;
import limen.core.document.Required;
import limen.core.document.Says;
import limen.core.party.Party;
import org.jspecify.annotations.Nullable;

/**
 * One agreement, as its file says it.
 *
 * @param limen format and version, always {@code agreement/1}
 * @param title its name
 * @param agreed the day it was agreed; null where nobody knows
 * @param place where it was agreed
 * @param timeZone the zone in which its days end
 * @param parties by short name
 * @param streams by short name
 * @param kinds by short name
 * @param scales weights by kind, by short name; a weight is a quoted term and settles a balance
 *     afterwards
 * @param series by short name
 * @param events what starts or ends a clock, by short name
 * @param terms what it says, clause by clause
 * @param sources where it is published
 */
@Says("An agreement on an exchange of prisoners, in a form that people can read and Limen can run.")
public record Agreement(
    @Says("Format and version: agreement/1.") String limen,
    @Says("Its name, as a text or one per language.") Label title,
    @Says("The day it was agreed.") @Nullable LocalDate agreed,
    @Says("Where it was agreed.") @Nullable String place,
    @Says("The zone in which its days end.") @Default("UTC") ZoneId timeZone,
    @Required @Says("Who takes part, by short name.") Map<String, Party> parties,
    @Required @Says("Who moves from whom to whom, by short name.") Map<String, Stream> streams,
    @Says("Kinds of people, by short name.") Map<String, Kind> kinds,
    @Says("Scales of equivalents: a whole number for each kind.")
        Map<String, Map<String, Integer>> scales,
    @Says("Measured quantities outside the exchange.") Map<String, Series> series,
    @Says("What starts or ends a clock, by short name.") Map<String, Label> events,
    @Required @Says("What it says, clause by clause.") List<Clause> terms,
    @Says("Where it is published.") List<String> sources) {

  /** Format and version. */
  public static final String FORMAT = "agreement/1";

  /** Those who give or receive people, in the order of the file. */
  public List<String> sides() {
    return parties.entrySet().stream()
        .filter(party -> party.getValue().isSide())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Every stage of every schedule, in order. */
  public Map<String, Term.Schedule.Stage> stages() {
    Map<String, Term.Schedule.Stage> stages = new LinkedHashMap<>();
    for (Clause clause : terms) {
      if (clause.term() instanceof Term.Schedule schedule) {
        schedule.stages().forEach(stages::putIfAbsent);
      }
    }
    return stages;
  }

  /** Those who are of all these kinds; names that are not kinds do not restrict. */
  public Region region(List<String> names) {
    return Region.of(names.stream().filter(kinds::containsKey).toList(), kinds);
  }

  /** Those who are of at least one of these kinds; everybody where none is named. */
  public Region anyOf(List<String> names) {
    return Region.anyOf(names, kinds);
  }

  /** What a selector counts: the series it names, or its streams. */
  public List<String> counted(Selector selector) {
    List<String> named = selector.names().stream().filter(series::containsKey).toList();
    return named.isEmpty() ? streams(selector) : named;
  }

  /**
   * The streams a selector takes in, none where it names a series; of those it does not name, only
   * streams of living people.
   */
  public List<String> streams(Selector selector) {
    if (selector.names().stream().anyMatch(series::containsKey)) {
      return List.of();
    }
    List<String> named = selector.names().stream().filter(streams::containsKey).toList();
    List<String> taken = new ArrayList<>();
    streams.forEach(
        (id, stream) -> {
          boolean in = named.isEmpty() ? stream.of() == Stream.Cargo.PERSONS : named.contains(id);
          boolean from = selector.from() == null || selector.from().equals(stream.from());
          boolean to = selector.to() == null || selector.to().equals(stream.to());
          if (in && from && to) {
            taken.add(id);
          }
        });
    return taken;
  }
}
