package limen.drill.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import limen.core.audit.Audit;
import limen.core.audit.Audited;
import limen.drill.scenario.Scenario;
import limen.drill.scenario.Scenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One seed plays one drill, and its record stands before a stranger. */
class SameDrillTest {
  private final Scenario everything = Played.small(Scenarios.shipped("everything"));

  @TempDir private Path out = Path.of("");

  private byte[] record(String folder, long seed) throws IOException {
    Path target = Files.createDirectory(out.resolve(folder));
    return Files.readAllBytes(Played.of(everything, seed, target).ending().record());
  }

  @Test
  void writesTheSameRecordFromTheSameSeed() throws IOException {
    byte[] one = record("one", 7);

    assertThat(record("again", 7)).isEqualTo(one);
    assertThat(record("other", 8)).isNotEqualTo(one);
  }

  @Test
  void givesARecordThatAStrangerVerifies() throws IOException {
    record("one", 1);
    Audited audited =
        Audit.of(() -> Files.newInputStream(out.resolve("one/record.exrec")), null, true);

    assertThat(audited).isInstanceOf(Audited.Verified.class);
    var findings = ((Audited.Verified) audited).findings();
    assertThat(findings.file().drill()).isTrue();
    assertThat(findings.file().isFinal()).isTrue();
    assertThat(findings.logs()).hasSize(3);
    assertThat(findings.idle()).hasSize(2);
    assertThat(findings.holds()).hasSize(1);
  }
}
