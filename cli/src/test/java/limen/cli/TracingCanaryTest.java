package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import limen.core.sealing.Identity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * All commands of a tracing agency are run, rightly and wrongly, and then all that they said and
 * left is searched for people: names stand in the sheets, in the sealed files and in what an
 * officer asks to be shown, and nowhere else.
 */
class TracingCanaryTest {
  /** Nobody is called so; what is known of a person, of the family and of why. */
  private static final List<String> CANARIES =
      List.of(
          "Канарейченко",
          "Kanareichenko",
          "Пташко",
          "Щиглик",
          "1987-06-05",
          "КН-445566",
          "Жовтоперівка",
          "Синичук",
          "канарейка");

  /** Said only in what an officer asks to be shown. */
  private static final Set<String> SHOWS = Set.of("show");

  private static final String ASKED =
      """
      id,surname,given,patronymic,born,number,birthplace,mother
      family-1,Канарейченко,Пташко,Пташкович,1987-06-05,КН-445566,Жовтоперівка,Синичук
      """;

  @TempDir private Path desk = Path.of("");
  private String agency = "";
  private String key = "";
  private final List<String> said = new ArrayList<>();

  @BeforeEach
  void sealed() throws IOException {
    Identity identity = Identity.generate(new SecureRandom());
    key = Files.writeString(desk.resolve("key.txt"), identity.file()).toString();
    agency = desk.resolve("agency").toString();
    run(0, "open", "--to", identity.recipient().text());
    run(0, "request", "--sheet", sheet("asked.csv", ASKED), "--how", "letter");
    run(0, "records", sheet("held.csv", ASKED.replace("family-1", "own-1")), "--source", "camp-4");
    run(
        0,
        "sighting",
        "--witness",
        "w-1",
        "--name",
        "Пташко",
        "--nickname",
        "Щиглик",
        "--sure",
        "saw him");
  }

  private String sheet(String name, String text) throws IOException {
    return Files.writeString(desk.resolve(name), text).toString();
  }

  private Run run(int code, String command, String... more) {
    List<String> words = new ArrayList<>(List.of("tracing", command, agency));
    words.addAll(List.of(more));
    if (!List.of("show", "queue", "open").contains(command)) {
      words.addAll(List.of("--by", "tracer-2"));
    }
    if (!command.equals("open")) {
      words.addAll(List.of("--identity", key));
    }
    Run run = Run.of(words.toArray(String[]::new));
    assertThat(run.code()).as(words + run.err()).isEqualTo(code);
    boolean shown = SHOWS.contains(command) && !words.contains("--format");
    said.add(shown ? run.err() : run.out() + run.err());
    return run;
  }

  private static List<String> found(String text) {
    return CANARIES.stream().filter(text::contains).toList();
  }

  private void nobodyIsNamed() throws IOException {
    for (String words : said) {
      assertThat(found(words)).as(words).isEmpty();
    }
    try (Stream<Path> files = Files.walk(Path.of(agency))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = Path.of(agency).relativize(file).toString();
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        assertThat(found(name + text)).as(name).isEmpty();
      }
    }
  }

  @Test
  void namesNobodyInAWholeCaseButWhereItIsShown() throws IOException {
    assertThat(found(run(0, "show", "R1").out()))
        .as("the search finds what is there")
        .contains("Канарейченко", "Жовтоперівка");
    run(0, "link", "R1", "C1", "--reason", "канарейка: same mother, Синичук");
    run(0, "link", "R1", "S1", "--also", "--reason", "Щиглик is what they called him");
    run(0, "told", "R1", "--what", "found,place", "--how", "Синичук by telephone", "--on", "2025");
    run(0, "withhold", "R1", "--reason", "Канарейченко is afraid");
    run(0, "withhold", "C1", "--reason", "Канарейченко is afraid");
    run(0, "withhold", "C1", "--lift", "--reason", "Канарейченко is afraid no more");
    run(0, "withdraw", "S1", "--reason", "it was not Пташко");
    run(0, "undo", "R1", "S1", "--reason", "it was not Пташко");
    run(0, "reject", "R1", "S1".replace("S1", second()), "--reason", "Kanareichenko is another");
    run(0, "told", "R1", "--what", "mistake", "--how", "Синичук by telephone", "--on", "2025");
    run(0, "request", "--corrects", "R1", "--nickname", "Щиглик");
    run(0, "request", "--asker", "family-2", "--surname", "Kanareichenko", "--how", "letter");
    run(0, "link", "R1", "R2", "--reason", "both of Жовтоперівка");
    run(0, "close", "R2", "--reason", "Канарейченко came home");
    run(0, "undo", "R2", "--reason", "Канарейченко did not come home");
    for (String format : List.of("json", "csv")) {
      run(0, "show", "R1", "--format", format);
      run(0, "queue", "--format", format);
    }
    run(0, "queue");
    run(0, "show", "R1");

    nobodyIsNamed();
  }

  private String second() {
    run(0, "sighting", "--witness", "w-2", "--surname", "Kanareichenko", "--sure", "heard of him");
    return "S2";
  }

  /** A name in every place in which it does not belong. */
  static Stream<List<String>> wrong() {
    return Stream.of(
        List.of("show", "Канарейченко"),
        List.of("show", "R1", "Канарейченко"),
        List.of("link", "Канарейченко", "C1", "--reason", "x1"),
        List.of("link", "R1", "Канарейченко", "--reason", "x1"),
        List.of("link", "R1", "C1", "--same-as", "Канарейченко", "--reason", "x1"),
        List.of("link", "R1", "C1", "Канарейченко", "--reason", "x1"),
        List.of("reject", "R1", "Канарейченко", "--reason", "x1"),
        List.of("undo", "R1", "Канарейченко", "--reason", "x1"),
        List.of("undo", "Канарейченко", "--reason", "x1"),
        List.of("withhold", "Канарейченко", "--reason", "x1"),
        List.of("withdraw", "Канарейченко", "--reason", "x1"),
        List.of("close", "Канарейченко", "--reason", "x1"),
        List.of("told", "R1", "--what", "Канарейченко", "--how", "x1", "--on", "2025"),
        List.of("told", "R1", "--what", "found", "--how", "x1", "--on", "Канарейченко"),
        List.of("told", "Канарейченко", "--what", "found", "--how", "x1", "--on", "2025"),
        List.of("queue", "--day", "Канарейченко"),
        List.of("queue", "Канарейченко"),
        List.of("queue", "--format", "Канарейченко"),
        List.of("queue", "--lang", "Канарейченко"),
        List.of("queue", "--width", "Канарейченко"),
        List.of("request", "--asker", "Канарейченко", "--surname", "А", "--how", "x1"),
        List.of("request", "--asker", "f-9", "--surnam=Канарейченко", "--how", "x1"),
        List.of("request", "--asker", "f-9", "--surname", "Ван", "Канарейченко", "--how", "x1"),
        List.of("request", "--asker", "f-9", "--surname", "А", "--sex", "Пташко", "--how", "x1"),
        List.of("request", "--asker", "f-9", "--surname", "А", "--born", "Пташко", "--how", "x1"),
        List.of("request", "--asker", "f-9", "--surname", "А", "--age", "Пташко", "--how", "x1"),
        List.of("request", "--asker", "f-9", "--surname", "А", "--came", "Пташко", "--how", "x1"),
        List.of(
            "request", "--asker", "f-9", "--surname", "А", "--answer-by", "Пташко", "--how", "x1"),
        List.of("request", "--corrects", "Канарейченко", "--born", "1990"),
        List.of("sighting", "--witness", "Канарейченко", "--name", "А", "--sure", "x1"),
        List.of("sighting", "--witness", "w-9", "--name", "А", "--sure", "x1", "--on", "Пташко"),
        List.of("sighting", "--corrects", "Канарейченко"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void repeatsNoNameThatStandsWhereItDoesNotBelong(List<String> words) throws IOException {
    run(2, words.getFirst(), words.subList(1, words.size()).toArray(String[]::new));

    nobodyIsNamed();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id,surname\nКанарейченко,Пташко\n",
        "id,surname,born\nf-1,,1987-06-05\n",
        "Канарейченко,Пташко\nКанарейченко,Щиглик\n",
        "surname,given\nКанарейченко,\"Пташко\n",
        "id,surname,born\nx-1,Канарейченко,1987-13-45\nx-1,Канарейченко,Пташко\n"
      })
  void repeatsNothingOfASheetThatIsRefused(String text) throws IOException {
    String file = sheet("wrong.csv", text);
    said.add(
        Run.of(
                "tracing",
                "request",
                agency,
                "--sheet",
                file,
                "--how",
                "x1",
                "--by",
                "d-1",
                "--identity",
                key)
            .err());
    said.add(
        Run.of(
                "tracing",
                "records",
                agency,
                file,
                "--source",
                "B1",
                "--by",
                "d-1",
                "--identity",
                key)
            .err());

    nobodyIsNamed();
  }
}
