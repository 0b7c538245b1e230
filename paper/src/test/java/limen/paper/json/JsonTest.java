package limen.paper.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import limen.core.document.Place;
import limen.core.document.Problem;
import limen.core.document.Reading;
import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void writesIndentedInOneWay() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("to", "Україна");
    tree.put("counts", List.of(390, 307L, new BigDecimal("3.50")));
    tree.put("empty", List.of());
    tree.put("none", Map.of());
    tree.put("kept", true);
    tree.put("sorted", Map.of("b", 1, "a", "line\n\"x\""));
    tree.put("unknown", null);

    assertThat(Json.write(tree))
        .isEqualTo(
            """
            {
              "to": "Україна",
              "counts": [
                390,
                307,
                3.50
              ],
              "empty": [],
              "none": {},
              "kept": true,
              "sorted": {
                "a": "line\\n\\"x\\"",
                "b": 1
              },
              "unknown": null
            }
            """);
  }

  @Test
  void refusesToWriteWhatIsNoTree() {
    assertThatThrownBy(() -> Json.write(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Json.write(Map.of(1, 2))).hasMessageContaining("a key in JSON");
    assertThatThrownBy(() -> Json.write(java.util.Optional.empty()))
        .hasMessageContaining("Optional");
  }

  @Test
  void readsWhatItWrites() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("a", Arrays.asList(1L, null, new BigInteger("12345678901234567890"), "x", false));
    tree.put("b", Map.of("c", new BigDecimal("0.10")));

    assertThat(read(Json.write(tree)).value()).isEqualTo(tree);
  }

  @Test
  void tellsWhereEachPartStands() {
    Reading<Object> reading = read("{\n  \"a\": [1,\n    {\"b\": 2}]\n}");

    assertThat(reading.place("a[1].b")).isEqualTo(new Place("f.json", 3, 11));
    assertThat(reading.place("a[1].missing")).isEqualTo(new Place("f.json", 3, 5));
    assertThat(reading.place("")).isEqualTo(new Place("f.json", 1, 1));
  }

  @Test
  void refusesEveryKeyThatStandsTwice() {
    Reading<Object> reading = read("{\"a\": 1,\n \"a\": {\"b\": 1, \"b\": 2}}");

    assertThat(reading.value()).isNull();
    assertThat(reading.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "f.json:2:2: ‘a’ stands twice\n    Maybe one of the two is meant to go.",
            "f.json:2:16: ‘b’ stands twice\n    Maybe one of the two is meant to go.");
  }

  @Test
  void tellsWhatIsNotJson() {
    for (String broken :
        List.of(
            "{",
            "[1,]",
            "{\"a\" 1}",
            "'a'",
            "NaN",
            "01",
            "// a\n1",
            "\"\t\"",
            "[1] 2",
            "",
            "null")) {
      Reading<Object> reading = read(broken);
      assertThat(reading.value()).as(broken).isNull();
      assertThat(reading.problems()).as(broken).hasSize(1);
      assertThat(reading.problems().getFirst().advice()).startsWith("Maybe ");
    }
    assertThat(read("{\"a\": 1,\n  b}").problems().getFirst().place().line()).isEqualTo(2);
  }

  @Test
  void refusesWhatIsTooDeepTooLargeOrNotText() {
    String deep = "[".repeat(100_000);
    assertThat(read(deep).problems())
        .extracting(Problem::what)
        .containsExactly("lists and objects are nested more than 64 deep");
    assertThat(Json.read("f.json", new byte[Json.MOST_BYTES + 1]).problems().getFirst().what())
        .contains("16777217 bytes");
    assertThat(Json.read("f.json", new byte[] {(byte) 0xFF}).problems().getFirst().what())
        .contains("UTF-8");
  }

  private static Reading<Object> read(String text) {
    return Json.read("f.json", text.getBytes(StandardCharsets.UTF_8));
  }
}
