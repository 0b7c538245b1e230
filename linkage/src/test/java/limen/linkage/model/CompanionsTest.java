package limen.linkage.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import limen.linkage.compare.Kind;
import limen.linkage.table.Column;
import limen.linkage.table.Table;
import org.junit.jupiter.api.Test;

/** Which values go together; everybody is invented. */
class CompanionsTest {
  private static final int ROWS = 6_000;
  private static final List<Field> FIELDS =
      List.of(
          new Field("born", Kind.DATE), new Field("sex", Kind.SEX), new Field("region", Kind.TEXT));

  private final Random random = new Random(5);

  /** Rows of men and women in twenty regions; of each region some part are men. */
  private Weighed weighed(double ofEven, double ofOdd) {
    List<Column.Builder> columns =
        FIELDS.stream().map(field -> new Column.Builder(field.name())).toList();
    for (int row = 0; row < ROWS; row++) {
      int region = random.nextInt(20);
      boolean man = random.nextDouble() < (region % 2 == 0 ? ofEven : ofOdd);
      columns
          .get(0)
          .add("%d-%02d-%02d".formatted(1960 + random.nextInt(40), 1 + row % 12, 1 + row % 28));
      columns.get(1).add(man ? "male" : "female");
      columns.get(2).add("Region " + (char) ('A' + region));
    }
    return Weighed.of(
        Table.of(columns.stream().map(Column.Builder::build).toList()), FIELDS, 0.001, done -> {});
  }

  /** What it takes from two rows that they agree on both. */
  private static double together(Weighed weighed, String sex) {
    Table table = weighed.table();
    Column sexes = table.columns().get(1);
    Column regions = table.columns().get(2);
    int one = 0;
    while (!sexes.at(one).equals(sex)) {
      one++;
    }
    int other = one + 1;
    while (!sexes.at(other).equals(sex) || !regions.at(other).equals(regions.at(one))) {
      other++;
    }
    return weighed.reasons(one, other).companions();
  }

  @Test
  void valuesThatHaveNothingToDoWithEachOtherAreNoCompanions() {
    Weighed weighed = weighed(0.5, 0.5);

    assertThat(together(weighed, "male")).isGreaterThan(-0.05);
    assertThat(together(weighed, "female")).isGreaterThan(-0.05);
  }

  @Test
  void valuesThatGoTogetherAre() {
    assertThat(together(weighed(0.95, 0.05), "male")).isLessThan(-0.3);
  }
}
