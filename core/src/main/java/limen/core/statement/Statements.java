package limen.core.statement;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import limen.core.agreement.Tally;
import limen.core.statement.Statement.Claim;
import limen.core.statement.Statement.Occurrence;
import limen.core.statement.Statement.Withdrawal;
import org.jspecify.annotations.Nullable;

/**
 * Statements in the order in which they were said. Nothing is ever taken out: a corrected or
 * withdrawn statement stays readable and no longer counts.
 *
 * @param all every statement
 */
public record Statements(List<Statement> all) {

  /** Orders the statements by the time they were said, then by name. */
  public Statements {
    all =
        all.stream()
            .sorted(
                Comparator.comparing((Statement s) -> s.source().said())
                    .thenComparing(s -> s.source().id()))
            .toList();
  }

  /** What had been said and learned by a moment. */
  public Statements knownAt(Instant moment) {
    return new Statements(
        all.stream()
            .filter(s -> !s.source().said().isAfter(moment))
            .filter(s -> !s.source().recorded().isAfter(moment))
            .toList());
  }

  /** Those that their own speaker neither corrected nor withdrew; nobody can do it for another. */
  public List<Statement> standing() {
    Set<Spoken> fallen = new HashSet<>();
    // From the last to the first: what was itself taken back takes nothing back any more.
    for (Statement later : all.reversed()) {
      String speaker = later.source().speaker();
      if (!fallen.contains(new Spoken(speaker, later.source().id()))) {
        fallen.add(new Spoken(speaker, later.source().corrects()));
        if (later instanceof Withdrawal withdrawal) {
          fallen.add(new Spoken(speaker, withdrawal.withdraws()));
        }
      }
    }
    return all.stream()
        .filter(s -> !fallen.contains(new Spoken(s.source().speaker(), s.source().id())))
        .toList();
  }

  /** A statement by its speaker and name. */
  private record Spoken(String speaker, @Nullable String id) {}

  /** Statements of one kind that stand. */
  public <S extends Statement> List<S> standing(Class<S> kind) {
    return standing().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Standing claims as figures, with their days in the agreement's time zone. */
  public List<Tally> tallies(ZoneId zone) {
    List<Tally> tallies = new ArrayList<>();
    for (Claim claim : standing(Claim.class)) {
      Source source = claim.source();
      tallies.add(
          new Tally(
              source.id(),
              source.speaker(),
              claim.of(),
              claim.outcome(),
              claim.count(),
              claim.happened(),
              source.said().atZone(zone).toLocalDate()));
    }
    return tallies;
  }

  /** When events happened, by the first standing statement of a side, else of anybody. */
  public Map<String, LocalDateTime> events(Collection<String> sides) {
    Map<String, LocalDateTime> events = new LinkedHashMap<>();
    List<Occurrence> all = standing(Occurrence.class);
    all.stream()
        .filter(o -> sides.contains(o.source().speaker()))
        .forEach(o -> events.putIfAbsent(o.event(), o.happened()));
    all.forEach(o -> events.putIfAbsent(o.event(), o.happened()));
    return events;
  }

  /** A statement by its name. */
  public Optional<Statement> find(String id) {
    return all.stream().filter(s -> s.source().id().equals(id)).findFirst();
  }
}
