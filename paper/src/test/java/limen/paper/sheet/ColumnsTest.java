package limen.paper.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import limen.core.document.Problem;
import org.junit.jupiter.api.Test;

/** Columns found by name. */
class ColumnsTest {
  private static final Columns COLUMNS =
      Columns.required("family_name", "count", "place").optional("remarks");

  private static Sheet read(String text) {
    return COLUMNS.in(Sheets.read("list.csv", text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void findsColumnsHoweverTheyAreSpelled() {
    Sheet sheet = read("PLACE,Family Name,Count\nnorth,A,3\n");

    assertThat(sheet.problems()).isEmpty();
    assertThat(sheet.rows().getFirst().cell("family-name").text()).isEqualTo("A");
    assertThat(sheet.rows().getFirst().cell("family-name").column()).isEqualTo("Family Name");
    assertThat(sheet.rows().getFirst().cell("remarks").isBlank()).isTrue();
  }

  @Test
  void tellsAllMissingColumnsAtOnce() {
    Sheet sheet = read("Family Name,cuont,other\nA,3,x\n");

    assertThat(sheet.problems())
        .extracting(Problem::what, Problem::advice)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "column ‘count’ is missing", "Maybe ‘cuont’ is meant."),
            org.assertj.core.groups.Tuple.tuple(
                "column ‘place’ is missing",
                "Maybe add it; the sheet has Family Name, cuont, other."));
  }

  @Test
  void tellsUnknownColumnsInOneNote() {
    Sheet sheet = read("family name,count,place,a,b\nA,1,x,2,3\n");

    assertThat(sheet.isSound()).isTrue();
    assertThat(sheet.notes())
        .singleElement()
        .extracting(Problem::what)
        .isEqualTo("not read: column ‘a’, ‘b’");
  }

  @Test
  void asksNoColumnsOfABrokenSheet() {
    assertThat(Stream.of(read("")).flatMap(sheet -> sheet.problems().stream())).hasSize(1);
  }
}
