package limen.core.tracing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed and what waits, computed from what holds: nothing that was proposed yesterday is
 * taken for true today.
 */
public final class Review {
  private static final Comparator<Candidate> IN_ORDER =
      Comparator.comparing(Candidate::status)
          .thenComparing(
              Comparator.comparingDouble((Candidate c) -> c.pair().probability()).reversed())
          .thenComparing(Candidate::record, Signs.IN_ORDER);

  private final Tracing tracing;
  private final Matching matching;
  private final List<Matching.Someone> sought;
  private final List<Matching.Someone> records;
  private final Map<String, List<Pair>> found;
  private final Map<String, List<Candidate>> candidates = new LinkedHashMap<>();

  private Review(
      Tracing tracing, Matching matching, Collection<Case> cases, @Nullable Review before) {
    this.tracing = tracing;
    this.matching = matching;
    sought = cases.stream().map(one -> Matching.Someone.of(one.request())).toList();
    records =
        tracing.traces().values().stream()
            .filter(one -> !one.isWithdrawn())
            .map(one -> Matching.Someone.of(one.trace()))
            .toList();
    found =
        before != null && before.sought.equals(sought) && before.records.equals(records)
            ? before.found
            : matching.pairs(sought, records);
    for (Matching.Someone one : sought) {
      Map<String, Pair> pairs = new LinkedHashMap<>();
      found.getOrDefault(one.sign(), List.of()).stream()
          .filter(pair -> pair.zone() != Pair.Zone.NONE)
          .forEach(pair -> pairs.put(pair.record(), pair));
      for (String record : decided(one.sign())) {
        pairs.computeIfAbsent(
            record, r -> matching.compare(one, Matching.Someone.of(trace(r)), records));
      }
      candidates.put(one.sign(), candidates(one.sign(), pairs.values()));
    }
  }

  /** What is proposed by a way of comparing people, and what humans said of it. */
  public static Review of(Tracing tracing, Matching matching) {
    return new Review(tracing, matching, tracing.cases().values(), null);
  }

  /** The same of one request; of any other it knows no candidates. */
  public static Review of(Tracing tracing, Matching matching, String request) {
    Case one = Objects.requireNonNull(tracing.cases().get(request));
    return new Review(tracing, matching, List.of(one), null);
  }

  /** The same after some steps; people are compared again only where somebody is described anew. */
  public Review after(Tracing next) {
    return new Review(next, matching, next.cases().values(), this);
  }

  private Trace trace(String record) {
    return tracing.filed(record).trace();
  }

  /**
   * What a human linked or rejected is shown, whether it is proposed today or not: also what is
   * linked for another family that seeks the same person, so that this one is told too.
   */
  private Set<String> decided(String request) {
    Case one = one(request);
    Set<String> decided = new LinkedHashSet<>();
    decided.addAll(Rivals.links(tracing, request));
    one.rejections().stream()
        .filter(rejection -> tracing.holds(one, rejection))
        .forEach(rejection -> decided.add(rejection.record()));
    return decided;
  }

  private Case one(String request) {
    return Objects.requireNonNull(tracing.cases().get(request));
  }

  private List<Candidate> candidates(String request, Iterable<Pair> pairs) {
    Case one = one(request);
    List<String> links = Rivals.links(tracing, request);
    Set<String> same = tracing.seekingSame(request);
    List<Candidate> all = new ArrayList<>();
    for (Pair pair : pairs) {
      String record = pair.record();
      Rejection rejection = one.rejection(record);
      boolean rejected = tracing.rejecting(same, record) != null;
      Candidate.Status status =
          one.link(record) != null
              ? Candidate.Status.LINKED
              : rejected
                  ? Candidate.Status.REJECTED
                  : Rivals.isClosed(tracing, record, links, same)
                      ? Candidate.Status.CLOSED
                      : Candidate.Status.OPEN;
      all.add(new Candidate(pair, status, rejected ? null : rejection));
    }
    all.sort(IN_ORDER);
    return List.copyOf(all);
  }

  /** What holds. */
  public Tracing tracing() {
    return tracing;
  }

  /** A request's candidates: linked ones, those to look at, closed ones, rejected ones. */
  public List<Candidate> candidates(String request) {
    return candidates.getOrDefault(request, List.of());
  }

  /** The candidates of a request that wait for a human. */
  public Stream<Candidate> open(String request) {
    return candidates(request).stream()
        .filter(candidate -> candidate.status() == Candidate.Status.OPEN);
  }

  /** Where a request stands. */
  public Waiting.State state(String request) {
    Case one = one(request);
    Telling told = one.told();
    // A family that was told of a death which nobody says any more waits, closed or not.
    if (tracing.isToldWrongly(one)) {
      return Waiting.State.TO_CORRECT;
    }
    Closing closed = one.closed();
    if (closed != null && (one.links().isEmpty() || closed.records().equals(tracing.words(one)))) {
      return Waiting.State.CLOSED;
    }
    if (!one.links().isEmpty()) {
      boolean changed = one.links().stream().anyMatch(link -> tracing.hasChanged(one, link));
      return told != null && !changed && told.records().equals(tracing.words(one))
          ? Waiting.State.TOLD
          : Waiting.State.LINKED;
    }
    return open(request).findAny().isPresent() ? Waiting.State.TO_LOOK_AT : Waiting.State.NOBODY;
  }

  /** What waits for a human, and how many requests stand where. */
  public Queue queue() {
    return Queue.of(tracing.cases().keySet().stream().map(this::waiting).toList());
  }

  private Waiting waiting(String request) {
    Case one = one(request);
    Waiting.State state = state(request);
    return new Waiting(
        request, state, since(one, state), one.request().answerBy(), open(request).count());
  }

  /** Since when a human could have done what waits for him. */
  private Instant since(Case one, Waiting.State state) {
    return switch (state) {
      case NOBODY -> one.asked();
      case TO_LOOK_AT ->
          open(one.request().sign())
              .map(candidate -> later(one.since(), tracing.filed(candidate.record()).since()))
              .min(Comparator.naturalOrder())
              .orElse(one.asked());
      case TO_CORRECT -> one.unlinked() == null ? ofOtherWords(one) : one.unlinked();
      case LINKED -> untold(one);
      case TOLD -> one.told() == null ? one.asked() : one.told().at();
      case CLOSED -> one.closed() == null ? one.asked() : one.closed().at();
    };
  }

  /** Since when something is linked that the family was not told, or says something else. */
  private Instant untold(Case one) {
    Telling told = one.told();
    Map<String, Integer> words = tracing.words(one);
    return one.links().stream()
        .filter(
            link ->
                told == null
                    || tracing.hasChanged(one, link)
                    || !Objects.equals(told.records().get(link.record()), words.get(link.record())))
        .map(
            link ->
                later(link.at(), told == null ? link.at() : tracing.filed(link.record()).since()))
        .min(Comparator.naturalOrder())
        .orElse(one.asked());
  }

  /** Since when a linked record says something else than what the family was told by it. */
  private Instant ofOtherWords(Case one) {
    return one.links().stream()
        .map(link -> tracing.filed(link.record()).since())
        .max(Comparator.naturalOrder())
        .orElse(one.asked());
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  /** Says how many, and nothing of anybody. */
  @Override
  public String toString() {
    return "review of " + tracing;
  }
}
