package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A verifier that shares no line with ours, in another language, says the same of a record. */
class ForeignVerifierTest {
  private static final Path FOLDER = Run.HOME.resolve("examples/foreign-verifier");
  private static final Path RECORD = Run.HOME.resolve("examples/record/harbour.exrec");
  private static final Path POLICY = Run.HOME.resolve("examples/record/policy");
  private static final int SAMPLES = 40;

  private record Said(int code, String words) {}

  private static Said verify(Path... files) throws IOException, InterruptedException {
    String[] command = new String[2 + files.length];
    command[0] = "node";
    command[1] = FOLDER.resolve("verify.js").toString();
    for (int i = 0; i < files.length; i++) {
      command[2 + i] = files[i].toString();
    }
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException missing) {
      throw new AssertionError(
          "node does not start; Maybe 'apt-get install nodejs', 20.15 or newer.", missing);
    }
    String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Said(process.waitFor(), words);
  }

  @Test
  void acceptsARecordOfOurs() throws IOException, InterruptedException {
    assertThat(verify(RECORD)).satisfies(said -> assertThat(said.code()).isZero());
    assertThat(verify(RECORD, POLICY).words()).startsWith("DRILL").contains("intact and final");
  }

  @Test
  void rejectsARecordOfWhichOneBitWasChanged(@TempDir Path folder)
      throws IOException, InterruptedException {
    byte[] bytes = Files.readAllBytes(RECORD);
    Path changed = folder.resolve("changed.exrec");
    for (int i = 0; i < SAMPLES; i++) {
      int bit = (int) ((long) i * bytes.length * 8 / SAMPLES) + i % 8;
      bytes[bit / 8] ^= (byte) (1 << bit % 8);
      Files.write(changed, bytes);

      assertThat(verify(changed))
          .as("bit " + bit)
          .isNotNull()
          .satisfies(
              said -> {
                assertThat(said.code()).isEqualTo(1);
                assertThat(said.words()).startsWith("broken: ");
              });
      bytes[bit / 8] ^= (byte) (1 << bit % 8);
    }
  }

  @Test
  void staysUnderTwoHundredLines() throws IOException {
    assertThat(Files.readAllLines(FOLDER.resolve("verify.js"))).hasSizeLessThanOrEqualTo(200);
  }
}
