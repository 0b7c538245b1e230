package limen.paper.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The keys in the sources and the keys in the message files are the same. */
class KeysTest {
  /** Prefixes to which the programme adds the last segment itself. */
  private static final List<String> COMPUTED =
      List.of(
          "card.state.",
          "cli.command.",
          "value.month.",
          "manifest.column.",
          "reason.",
          "word.",
          "draft.doubt.",
          "draft.nature.",
          "draft.outcome.",
          "draft.remark.",
          "intake.what.",
          "intake.advice.",
          "lists.advice.",
          "lists.answer.",
          "lists.by.",
          "lists.code.",
          "lists.detail.",
          "lists.fit.",
          "lists.group.",
          "lists.means.",
          "record.damage.",
          "register.behind.",
          "register.contradiction.",
          "register.duty.",
          "register.what.",
          "talks.advice.",
          "talks.no.",
          "talks.state.",
          "tracing.advice.",
          "tracing.degree.",
          "tracing.likelihood.",
          "tracing.matter.",
          "tracing.no.",
          "tracing.standing.",
          "tracing.state.",
          "tracing.status.",
          "tracing.zone.");

  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9-]+)+\\.?)\"");
  private static final Pattern SAID = Pattern.compile("\\b(?:say|pieces)\\(");

  @Test
  void everyKeyThatIsSaidExists() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (String source : sources()) {
      Matcher said = SAID.matcher(source);
      while (said.find()) {
        literals(arguments(source, said.end())).forEach(missing::add);
      }
    }
    missing.removeAll(Messages.of("en").keySet());
    missing.removeIf(key -> key.endsWith(".") && COMPUTED.stream().anyMatch(key::startsWith));
    assertThat(missing).as("keys that are said and have no message").isEmpty();
  }

  @Test
  void everyMessageIsSaidSomewhere() throws IOException {
    Set<String> unused = new TreeSet<>(Messages.of("en").keySet());
    for (String source : sources()) {
      literals(source).forEach(unused::remove);
    }
    unused.removeIf(key -> COMPUTED.stream().anyMatch(key::startsWith));
    assertThat(unused).as("messages that nobody says").isEmpty();
  }

  @Test
  void everyComputedPrefixIsUsed() throws IOException {
    String all = String.join("\n", sources());
    assertThat(COMPUTED).allSatisfy(prefix -> assertThat(all).contains("\"" + prefix));
  }

  private static List<String> literals(String source) {
    return LITERAL.matcher(source).results().map(found -> found.group(1)).toList();
  }

  /** What stands between the bracket that was just opened and the one that closes it. */
  private static String arguments(String source, int from) {
    int depth = 1;
    int at = from;
    for (; depth > 0 && at < source.length(); at++) {
      depth += source.charAt(at) == '(' ? 1 : source.charAt(at) == ')' ? -1 : 0;
    }
    return source.substring(from, at);
  }

  private static List<String> sources() throws IOException {
    List<String> sources = new java.util.ArrayList<>();
    for (String module : List.of("paper", "drill", "cli")) {
      try (Stream<Path> files = Files.walk(Messages.ROOT.resolve(module + "/src/main/java"))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          sources.add(Files.readString(file));
        }
      }
    }
    return sources;
  }
}
