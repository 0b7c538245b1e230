package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import limen.core.person.PartialDate;
import limen.core.person.Particulars;
import limen.core.person.Traits;
import limen.core.tracing.Description;
import limen.core.tracing.Matching;
import limen.core.tracing.Pair;
import limen.core.tracing.PersonMatching;
import limen.paper.intake.PersonRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom a country of invented people asks for is found among those whom the other holds. */
class PersonMatchingTest {
  /** Countries as large as a test can wait for; larger ones to measure. */
  private static final String SIZE = System.getProperty("limen.matching.size", "900");

  @TempDir private Path desk = Path.of("");

  /** What came of all who are asked for. */
  private record Figures(
      int held,
      int first,
      int proposed,
      int sure,
      int sureAndWrong,
      int unknown,
      int unknownSure) {}

  private void invent() {
    assertThat(
            Run.of(
                    "invent",
                    "--countries",
                    "Avaria:" + SIZE,
                    "--countries",
                    "Belmont:" + SIZE,
                    "--seed",
                    "7",
                    "--out",
                    desk.resolve("land").toString())
                .code())
        .isZero();
  }

  private List<Matching.Someone> people(String file, UnaryOperator<Particulars> said) {
    List<Matching.Someone> people = new ArrayList<>();
    for (PersonRow row : PersonInputs.list(desk.resolve("land").resolve(file), null).rows()) {
      Description who = Description.of(said.apply(row.particulars()), null);
      people.add(new Matching.Someone("C" + (people.size() + 1), file, false, who));
    }
    return people;
  }

  private List<String> ids(String file) throws IOException {
    return Files.readAllLines(desk.resolve("land").resolve(file)).stream()
        .skip(1)
        .map(line -> line.substring(0, line.indexOf(',')))
        .toList();
  }

  /** By the sign of who is asked for: the sign he is held under; none where he is not held. */
  private Map<String, String> truth() throws IOException {
    Map<String, String> truth = new HashMap<>();
    Files.readAllLines(desk.resolve("land/truth-of-asked-by-avaria.csv")).stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .filter(cells -> cells[3].equals("held") || cells[3].equals("misspelt"))
        .forEach(cells -> truth.put(cells[0], cells[2]));
    return truth;
  }

  private Figures figures(UnaryOperator<Particulars> said) throws IOException {
    List<Matching.Someone> records = people("held-by-belmont.csv", UnaryOperator.identity());
    List<Matching.Someone> sought = people("asked-by-avaria.csv", said);
    List<String> held = ids("held-by-belmont.csv");
    List<String> asked = ids("asked-by-avaria.csv");
    Map<String, String> truth = truth();
    Map<String, List<Pair>> found = new PersonMatching().pairs(sought, records);
    int first = 0;
    int proposed = 0;
    int sure = 0;
    int wrong = 0;
    int unknownSure = 0;
    for (int i = 0; i < sought.size(); i++) {
      List<Pair> pairs = found.getOrDefault(sought.get(i).sign(), List.of());
      String is = truth.get(asked.get(i));
      List<String> signs = pairs.stream().map(pair -> id(held, pair)).toList();
      @Nullable String surely =
          pairs.stream()
              .filter(pair -> pair.zone() == Pair.Zone.LINK)
              .map(pair -> id(held, pair))
              .findFirst()
              .orElse(null);
      if (is == null) {
        unknownSure += surely == null ? 0 : 1;
      } else {
        first += !signs.isEmpty() && signs.getFirst().equals(is) ? 1 : 0;
        proposed += signs.contains(is) ? 1 : 0;
        sure += surely == null ? 0 : 1;
        wrong += surely == null || surely.equals(is) ? 0 : 1;
      }
    }
    return new Figures(
        truth.size(), first, proposed, sure, wrong, sought.size() - truth.size(), unknownSure);
  }

  private static String id(List<String> held, Pair pair) {
    return held.get(Integer.parseInt(pair.record().substring(1)) - 1);
  }

  /** As a relative might remember: no number, no unit, and only the year of birth. */
  private static Particulars remembered(Particulars said) {
    PartialDate born = said.traits().born();
    LocalDate day = born == null ? null : born.first();
    Traits traits =
        new Traits(
            null,
            null,
            null,
            day == null ? null : PartialDate.ofYear(day.getYear()),
            null,
            null,
            null,
            null,
            null,
            java.util.Set.of(),
            null);
    return Particulars.of(said.name(), traits);
  }

  @Test
  void findsThoseWhoAreAskedForByAllThatIsKnown() throws IOException {
    invent();
    long from = System.nanoTime();
    Figures figures = figures(UnaryOperator.identity());
    report("all that is known", figures, from);

    assertThat(figures.first * 100).isGreaterThanOrEqualTo(figures.held * 97);
    assertThat(figures.proposed * 100).isGreaterThanOrEqualTo(figures.held * 98);
    assertThat(figures.sureAndWrong).isZero();
    assertThat(figures.unknownSure).isZero();
  }

  @Test
  void findsThoseWhoAreAskedForByNameAndYear() throws IOException {
    invent();
    long from = System.nanoTime();
    Figures figures = figures(PersonMatchingTest::remembered);
    report("name and year", figures, from);

    assertThat(figures.first * 100).isGreaterThanOrEqualTo(figures.held * 95);
    assertThat(figures.proposed * 100).isGreaterThanOrEqualTo(figures.held * 97);
    assertThat(figures.sureAndWrong * 100).isLessThanOrEqualTo(figures.held);
  }

  private static void report(String what, Figures figures, long from) {
    if (System.getProperty("limen.matching.size") != null) {
      System.out.printf("%s: %s, %d ms%n", what, figures, (System.nanoTime() - from) / 1_000_000);
    }
  }
}
