package limen.core.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import limen.core.document.Result;
import limen.core.person.PartialDate;
import limen.core.sealing.Identity;
import limen.core.sealing.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An agency's compartment on a disk. */
class TracingFolderTest {
  private static final Mode PLAIN = new Mode(Mode.Kind.PLAIN, List.of());
  private static final String CANARY = "Канарейченко";
  private static final Description WHO = People.born(CANARY, "Лев\tЮхим", null, "1990");

  @TempDir private Path root = Path.of("");

  private static <T> T good(Result<T> result) {
    assertThat(result).isInstanceOf(Result.Good.class);
    return ((Result.Good<T>) result).value();
  }

  /** Every sort of step, in an order in which each has an effect. */
  private static List<Noted> everything() {
    Description called = new Description(WHO.person(), "Лис");
    return List.of(
        People.noted(
            0,
            new Step.Asked(
                new TracingRequest(
                    "R1",
                    "family-1",
                    "by letter",
                    PartialDate.ofYear(2031),
                    LocalDate.of(2031, 8, 1),
                    called)),
            People.asked(2, WHO)),
        People.noted(1, People.received(People.record(1, "B", WHO), People.record(2, "B", WHO))),
        People.noted(2, People.sighted(1, called)),
        People.noted(3, People.reject("R1", "C2"), People.link("R1", "C1")),
        People.noted(4, People.also("R1", "S1"), People.join("R1", "R2")),
        People.noted(5, new Step.Withheld("C1", false, "a danger")),
        People.noted(6, People.tell("R1", Matter.FOUND)),
        People.noted(7, new Step.Withheld("C1", true, "it passed")),
        People.noted(8, People.tell("R1", Matter.PLACE, Matter.HEALTH)),
        People.noted(9, People.undo("R1", "C1")),
        People.noted(10, People.tell("R1", Matter.MISTAKE)),
        People.noted(11, new Step.Closed("R1", "the family asked")),
        People.noted(12, People.undo("R1", null)));
  }

  private TracingFolder filled(Mode mode) throws IOException {
    TracingFolder folder = TracingFolder.create(root.resolve("agency"), mode);
    for (Noted noted : everything()) {
      assertThat(good(folder.add(noted))).isTrue();
    }
    return folder;
  }

  @Test
  void readsWhatItWroteToTheLastStep() throws IOException {
    TracingFolder folder = filled(PLAIN);
    TracingFolder again = good(TracingFolder.open(root.resolve("agency"), null));

    assertThat(again.noted()).isEqualTo(everything());
    assertThat(again.tracing()).isEqualTo(folder.tracing());
  }

  @Test
  void namesNobodyWhereItIsSealed() throws IOException {
    Identity key = Identity.generate(new SecureRandom());
    filled(new Mode(Mode.Kind.SEALED, List.of(key.recipient())));

    try (Stream<Path> files = Files.list(root.resolve("agency"))) {
      for (Path file : files.toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
            .doesNotContain(CANARY, "family-1", "a danger");
      }
    }
    assertThat(TracingFolder.open(root.resolve("agency"), null)).isInstanceOf(Result.Refused.class);
    assertThat(good(TracingFolder.open(root.resolve("agency"), key)).noted())
        .isEqualTo(everything());
  }

  @Test
  void refusesAFileThatWasEditedAndOneWithoutEffect() throws IOException {
    filled(PLAIN);
    Path file = root.resolve("agency").resolve("000004.noted");
    String text = Files.readString(file);
    assertThat(text).contains("linked\tR1\tC1");

    Files.writeString(file, text.replace("linked\tR1\tC1", "linked\tR1\tC2"));
    assertThat(TracingFolder.open(root.resolve("agency"), null).toString())
        .contains("000004")
        .doesNotContain(CANARY);
    Files.writeString(file, text.replace("linked", "liked"));
    assertThat(TracingFolder.open(root.resolve("agency"), null).toString()).contains("line 5");
  }

  @Test
  void writesNothingThatChangesNothing() throws IOException {
    TracingFolder folder = filled(PLAIN);

    assertThat(good(folder.add(People.noted(20, People.asked(2, WHO))))).isFalse();
    assertThatThrownBy(() -> folder.add(People.noted(20, People.link("R9", "C1"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(good(TracingFolder.open(root.resolve("agency"), null)).noted())
        .isEqualTo(everything());
  }

  @Test
  void begunTwiceItIsRefused() throws IOException {
    TracingFolder.create(root.resolve("agency"), PLAIN);

    assertThatThrownBy(() -> TracingFolder.create(root.resolve("agency"), PLAIN))
        .isInstanceOf(IOException.class);
    assertThat(TracingFolder.open(root.resolve("none"), null)).isInstanceOf(Result.Refused.class);
    assertThat(Set.of(TracingFolder.isAt(root.resolve("agency")))).containsExactly(true);
  }
}
