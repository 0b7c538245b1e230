package limen.linkage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import limen.linkage.spelling.Romanization;
import limen.linkage.spelling.Spellings;
import org.junit.jupiter.api.Test;

/**
 * A name written by one system finds its bearer in a list written by another, whichever the two
 * are. All names are invented. {@code bench/systems.sh} asks for every name of every pair.
 */
class SystemsTest {
  private static final int NAMES = 5_000;

  /** Of every pair of systems. */
  private static final int ASKED = 50;

  private static final int TEN = 10;

  /** Of all pairs together; of fifty of one pair one may be missed. */
  private static final double ENOUGH = 0.995;

  private static final double ENOUGH_OF_ONE = 0.98;

  /** As often, about, as they stand in surnames. */
  private static final String LETTERS = "бббввгггддджззкккккллллммммннннппппрррррсссттттфххцчшщ";

  private static final List<String> ENDS =
      List.of("енко", "чук", "юк", "ський", "ів", "ович", "ов", "ев", "ин", "ской", "ець", "як");

  private static final List<List<String>> GIVEN =
      List.of(
          List.of("Юрій", "Юрійович"),
          List.of("Сергій", "Сергійович"),
          List.of("Микола", "Миколайович"),
          List.of("Олексій", "Олексійович"),
          List.of("Ігор", "Ігорович"),
          List.of("В’ячеслав", "В’ячеславович"),
          List.of("Євген", "Євгенович"),
          List.of("Зіновій", "Зіновійович"),
          List.of("Щасний", "Щаснович"),
          List.of("Богдан", "Богданович"),
          List.of("Пётр", "Петрович"),
          List.of("Фёдор", "Фёдорович"),
          List.of("Эдуард", "Эдуардович"),
          List.of("Яков", "Яковлевич"),
          List.of("Цезарь", "Цезаревич"),
          List.of("Кирилл", "Кириллович"));

  private static List<List<String>> names() {
    Random random = new Random(3);
    LinkedHashSet<List<String>> names = new LinkedHashSet<>();
    while (names.size() < NAMES) {
      StringBuilder surname = new StringBuilder();
      for (int i = 0; i < 3; i++) {
        surname.append(letter(random, LETTERS)).append(letter(random, "аеиіоуюя"));
      }
      surname.append(letter(random, LETTERS)).append(ENDS.get(random.nextInt(ENDS.size())));
      surname.setCharAt(0, Character.toUpperCase(surname.charAt(0)));
      String given = GIVEN.get(random.nextInt(GIVEN.size())).getFirst();
      String patronymic = GIVEN.get(random.nextInt(GIVEN.size())).getLast();
      names.add(List.of(surname.toString(), given, patronymic));
    }
    return List.copyOf(names);
  }

  private static char letter(Random random, String letters) {
    return letters.charAt(random.nextInt(letters.length()));
  }

  private static List<String> written(List<String> name, UnaryOperator<String> way) {
    return name.stream().map(way).toList();
  }

  private static double recall(
      List<List<String>> names, UnaryOperator<String> asked, People people, int offset) {
    long found =
        IntStream.range(0, ASKED)
            .parallel()
            .map(i -> (offset + i * (NAMES / ASKED)) % NAMES)
            .filter(
                wanted ->
                    people.find(written(names.get(wanted), asked), TEN).stream()
                        .anyMatch(hit -> hit.person() == wanted))
            .count();
    return (double) found / ASKED;
  }

  @Test
  void aNameWrittenByAnySystemIsFoundInAListWrittenByAnyOther() {
    List<List<String>> names = names();
    List<UnaryOperator<String>> ways = new ArrayList<>(List.of(UnaryOperator.identity()));
    for (Romanization system : Romanization.values()) {
      ways.add(system::write);
    }
    double sum = 0;
    List<String> missed = new ArrayList<>();
    for (int in = 0; in < ways.size(); in++) {
      UnaryOperator<String> way = ways.get(in);
      People people =
          People.of(names.stream().map(name -> written(name, way)).toList(), Spellings.usual());
      for (int by = 0; by < ways.size(); by++) {
        double recall = recall(names, ways.get(by), people, in * ways.size() + by);
        sum += recall;
        if (recall < ENOUGH_OF_ONE) {
          missed.add("asked by " + by + " in " + in + ": " + recall);
        }
      }
    }

    assertThat(missed).isEmpty();
    assertThat(sum / (ways.size() * ways.size())).isGreaterThanOrEqualTo(ENOUGH);
  }
}
