package limen.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The example in examples/record is made of nothing but invented names, and always the same. */
class ExampleTest {
  /** Where this is set in the environment the files are written anew. */
  private static final String WRITE = "LIMEN_WRITE_EXAMPLES";

  @Test
  void isWhatTheHarbourExchangeWrites() throws IOException {
    byte[] record = Harbour.closed().file();
    byte[] policy = Hands.policy().text().getBytes(StandardCharsets.UTF_8);
    if (System.getenv(WRITE) != null) {
      Files.write(folder().resolve("harbour.exrec"), record);
      Files.write(folder().resolve("policy"), policy);
    }

    assertThat(Files.readAllBytes(folder().resolve("harbour.exrec"))).isEqualTo(record);
    assertThat(Files.readAllBytes(folder().resolve("policy"))).isEqualTo(policy);
  }

  private static Path folder() {
    Path at = Path.of("").toAbsolutePath();
    while (!Files.exists(at.resolve("mvnw"))) {
      at = at.resolve("..").normalize();
    }
    return at.resolve("examples/record");
  }
}
