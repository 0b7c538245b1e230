package limen.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import limen.ledger.Parsed;
import limen.ledger.tree.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A checkpoint has three lines in one spelling. */
class CheckpointTest {
  private static final String ROOT = "QHZrIDNCkCb1PVRQJnmoOXBrR0H43K86i7pfQbX/4HU=";

  @ParameterizedTest
  @ValueSource(strings = {"1", "257", "999999999999999999"})
  void readsWhatItWrites(String size) {
    String text = "m.example/x 2 - old\n" + size + "\n" + ROOT + "\n";
    assertThat(Checkpoint.parse(text).orThrow().text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "m.example\n1\n" + ROOT,
        "m.example\n1\n" + ROOT + "\n\n",
        "m.example\n1\n" + ROOT + "\nextension\n",
        "\n1\n" + ROOT + "\n",
        "m.example\n01\n" + ROOT + "\n",
        "m.example\n-1\n" + ROOT + "\n",
        "m.example\n+1\n" + ROOT + "\n",
        "m.example\n\u0661\n" + ROOT + "\n",
        "m.example\n1000000000000000000\n" + ROOT + "\n",
        "m.example\n\n" + ROOT + "\n",
        "m.example\n0\n" + ROOT + "\n",
        "m.example\n1\nQHZrIDNCkCb1PVRQJnmoOXBrR0H43K86i7pfQbX/4HV=\n",
        "m.example\n1\nQHZrIDNCkCb1PVRQJnmoOXBrR0H43K86i7pfQbX/4A==\n",
        "m.example\n1\n" + ROOT + " \n",
        "m.exa\tmple\n1\n" + ROOT + "\n"
      })
  void refusesEverythingElse(String text) {
    assertThat(Checkpoint.parse(text)).isInstanceOf(Parsed.Bad.class);
  }

  @Test
  void cannotSayWhatCannotBe() {
    Hash root = Hash.parse(ROOT).orThrow();
    assertThatThrownBy(() -> new Checkpoint("m.example", 0, root))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Checkpoint("", 1, root))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Checkpoint("m.example\n", 1, root))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
