package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The schema in the repository, which editors fetch, is the one the programme prints. */
class SchemaFileTest {
  @Test
  void isWhatTheProgrammePrints() throws Exception {
    assertThat(Run.of("schema").out())
        .as("Maybe ./limen schema > docs/formats/agreement.schema.json")
        .isEqualTo(Files.readString(Paper.root().resolve("docs/formats/agreement.schema.json")));
  }
}
