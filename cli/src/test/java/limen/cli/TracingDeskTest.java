package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What goes wrong at a desk: things that come twice, are taken back, or are done by two at once.
 */
class TracingDeskTest {
  private static final String ASKED = Paper.root().resolve("examples/tracing/asked.csv").toString();
  private static final String RECORDS =
      Paper.root().resolve("examples/register/arrivals.csv").toString();

  @TempDir private Path desk = Path.of("");
  private String agency = "";

  @BeforeEach
  void filled() {
    agency = desk.resolve("agency").toString();
    assertThat(Run.of("tracing", "open", agency, "--invented").code()).isZero();
    good("request", "--sheet", ASKED, "--how", "letter");
    good("records", RECORDS, "--source", "camp-4");
  }

  private Run run(String command, String... more) {
    List<String> words = new ArrayList<>(List.of("tracing", command, agency));
    words.addAll(List.of(more));
    if (!List.of("show", "queue").contains(command)) {
      words.addAll(List.of("--by", "tracer-2"));
    }
    words.addAll(List.of("--lang", "en", "--width", "200"));
    return Run.of(words.toArray(String[]::new));
  }

  private Run good(String command, String... more) {
    Run run = run(command, more);
    assertThat(run.code()).as(run.err()).isZero();
    return run;
  }

  private Run refused(String command, String... more) {
    Run run = run(command, more);
    assertThat(run.code()).as(run.out()).isEqualTo(2);
    assertThat(run.err()).contains("nothing was done");
    return run;
  }

  @Test
  void notesASheetThatComesTwiceOnce() throws IOException {
    assertThat(good("request", "--sheet", ASKED, "--how", "letter").out())
        .contains("0 requests noted; 4 stand here already");
    Path more = desk.resolve("more.csv");
    String line = "family-105,Ніхтошко,Лев,,1980,male,,,,,yes\n";
    Files.writeString(more, Files.readString(Path.of(ASKED)) + "\n" + line + line);
    assertThat(good("request", "--sheet", more.toString(), "--how", "letter").out())
        .contains("1 request noted; 5 stand here already");
    assertThat(good("queue").out()).contains("5 requests wait of 5");
  }

  @Test
  void takesASourceThatIsSpeltOtherwiseForNoOther() {
    assertThat(refused("records", RECORDS, "--source", "Camp 4").err())
        .contains("u1 came from this source, otherwise spelt");
    assertThat(good("queue").out()).contains("4 requests wait of 4");
  }

  @Test
  void asksBeforeTwoRecordsOfOneSourceAreLinkedToOnePerson() {
    good("link", "R1", "C1", "--reason", "same-father");
    assertThat(refused("link", "R1", "C3", "--also", "--reason", "x1").err())
        .contains("C3 is of the same source", "--twice");
    good("link", "R1", "C3", "--twice", "--reason", "the-camp-says-so");
  }

  @Test
  void asksBeforeRequestsThatAreLinkedApartAreJoined() {
    good("link", "R1", "C1", "--reason", "same-father");
    good("records", RECORDS, "--source", "camp-9");
    good("link", "R2", "C9", "--reason", "same-father");
    assertThat(refused("link", "R1", "R2", "--reason", "his-wife").err())
        .contains("whom R1 seeks is linked to C1 already", "--also");
    good("link", "R1", "R2", "--also", "--reason", "his-wife-and-both-camps");
  }

  @Test
  void takesBackASightingAndLetsItStandAgain() {
    good(
        "sighting",
        "--witness",
        "returnee-31",
        "--name",
        "Остап Заріченко",
        "--sure",
        "twice",
        "--invented");
    good("link", "R1", "S1", "--reason", "his-word");
    good("told", "R1", "--what", "found", "--how", "letter", "--on", "unknown");
    assertThat(good("withdraw", "S1", "--reason", "took-him-for-his-brother").out())
        .contains("S1: withdrawn", "family told", "told what no longer stands");
    assertThat(good("show", "R1").out())
        .contains("S1 was withdrawn by whoever told it", "took-him-for-his-brother");
    assertThat(good("show", "R1", "--format", "json").out()).contains("\"withdrawn\": true");
    assertThat(refused("link", "R2", "S1", "--reason", "his-word").err())
        .contains("S1 was withdrawn");
    assertThat(good("sighting", "--corrects", "S1", "--invented").out())
        .contains("told what no longer stands", "family");
    assertThat(refused("withdraw", "C1", "--reason", "mistake").err())
        .contains("its source’s word");
  }

  @Test
  void losesNothingWhereTwoCaseworkersWriteAtOnce() throws Exception {
    try (ExecutorService desks = Executors.newFixedThreadPool(2)) {
      List<Callable<Run>> all = new ArrayList<>();
      IntStream.range(0, 8)
          .forEach(
              i ->
                  all.add(
                      () ->
                          run(
                              "request",
                              "--asker",
                              "f-" + i,
                              "--surname",
                              "Ніхтошко" + i,
                              "--how",
                              "telephone",
                              "--invented")));
      int noted = 0;
      for (Future<Run> one : desks.invokeAll(all)) {
        Run run = one.get();
        assertThat(run.code() == 0 || run.err().contains("somebody else is writing"))
            .as(run.err())
            .isTrue();
        noted += run.code() == 0 ? 1 : 0;
      }
      assertThat(noted).isPositive();
      int sum = 4 + noted;
      assertThat(good("queue").out()).contains(sum + " requests wait of " + sum);
    }
  }
}
