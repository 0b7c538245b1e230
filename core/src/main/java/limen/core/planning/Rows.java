package limen.core.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import limen.core.fitting.Column;
import limen.core.fitting.Evidence;
import limen.core.quota.Leg;
import limen.core.quota.Quota;
import limen.core.selection.Admission;
import limen.core.selection.Candidate;
import limen.core.selection.Proof;
import limen.core.selection.Reason;
import limen.core.terms.Answer;
import limen.core.terms.Range;

/**
 * Quotas as rows of whole numbers. A quota has a row for its most, in which everybody counts who
 * may be of it, and one for its least, in which those count who surely are.
 */
final class Rows {
  /** One row: of which quota, and whether for its most. */
  private record Row(int quota, boolean isMost) {}

  /** A part of a quota: on which legs, and which answer counts. */
  private record Asked(Set<Leg> legs, int answer) {}

  private final List<Quota> quotas;
  private final List<Leg> legs;
  private final List<Quota.Part> kinds;
  private final List<Row> rows = new ArrayList<>();
  private final List<List<Asked>> asked;

  Rows(List<Quota> quotas, List<Leg> legs) {
    this.quotas = quotas;
    this.legs = legs;
    kinds =
        quotas.stream()
            .flatMap(q -> q.of().stream())
            .map(part -> new Quota.Part(Set.of(), part.kinds()))
            .distinct()
            .toList();
    asked =
        quotas.stream()
            .map(
                q ->
                    q.of().stream()
                        .map(
                            p ->
                                new Asked(
                                    Set.copyOf(p.legs()),
                                    kinds.indexOf(new Quota.Part(Set.of(), p.kinds()))))
                        .toList())
            .toList();
    for (int quota = 0; quota < quotas.size(); quota++) {
      if (quotas.get(quota).count().hasMost()) {
        rows.add(new Row(quota, true));
      }
      if (quotas.get(quota).count().least() > 0) {
        rows.add(new Row(quota, false));
      }
    }
  }

  int size() {
    return rows.size();
  }

  List<Range> ranges() {
    return rows.stream()
        .map(
            row ->
                row.isMost
                    ? new Range(0, quotas.get(row.quota).count().most())
                    : Range.atLeast(quotas.get(row.quota).count().least()))
        .toList();
  }

  /** What everybody is asked: one letter per list of kinds, equal for those who count the same. */
  String answers(Candidate candidate, Admission admission) {
    StringBuilder answers = new StringBuilder(kinds.size());
    for (Quota.Part of : kinds) {
      Answer answer = admission.counts(candidate, of);
      answers.append(answer == Answer.YES ? 'y' : answer == Answer.NO ? 'n' : '?');
    }
    return answers.toString();
  }

  /** What people with these answers add on a leg. */
  Column column(List<String> answers, Leg leg) {
    int[] adds = new int[rows.size()];
    for (String one : answers) {
      for (int row = 0; row < adds.length; row++) {
        adds[row] += counts(one, leg, rows.get(row)) ? 1 : 0;
      }
    }
    return Column.of(adds);
  }

  private boolean counts(String answers, Leg leg, Row row) {
    for (Asked part : asked.get(row.quota)) {
      char answer = answers.charAt(part.answer);
      if ((answer == 'y' || (row.isMost && answer == '?')) && part.legs.contains(leg)) {
        return true;
      }
    }
    return false;
  }

  Quota quota(int row) {
    return quotas.get(rows.get(row).quota);
  }

  boolean isMost(int row) {
    return rows.get(row).isMost;
  }

  /** The same evidence about quotas and people instead of rows and sorts. */
  Proof proof(Evidence evidence, List<String> someone) {
    return switch (evidence) {
      case Evidence.Sum(Map<Integer, Long> times) -> sum(times);
      case Evidence.Cases(int sort, int leg, int most, Evidence few, Evidence many) ->
          new Proof.Cases(
              someone.get(sort), legs.get(leg), most, proof(few, someone), proof(many, someone));
      case Evidence.Searched() -> new Proof.Searched();
    };
  }

  private Proof sum(Map<Integer, Long> times) {
    Map<Integer, Long> most = new TreeMap<>();
    Map<Integer, Long> least = new TreeMap<>();
    times.forEach(
        (row, many) -> (many > 0 ? most : least).put(rows.get(row).quota, Math.abs(many)));
    return new Proof.Sum(most, least);
  }

  /** The quotas that stand in the way, each once. */
  List<Reason.Bind> binds(Proof proof) {
    return switch (proof) {
      case Proof.Sum(Map<Integer, Long> most, Map<Integer, Long> least) -> {
        List<Reason.Bind> binds = new ArrayList<>();
        most.keySet().forEach(q -> binds.add(new Reason.Bind(quotas.get(q), true)));
        least.keySet().forEach(q -> binds.add(new Reason.Bind(quotas.get(q), false)));
        yield binds;
      }
      case Proof.Cases cases -> {
        List<Reason.Bind> binds = new ArrayList<>(binds(cases.few()));
        binds(cases.many()).stream().filter(b -> !binds.contains(b)).forEach(binds::add);
        yield binds;
      }
      case Proof.Searched() ->
          java.util.stream.IntStream.range(0, rows.size())
              .mapToObj(row -> new Reason.Bind(quota(row), isMost(row)))
              .toList();
    };
  }

  /** A column that stands for nobody and changes one row by one, as its bound forbids. */
  Optional<Column> repairs(int row, int extraRows, int extra) {
    int[] adds = new int[rows.size() + extraRows];
    adds[row] = rows.get(row).isMost ? -1 : 1;
    adds[extra] = 1;
    return Optional.of(Column.of(adds));
  }
}
