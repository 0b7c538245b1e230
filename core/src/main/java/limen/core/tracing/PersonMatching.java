package limen.core.tracing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Compares people by names in whatever script and spelling, dates and what else is said of them.
 * Only pairs that have a number, a nickname, a date of birth or a name in common are looked at;
 * where many bear the name, something else beside it. A sighting is never more than to be looked
 * at, and of two records of one source that fit a request equally well neither is.
 */
public final class PersonMatching implements Matching {
  /** How probable it is before anything is compared that a sought person is among the records. */
  private static final double AMONG_THEM = 0.3;

  /** So many people there are at least whom a request could be of, whatever records are at hand. */
  private static final int AT_LEAST = 500;

  /** Of more who share one word of a name, only those are looked at who share something else. */
  private static final int MOST_NAMESAKES = 150;

  private static final double LINK = 0.99;
  private static final double REVIEW = 0.05;

  @Override
  public Map<String, List<Pair>> pairs(List<Someone> sought, List<Someone> records) {
    List<Portrait> portraits = portraits(records);
    Weighing weighing = new Weighing(portraits);
    Map<String, List<Integer>> holders = new HashMap<>();
    for (int at = 0; at < portraits.size(); at++) {
      for (String key : portraits.get(at).keys(false)) {
        holders.computeIfAbsent(key, k -> new ArrayList<>()).add(at);
      }
    }
    Map<String, String> sources = new HashMap<>();
    records.forEach(record -> sources.put(record.sign(), record.source()));
    Map<String, List<Pair>> found = new LinkedHashMap<>();
    for (Someone one : sought) {
      Portrait portrait = Portrait.of(one.who());
      TreeSet<Integer> near = new TreeSet<>();
      for (String key : portrait.keys(true)) {
        List<Integer> some = holders.getOrDefault(key, List.of());
        boolean isName = key.startsWith(Portrait.NAME);
        if (!isName || !portrait.isWhole() || some.size() <= MOST_NAMESAKES) {
          near.addAll(some);
        }
      }
      List<Pair> pairs = new ArrayList<>();
      for (int at : near) {
        Pair pair = pair(one, portrait, records.get(at), portraits.get(at), weighing);
        if (pair.zone() != Pair.Zone.NONE) {
          pairs.add(pair);
        }
      }
      found.put(one.sign(), inOrder(alone(pairs, sources)));
    }
    return found;
  }

  @Override
  public Pair compare(Someone sought, Someone record, List<Someone> records) {
    Weighing weighing = new Weighing(portraits(records));
    return pair(sought, Portrait.of(sought.who()), record, Portrait.of(record.who()), weighing);
  }

  private static List<Portrait> portraits(List<Someone> people) {
    return people.stream().map(one -> Portrait.of(one.who())).toList();
  }

  private static Pair pair(
      Someone sought, Portrait one, Someone record, Portrait other, Weighing weighing) {
    Weighing.Weighed weighed = weighing.of(one, other);
    double odds = weighed.odds() * AMONG_THEM / (weighing.people() + AT_LEAST);
    double probability = odds / (1 + odds);
    boolean differs = weighed.findings().stream().anyMatch(PersonMatching::speaksAgainst);
    Pair.Zone zone =
        probability >= LINK && !record.isHearsay() && !differs
            ? Pair.Zone.LINK
            : probability >= REVIEW ? Pair.Zone.REVIEW : Pair.Zone.NONE;
    return new Pair(sought.sign(), record.sign(), probability, zone, weighed.findings());
  }

  /**
   * What nobody should pass over, however much else agrees; another day of birth is never a slip.
   */
  private static boolean speaksAgainst(Finding finding) {
    boolean differs = finding.degree() == Finding.Degree.DIFFERENT;
    return switch (finding.feature()) {
      case SURNAME, GIVEN, PATRONYMIC, SEX, NUMBER -> differs;
      case BORN -> differs || finding.degree() == Finding.Degree.NEAR;
      default -> false;
    };
  }

  /** One person stands in a source once: where two of it fit, a human must tell which. */
  private static List<Pair> alone(List<Pair> pairs, Map<String, String> sources) {
    Map<String, Integer> sure = new HashMap<>();
    for (Pair pair : pairs) {
      if (pair.zone() == Pair.Zone.LINK) {
        sure.merge(sources.getOrDefault(pair.record(), ""), 1, Integer::sum);
      }
    }
    return pairs.stream()
        .map(
            pair ->
                pair.zone() == Pair.Zone.LINK
                        && sure.getOrDefault(sources.getOrDefault(pair.record(), ""), 0) > 1
                    ? pair.in(Pair.Zone.REVIEW)
                    : pair)
        .toList();
  }

  private static List<Pair> inOrder(List<Pair> pairs) {
    return pairs.stream()
        .sorted(
            Comparator.comparingDouble(Pair::probability)
                .reversed()
                .thenComparing(Pair::record, Signs.IN_ORDER))
        .toList();
  }
}
