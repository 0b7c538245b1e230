package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import limen.paper.json.Json;
import org.junit.jupiter.api.Test;

/** The schema in the repository, which editors fetch, says what the programme's says. */
class SchemaFileTest {
  @Test
  void saysWhatTheProgrammePrints() throws Exception {
    byte[] file = Files.readAllBytes(Paper.root().resolve("docs/formats/agreement.schema.json"));
    byte[] printed = Run.of("schema").out().getBytes(StandardCharsets.UTF_8);

    assertThat(Json.read("printed", printed).value())
        .as("Maybe ./limen schema > docs/formats/agreement.schema.json")
        .isEqualTo(Json.read("file", file).value());
  }
}
