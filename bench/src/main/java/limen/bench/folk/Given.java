package limen.bench.folk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A given name with its forms in both languages and what fathers of that name make of it.
 *
 * @param woman whether women bear it
 * @param uk the Ukrainian form
 * @param ru the Russian form
 * @param count how often people bear it, in the source's count
 * @param fathers how often fathers bear it
 * @param familiar whether it is among the names that Ukrainians usually bear
 */
public record Given(
    boolean woman, String uk, String ru, long count, long fathers, boolean familiar) {
  /** In Ukrainian families a name from elsewhere is so much rarer than in the count. */
  private static final double FROM_ELSEWHERE = 0.1;

  static List<Given> all() {
    Map<String, String> pairs = new HashMap<>();
    Shelf.table("pairs.tsv").forEach(row -> pairs.put(row.get(0), row.get(1)));
    Set<String> usual = new HashSet<>();
    Shelf.drillTable("uk-male.tsv").forEach(row -> usual.add(row.get(0)));
    Shelf.drillTable("uk-female.tsv").forEach(row -> usual.add(row.get(0)));
    List<Given> all = new ArrayList<>();
    for (List<String> row : Shelf.table("given.tsv")) {
      String ru = row.get(0);
      String uk = pairs.getOrDefault(ru, Forms.ukrainian(ru));
      all.add(
          new Given(
              row.get(1).equals("f"),
              uk,
              ru,
              Long.parseLong(row.get(2)),
              Long.parseLong(row.get(3)),
              usual.contains(uk)));
    }
    return List.copyOf(all);
  }

  public String in(Tongue tongue) {
    return tongue == Tongue.UK ? uk : ru;
  }

  /** What this father's child is called after him. */
  public String patronymic(Tongue tongue, boolean daughter) {
    String son = Patronymics.son(in(tongue), tongue);
    return daughter ? Patronymics.daughter(son, tongue) : son;
  }

  double borneBy(Tongue tongue) {
    return count * among(tongue);
  }

  double borneByFathers(Tongue tongue) {
    return fathers * among(tongue);
  }

  private double among(Tongue tongue) {
    return tongue == Tongue.RU || familiar ? 1 : FROM_ELSEWHERE;
  }
}
