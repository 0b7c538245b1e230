package limen.core.tracing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import limen.core.lists.Known;
import org.jspecify.annotations.Nullable;

/**
 * What holds in an agency's folder after some steps. Nothing changes it; {@link #after} makes the
 * next. It knows what humans said, and nothing of what may be proposed, so that another way of
 * comparing people changes nothing that was said.
 *
 * @param cases requests by their signs, in the order in which they came
 * @param traces records and sightings by their signs, in the same order
 * @param joins which requests seek one person, by human word
 * @param uploads what was taken in
 */
public record Tracing(
    Map<String, Case> cases, Map<String, Filed> traces, List<Join> joins, List<Upload> uploads) {
  /** A folder in which nothing was done. */
  public static final Tracing EMPTY = new Tracing(Map.of(), Map.of(), List.of(), List.of());

  /** What comes of a step. */
  public sealed interface Outcome {}

  /** What holds after it. */
  public record Done(Tracing tracing) implements Outcome {}

  /**
   * It has no effect.
   *
   * @param reason why
   * @param values what is at fault: signs, or the field in which nothing is said; never a name
   */
  public record Refused(Reason reason, List<Object> values) implements Outcome {
    /** Copies the values. */
    public Refused {
      values = List.copyOf(values);
    }
  }

  /** What holds after all steps of a note; the first that has no effect undoes all. */
  public Outcome after(Noted noted) {
    Refused unsaid = Saying.missing(noted);
    if (unsaid != null) {
      return unsaid;
    }
    Tracing now = this;
    for (Step step : noted.steps()) {
      Refused refused = Rules.refusal(now, step);
      if (refused != null) {
        return refused;
      }
      now = now.taken(step, noted);
    }
    return new Done(now);
  }

  private Tracing taken(Step step, Noted noted) {
    Instant at = noted.recorded();
    return switch (step) {
      case Step.Asked(TracingRequest request) -> put(request, at);
      case Step.Received(Upload upload, var records) -> filed(records, at).with(upload);
      case Step.Told(Sighting sighting) -> filed(List.of(sighting), at);
      case Step.Linked(var request, var record, var also, var reason) ->
          change(
              request,
              one -> one.linked(new Link(record, noted.by(), reason, at, versions(one, record))));
      case Step.Rejected(var request, var record, var reason) ->
          change(
              request,
              one ->
                  one.rejected(
                      new Rejection(record, noted.by(), reason, at, versions(one, record))));
      case Step.Joined(var request, var other, var also, var reason) -> {
        List<Join> more = new ArrayList<>(joins);
        more.add(new Join(request, other, noted.by(), reason, at));
        yield with(more);
      }
      case Step.Undone(var request, var other, var reason) -> undone(request, other, at);
      case Step.Withheld(var sign, var lifted, var reason) -> withheld(sign, !lifted);
      case Step.Withdrawn(var sighting, var reason) ->
          filed(sighting, filed -> filed.withdrawn(at));
      case Step.FamilyTold told -> told(told, noted);
      case Step.Closed(var request, var reason) ->
          change(request, one -> one.closed(new Closing(noted.by(), reason, at, words(one))));
    };
  }

  private Tracing put(TracingRequest request, Instant at) {
    Case before = cases.get(request.sign());
    Map<String, Case> all = new LinkedHashMap<>(cases);
    all.put(request.sign(), before == null ? Case.of(request, at) : before.put(request, at));
    return withCases(all);
  }

  private Tracing filed(List<? extends Trace> more, Instant at) {
    Map<String, Filed> all = new LinkedHashMap<>(traces);
    for (Trace trace : more) {
      Filed before = all.get(trace.sign());
      all.put(trace.sign(), before == null ? Filed.of(trace, at) : before.told(trace, at));
    }
    return withTraces(all);
  }

  private Tracing filed(String sign, UnaryOperator<Filed> change) {
    Map<String, Filed> all = new LinkedHashMap<>(traces);
    all.computeIfPresent(sign, (s, one) -> change.apply(one));
    return withTraces(all);
  }

  private Tracing change(String request, UnaryOperator<Case> change) {
    Map<String, Case> all = new LinkedHashMap<>(cases);
    all.computeIfPresent(request, (sign, one) -> change.apply(one));
    return withCases(all);
  }

  private Tracing undone(String request, @Nullable String other, Instant at) {
    if (other == null) {
      return change(request, one -> one.closed(null));
    }
    if (cases.containsKey(other)) {
      return with(joins.stream().filter(join -> !join.isOf(request, other)).toList());
    }
    return change(
        request, one -> one.link(other) == null ? one.unrejected(other) : one.unlinked(other, at));
  }

  private Tracing withheld(String sign, boolean is) {
    return cases.containsKey(sign)
        ? change(sign, one -> one.withheld(is))
        : filed(sign, one -> one.withheld(is));
  }

  private Tracing told(Step.FamilyTold told, Noted noted) {
    boolean mistake = told.matters().contains(Matter.MISTAKE);
    return change(
        told.request(),
        one ->
            one.told(
                new Telling(
                    mistake ? Map.of() : words(one),
                    one.believed(told.matters()),
                    told.how(),
                    told.on(),
                    noted.by(),
                    noted.recorded())));
  }

  /** The linked records, each with which of its words. */
  Map<String, Integer> words(Case one) {
    return one.links().stream()
        .collect(Collectors.toMap(Link::record, link -> filed(link.record()).version()));
  }

  private Versions versions(Case one, String record) {
    return new Versions(one.version(), filed(record).version());
  }

  /** A record or sighting that is there. */
  public Filed filed(String sign) {
    return Objects.requireNonNull(traces.get(sign), sign);
  }

  /** Whether a rejection was made on the words that both say now. */
  public boolean holds(Case one, Rejection rejection) {
    return rejection.versions().equals(versions(one, rejection.record()));
  }

  /** The request among some by which a record is rejected on the words that hold; null for none. */
  @Nullable String rejecting(Set<String> requests, String record) {
    return requests.stream()
        .filter(
            sign -> {
              Case one = Objects.requireNonNull(cases.get(sign));
              Rejection rejection = one.rejection(record);
              return rejection != null && holds(one, rejection);
            })
        .findFirst()
        .orElse(null);
  }

  /** Whether a record or a request says something else than when they were linked. */
  public boolean hasChanged(Case one, Link link) {
    return !link.versions().equals(versions(one, link.record()));
  }

  /**
   * Whether a family was told what no longer stands: by a link that was undone, by a sighting that
   * was withdrawn, or of a death that no linked record says any more.
   */
  public boolean isToldWrongly(Case one) {
    Telling told = one.told();
    return isToldDeadWrongly(one)
        || (told != null
            && told.records().keySet().stream()
                .anyMatch(record -> one.link(record) == null || filed(record).isWithdrawn()));
  }

  /** Whether a family was told of a death that no linked record says any more. */
  boolean isToldDeadWrongly(Case one) {
    Telling told = one.told();
    return told != null
        && told.matters().contains(Matter.DEATH)
        && one.links().stream().noneMatch(this::isOfSomeoneDead);
  }

  boolean isOfSomeoneDead(Link link) {
    return filed(link.record()).trace() instanceof CaptiveRecord record
        && record.standing() == Known.Standing.DEAD;
  }

  /** All requests that seek the same person as one, by human word; itself among them, in order. */
  public Set<String> seekingSame(String request) {
    Set<String> same = new TreeSet<>(Signs.IN_ORDER);
    same.add(request);
    int before = 0;
    while (same.size() > before) {
      before = same.size();
      for (Join join : joins) {
        if (same.contains(join.one()) || same.contains(join.other())) {
          same.add(join.one());
          same.add(join.other());
        }
      }
    }
    return same;
  }

  /** The requests that are linked to a record. */
  Stream<String> linkedTo(String record) {
    return cases.values().stream()
        .filter(one -> one.link(record) != null)
        .map(one -> one.request().sign());
  }

  /** The request by which the same asker asks for the same person in the same words; or null. */
  public @Nullable String asking(TracingRequest request) {
    return cases.values().stream()
        .map(Case::request)
        .filter(one -> one.asker().equals(request.asker()) && one.sought().says(request.sought()))
        .map(TracingRequest::sign)
        .findFirst()
        .orElse(null);
  }

  /** The first upload of a source that is spelt otherwise, but for its letters and digits. */
  @Nullable Upload speltOtherwise(String source) {
    return uploads.stream()
        .filter(one -> !one.source().equals(source))
        .filter(one -> bare(one.source()).equals(bare(source)))
        .findFirst()
        .orElse(null);
  }

  private static String bare(String source) {
    return source.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** The sign of the next request. */
  public String nextRequest() {
    return "R" + (cases.size() + 1);
  }

  /** How many records of captives there are; they are called C1, C2 … without gaps. */
  public int records() {
    return (int) count(CaptiveRecord.class);
  }

  /** The sign of the next sighting. */
  public String nextSighting() {
    return "S" + (count(Sighting.class) + 1);
  }

  private long count(Class<? extends Trace> kind) {
    return traces.values().stream().filter(one -> kind.isInstance(one.trace())).count();
  }

  private Tracing withCases(Map<String, Case> all) {
    return new Tracing(Collections.unmodifiableMap(all), traces, joins, uploads);
  }

  private Tracing withTraces(Map<String, Filed> all) {
    return new Tracing(cases, Collections.unmodifiableMap(all), joins, uploads);
  }

  Tracing with(List<Join> others) {
    return new Tracing(cases, traces, List.copyOf(others), uploads);
  }

  private Tracing with(Upload upload) {
    List<Upload> more = new ArrayList<>(uploads);
    more.add(upload);
    return new Tracing(cases, traces, joins, List.copyOf(more));
  }

  /** Says how many, and nothing of anybody. */
  @Override
  public String toString() {
    return cases.size() + " requests, " + traces.size() + " records and sightings";
  }
}
