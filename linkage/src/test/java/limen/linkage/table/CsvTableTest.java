package limen.linkage.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a file stands in the columns. */
class CsvTableTest {
  private static final String[] NAMES = {"two", "one"};

  @TempDir private Path folder = Path.of("");

  @Test
  void readsQuotesEmptyCellsShortRowsAndAnyEndOfLine() throws IOException {
    String text = "one,two\r\nа,\"b, \"\"c\"\"\"\r\n,\n\"x\ny\",  z \nshort\n\nlast,";

    Table table = read(text);

    assertThat(rows(table))
        .containsExactly(
            List.of("b, \"c\"", "а"),
            List.of("", ""),
            List.of("z", "x\ny"),
            List.of("", "short"),
            List.of("", "last"));
    assertThat(table.columns().getFirst().distinct()).isEqualTo(3);
  }

  @Test
  void keepsWhatStandsBehindAClosingQuoteAndSwallowsNoLines() throws IOException {
    Table table = read("one,two\n\"Ivan\" \"Vania,z\r\nb\rc,\"\"\r\n\r\nd,e\r\n");

    assertThat(rows(table))
        .containsExactly(List.of("z", "Ivan \"Vania"), List.of("", "b\rc"), List.of("e", "d"));
  }

  @Test
  void refusesAFileWhoseLastQuoteIsNotClosed() {
    assertThatThrownBy(() -> read("one,two\na,\"b\nc,d\n"))
        .isInstanceOf(IOException.class)
        .hasMessage("a quote is opened and not closed");
  }

  @Test
  void readsLettersOfAnyLengthAndBytesThatAreNoneAsTheLibraryDoes() throws IOException {
    SplittableRandom random = new SplittableRandom(6);
    String[] letters = {"a", "Ї", "ש", "ა", "한", "😀", "é"};
    List<byte[]> cells = new ArrayList<>();
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    text.writeBytes("one,two\n".getBytes(UTF_8));
    for (int row = 0; row < 5000; row++) {
      ByteArrayOutputStream cell = new ByteArrayOutputStream();
      cell.write('x');
      for (int i = random.nextInt(6); i > 0; i--) {
        byte[] letter = letters[random.nextInt(letters.length)].getBytes(UTF_8);
        boolean broken = random.nextInt(20) == 0;
        cell.write(letter, 0, broken ? random.nextInt(letter.length) : letter.length);
        cell.write(random.nextInt(40) == 0 ? 0x80 + random.nextInt(0x80) : 'y');
      }
      cells.add(cell.toByteArray());
      text.writeBytes(cells.getLast());
      text.writeBytes(",\n".getBytes(UTF_8));
    }
    Path file = folder.resolve("t.csv");
    Files.write(file, text.toByteArray());

    Column one = CsvTable.read(file, ',', new int[] {0}, new String[] {"one"}).getFirst();

    for (int row = 0; row < cells.size(); row++) {
      assertThat(one.at(row)).isEqualTo(new String(cells.get(row), UTF_8));
    }
  }

  @Test
  void readsBackWhateverIsWrittenWithQuotes() throws IOException {
    SplittableRandom random = new SplittableRandom(5);
    List<List<String>> written = new ArrayList<>();
    StringBuilder text = new StringBuilder("one,two\n");
    for (int row = 0; row < 5000; row++) {
      String one = cell(random);
      String two = cell(random);
      written.add(List.of(two.strip(), one.strip()));
      text.append(quoted(one)).append(',').append(quoted(two)).append('\n');
    }

    assertThat(rows(read(text.toString()))).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void readsAFileThatIsSharedOutAsItReadsOneThatIsNot(boolean linesInCells) throws IOException {
    StringBuilder text = new StringBuilder("one,two\n");
    List<List<String>> written = new ArrayList<>();
    for (int row = 0; row < 100_000; row++) {
      // In the middle, where a share ends, stands a cell of many lines.
      String one = "Вигаданенко " + row % 7919;
      String two = linesInCells && row == 50_000 ? "x\n".repeat(300_000) + "y" : "ї" + row % 13;
      written.add(List.of(two, one));
      text.append(one).append(',').append(quoted(two)).append('\n');
    }

    Table table = read(text.toString());

    assertThat(rows(table)).isEqualTo(written);
    assertThat(table.columns().getLast().distinct()).isEqualTo(7919 + 1);
    assertThat(table.columns().getLast().value(1)).isEqualTo("Вигаданенко 0");
  }

  private static String cell(SplittableRandom random) {
    String[] parts = {"Вигаданенко", "\"", ",", "x", "ї", "\n", " "};
    StringBuilder cell = new StringBuilder("a");
    for (int i = random.nextInt(4); i > 0; i--) {
      cell.append(parts[random.nextInt(parts.length)]);
    }
    return cell.toString().replaceAll("\\n$", "");
  }

  private static String quoted(String cell) {
    return "\"" + cell.replace("\"", "\"\"") + "\"";
  }

  private Table read(String text) throws IOException {
    Path file = folder.resolve("table.csv");
    Files.writeString(file, text);
    return CsvTable.read(List.of(file), ',', new int[] {1, 0}, NAMES);
  }

  private static List<List<String>> rows(Table table) {
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      rows.add(List.of(table.columns().get(0).at(row), table.columns().get(1).at(row)));
    }
    return rows;
  }
}
