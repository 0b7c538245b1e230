package limen.linkage.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ColumnTest {
  @Test
  void keepsEachDistinctValueOnceAndKnowsEveryRowsValue() {
    SplittableRandom random = new SplittableRandom(3);
    List<String> written = new ArrayList<>();
    for (int row = 0; row < 20_000; row++) {
      // "Aa" and "BB" have one hash.
      String twins = random.nextBoolean() ? "Aa" : "BB";
      written.add(random.nextInt(9) == 0 ? " " : " " + twins + random.nextInt(3000) + " ");
    }

    Column column = Column.of("invented", written);

    for (int row = 0; row < column.rows(); row++) {
      assertThat(column.at(row)).isEqualTo(written.get(row).strip());
      assertThat(column.id(row) == 0).isEqualTo(written.get(row).isBlank());
    }
    assertThat(column.distinct())
        .isEqualTo(new HashSet<>(written.stream().map(String::strip).toList()).size());
  }

  @Test
  void takesTheRowsOfAnotherColumnWithEachOfItsValuesChangedOnce() {
    Column days = Column.of("day", List.of("1990-05-01", "", "1990-05-02", "1990-05-01", "1991"));
    List<String> changed = new ArrayList<>();
    Column.Builder years = new Column.Builder("year");

    years.add("1991");
    years.addAll(
        days,
        day -> {
          changed.add(day);
          return day.isEmpty() ? " " : day.substring(0, 4);
        });
    Column column = years.build();

    assertThat(changed).containsExactly("1990-05-01", "", "1990-05-02", "1991");
    assertThat(List.of(0, 1, 2, 3, 4, 5))
        .extracting(column::at)
        .containsExactly("1991", "1990", "", "1990", "1990", "1991");
    assertThat(column.distinct()).isEqualTo(3);
  }
}
