package limen.paper.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import limen.core.manifest.Load;
import limen.core.manifest.Manifest;
import limen.paper.json.Json;
import org.junit.jupiter.api.Test;

/** What travels ahead holds line, token, seat and need, and nothing else. */
class ManifestDataTest {
  private final Manifest manifest = Sample.manifest(45, true);
  private final Load bus = manifest.loads().getLast();

  @Test
  void writesOnlyTheColumnsOfTheList() {
    String csv = new String(ManifestData.csv(manifest, bus), StandardCharsets.UTF_8);

    assertThat(csv.lines().findFirst()).contains("line,token,seat,need,invented");
    assertThat(csv.lines()).hasSize(bus.lines().size() + 1);
    assertThat(csv.lines().skip(1))
        .allMatch(l -> l.matches("\\d+,[A-Z2-7]{26},L?\\d+,[SAEM ]*,invented"));
    Manifest real = Sample.manifest(45, false);
    assertThat(new String(ManifestData.csv(real, real.loads().getFirst()), StandardCharsets.UTF_8))
        .startsWith("line,token,seat,need\r\n")
        .doesNotContain("invented");
  }

  @Test
  void namesNobody() {
    String json = Json.write(ManifestData.tree(manifest, bus));

    assertThat(json)
        .contains("\"limen\": \"manifest/1\"", "\"invented\": true", "\"token\"")
        .doesNotContain("Вʼюнник", "Viunnyk", "born", "p1");
  }
}
