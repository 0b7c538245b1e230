package limen.core.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import limen.core.document.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class RoundTripTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(JSON.<JsonNode>valueToTree(Agreements.schema()));

  private static Reading<Agreement> read(String yaml) {
    return Agreements.read("a.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void readsWhatItPrints(long seed) {
    RandomAgreements agreements = new RandomAgreements(seed);
    for (int i = 0; i < 200; i++) {
      Agreement agreement = agreements.next();
      String printed = Agreements.print(agreement);
      Reading<Agreement> reading = read(printed);

      assertThat(reading.problems()).as(printed).isEmpty();
      assertThat(reading.value()).as(printed).isEqualTo(agreement);
      assertThat(Agreements.print(agreement)).isEqualTo(printed);
    }
  }

  @Test
  void printsWhatItsSchemaAccepts() {
    RandomAgreements agreements = new RandomAgreements(9);
    for (int i = 0; i < 150; i++) {
      String printed = Agreements.print(agreements.next());

      assertThat(complaints(printed)).as(printed).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "is: 3 => is: -5",
        "is: 3 => is: many",
        "is: 3 => as: 3",
        "is: 3} => is: 3}\n    text: y",
        "[x] => []",
        "{A: {name: a}, B: {name: b}} => {}",
        "title: x => titel: x",
        "2025-05-23 => 23.05.2025",
        "civilian => sailor"
      })
  void describesASchemaThatRefusesWhatTheReaderRefuses(String change) {
    String right =
        """
        limen: agreement/1
        title: x
        agreed: 2025-05-23
        parties: {A: {name: a}, B: {name: b}}
        streams: {x: {from: A, to: B}}
        kinds: {k: {status: civilian}}
        terms:
          - number: {of: [x], is: 3}
        """;
    String[] words = change.split(" => ", 2);
    String wrong = right.replace(words[0], words[1]);

    assertThat(complaints(right)).isEmpty();
    assertThat(read(right).problems()).isEmpty();
    assertThat(complaints(wrong)).isNotEmpty();
    assertThat(read(wrong).problems()).isNotEmpty();
  }

  @Test
  void describesASchemaThatIsOne() {
    JsonSchema meta =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    "https://json-schema.org/draft/2020-12/schema"));

    assertThat(meta.validate(JSON.<JsonNode>valueToTree(Agreements.schema()))).isEmpty();
  }

  private static Set<ValidationMessage> complaints(String yaml) {
    Object tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return SCHEMA.validate(JSON.<JsonNode>valueToTree(tree));
  }
}
