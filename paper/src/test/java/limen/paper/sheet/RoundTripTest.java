package limen.paper.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is written comes back the same, in every encoding and with every separator. */
class RoundTripTest {
  private static final String HARD = "\",;\t|\r\n'=+-@＝ аїґЄъЫ№Ёé0159";
  private static final String CYRILLIC_ONLY = "\",;\t|\r\n'=+-@ аїґЄъЫ№Ё0159";

  /** One way of writing letters. */
  enum Encoding {
    UTF8(StandardCharsets.UTF_8, ""),
    UTF8_MARKED(StandardCharsets.UTF_8, "\uFEFF"),
    UTF16LE(StandardCharsets.UTF_16LE, ""),
    UTF16LE_MARKED(StandardCharsets.UTF_16LE, "\uFEFF"),
    UTF16BE(StandardCharsets.UTF_16BE, ""),
    UTF16BE_MARKED(StandardCharsets.UTF_16BE, "\uFEFF"),
    WINDOWS(Letters.CYRILLIC, "");

    private final Charset charset;
    private final String mark;

    Encoding(Charset charset, String mark) {
      this.charset = charset;
      this.mark = mark;
    }

    byte[] bytes(String text) {
      return (mark + text).getBytes(charset);
    }
  }

  static Stream<Arguments> everyEncodingAndSeparator() {
    return Stream.of(Encoding.values())
        .flatMap(
            encoding ->
                Stream.of(Separator.values())
                    .flatMap(
                        separator ->
                            IntStream.range(0, 25)
                                .mapToObj(seed -> Arguments.of(encoding, separator, seed))));
  }

  @ParameterizedTest(name = "{0} {1} seed {2}")
  @MethodSource("everyEncodingAndSeparator")
  void bringsBackWhatWasWritten(Encoding encoding, Separator separator, int seed) {
    Random random = new Random(seed);
    String letters = encoding == Encoding.WINDOWS ? CYRILLIC_ONLY : HARD;
    int width = 2 + random.nextInt(5);
    List<String> headings =
        IntStream.range(0, width).mapToObj(i -> "графа " + i + "," + i + ";" + i).toList();
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < random.nextInt(30); i++) {
      rows.add(row(random, letters, width));
    }

    Sheet sheet =
        Sheets.read("made.csv", encoding.bytes(Csv.text(headings, rows, separator))).unguarded();

    assertThat(sheet.problems()).isEmpty();
    assertThat(sheet.headings().names()).isEqualTo(headings);
    assertThat(sheet.rows()).extracting(Row::cells).isEqualTo(rows);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void neverThrowsOnDamagedBytes(int seed) {
    Random random = new Random(seed);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] whole = Csv.bytes(List.of("імʼя", "count"), List.of(row(random, HARD, 2)));
    out.writeBytes(whole);
    for (int i = 0; i < random.nextInt(20); i++) {
      out.write(random.nextInt(256));
    }
    byte[] damaged = out.toByteArray();
    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);

    Sheet sheet = Sheets.read("damaged.csv", damaged);

    assertThat(sheet.problems()).allSatisfy(p -> assertThat(p.advice()).startsWith("Maybe"));
  }

  static IntStream seeds() {
    return IntStream.range(0, 500);
  }

  private static List<String> row(Random random, String letters, int width) {
    List<String> cells = new ArrayList<>();
    // The first cell says something, since blank rows are not rows.
    cells.add("x" + text(random, letters));
    for (int i = 1; i < width; i++) {
      cells.add(text(random, letters));
    }
    return cells;
  }

  private static String text(Random random, String letters) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(9); i > 0; i--) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    return text.toString();
  }
}
