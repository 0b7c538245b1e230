package limen.paper.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import limen.core.agreement.Review;
import limen.core.document.Problem;
import limen.core.terms.Agreement;
import limen.core.terms.Agreements;
import limen.paper.claims.ClaimSheet;
import limen.paper.sheet.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the authors' guide shows is what the programme does. */
class GuideTest {
  private static final String GUIDE = guide();

  static List<String> agreements() {
    return blocks("yaml");
  }

  /** Rows of the table of mistakes that begin with a term. */
  static List<List<String>> mistakes() {
    String table =
        GUIDE.substring(GUIDE.indexOf("## 6. Common mistakes"), GUIDE.indexOf("No message, and"));
    return table
        .lines()
        .filter(line -> line.startsWith("| `- "))
        .map(line -> List.of(line.split(" \\| ", -1)))
        .map(cells -> List.of(bare(cells.get(0)), cells.get(1)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("agreements")
  void showsAgreementsWithoutAProblem(String yaml) {
    assertThat(Agreements.read("guide", yaml.getBytes(UTF_8)).problems()).isEmpty();
  }

  @Test
  void showsStatementsThatBelongToItsExample() {
    Agreement worked =
        Objects.requireNonNull(
            Agreements.read("guide", agreements().getLast().getBytes(UTF_8)).value());
    var read =
        ClaimSheet.read(
            worked, List.of(Sheets.read("guide", blocks("csv").getLast().getBytes(UTF_8))));

    assertThat(read.problems()).isEmpty();
    assertThat(Review.of(worked)).extracting(r -> r.reason().code()).contains("review.versions");
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void quotesTheMessageForEachMistake(List<String> row) {
    String start = agreements().getFirst();
    String wrong = start.substring(0, start.indexOf("terms:")) + "terms:\n  " + row.get(0) + "\n";

    assertThat(Agreements.read("guide", wrong.getBytes(UTF_8)).problems())
        .extracting(Problem::what)
        .anySatisfy(what -> assertThat(what).contains(row.get(1)));
  }

  @Test
  void explainsEveryField() {
    assertThat(keys(Agreements.schema(), new TreeSet<>()))
        .isNotEmpty()
        .allSatisfy(key -> assertThat(GUIDE).contains("`" + key + "`"));
  }

  @Test
  void explainsEveryColumnOfStatements() {
    assertThat(ClaimSheet.COLUMNS)
        .allSatisfy(column -> assertThat(GUIDE).contains("`" + column + "`"));
  }

  private static Set<String> keys(Object schema, Set<String> keys) {
    if (schema instanceof Map<?, ?> map) {
      if (map.get("properties") instanceof Map<?, ?> properties) {
        properties.keySet().forEach(key -> keys.add(String.valueOf(key)));
      }
      map.values().forEach(value -> keys(value, keys));
    } else if (schema instanceof List<?> list) {
      list.forEach(value -> keys(value, keys));
    }
    return keys;
  }

  private static String bare(String cell) {
    return cell.substring(cell.indexOf('`') + 1, cell.lastIndexOf('`'));
  }

  private static List<String> blocks(String language) {
    Stream<MatchResult> found =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(GUIDE).results();
    return found.map(result -> result.group(1)).toList();
  }

  private static String guide() {
    try {
      return Files.readString(Example.folder().resolve("../../docs/writing-an-agreement.md"));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
