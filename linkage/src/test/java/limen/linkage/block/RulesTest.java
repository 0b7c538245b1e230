package limen.linkage.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import limen.linkage.compare.Keys;
import limen.linkage.compare.Kind;
import limen.linkage.compare.Values;
import limen.linkage.table.Column;
import limen.linkage.table.Table;
import org.junit.jupiter.api.Test;

/** No field has to be right in a pair for it to be looked at. */
class RulesTest {
  @Test
  void someRuleDoesWithoutAnyOneField() {
    int fields = 15;
    Keys keys = new Keys();
    List<Column> columns = new ArrayList<>();
    List<Values> values = new ArrayList<>();
    for (int field = 0; field < fields; field++) {
      SplittableRandom random = new SplittableRandom(field);
      // The first field has few values, so that more pairs share it than any other.
      int distinct = field == 0 ? 20 : 100;
      List<String> cells = new ArrayList<>();
      for (int row = 0; row < 10_000; row++) {
        cells.add("%d000".formatted(1000 + random.nextInt(distinct)));
      }
      columns.add(Column.of("code " + field, cells));
      values.add(Kind.CODE.ready(columns.getLast(), keys));
    }

    List<Rule> rules = Rules.of(Table.of(columns), values, Collections.nCopies(fields, Kind.CODE));

    assertThat(IntStream.range(0, fields))
        .allMatch(field -> rules.stream().anyMatch(rule -> !rule.uses(field)));
  }
}
