package limen.ledger.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import limen.ledger.Parsed;
import limen.ledger.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys are written and read in one spelling. */
class VerifyKeyTest {
  private static final String LOG = Keys.LOG.verifyKey().vkey();

  @Test
  void writesEveryKnownKey() {
    for (Map.Entry<String, JsonNode> known :
        Vectors.read("notes-checkpoints.json").get("keys").properties()) {
      JsonNode expected = known.getValue();
      KeyType type = expected.get("type").asInt() == 1 ? KeyType.NOTE : KeyType.COSIGNATURE;
      SigningKey key =
          SigningKey.of(expected.get("name").asText(), type, Vectors.bytes(expected.get("seed")));

      VerifyKey read = VerifyKey.parse(expected.get("vkey").asText()).orThrow();

      assertThat(read).isEqualTo(key.verifyKey());
      assertThat(read.type()).isEqualTo(type);
      assertThat(read.name()).isEqualTo(expected.get("name").asText());
      assertThat(read.publicKey()).isEqualTo(Vectors.bytes(expected.get("public")));
      assertThat(HexFormat.of().toHexDigits(read.id())).isEqualTo(expected.get("key_id").asText());
      assertThat(read.vkey()).isEqualTo(expected.get("vkey").asText());
    }
  }

  @Test
  void refusesAnyOtherSpelling() {
    String base64 = LOG.substring(LOG.lastIndexOf('+') + 1);
    for (String other :
        new String[] {
          "",
          LOG + " ",
          LOG + "\n",
          " " + LOG,
          LOG.replace("4eadebf7", "4EADEBF7"),
          LOG.replace("4eadebf7", "4eadebf8"),
          LOG.replace("4eadebf7", "04eadebf7"),
          LOG.replace("m.example", "n.example"),
          LOG.replace("+AYq", "+BIq"),
          LOG.replace("+AYq", "+Aoq"),
          LOG.replace("D29c", "D29d"),
          LOG.replace("m.example/exchange-1", ""),
          LOG.replace("/", " "),
          LOG.substring(0, LOG.length() - 4),
          LOG + "AAAA",
          base64
        }) {
      assertThat(VerifyKey.parse(other)).as(other).isInstanceOf(Parsed.Bad.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a b",
        "a+b",
        "a\tb",
        "a\u00a0b",
        "a\u2028b",
        "a\u3000",
        "\u0085",
        "\ud800"
      })
  void refusesNamesThatANoteCannotBear(String name) {
    assertThat(KeyName.fits(name)).isFalse();
    assertThatThrownBy(() -> Keys.of(name, KeyType.NOTE, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "m.example/x/2027-01", "\u0440\u0456\u043a", "\ud83d\udd11", "\u2014"})
  void takesNamesOfEveryScript(String name) {
    VerifyKey key = Keys.of(name, KeyType.COSIGNATURE, 9).verifyKey();
    assertThat(VerifyKey.parse(key.vkey()).orThrow()).isEqualTo(key);
  }

  @Test
  void signsTheSameTwiceAndVerifiesNothingElse() {
    byte[] message = "a message".getBytes(StandardCharsets.UTF_8);
    SigningKey key = SigningKey.generate("n.example", KeyType.NOTE, new SecureRandom());

    byte[] signature = key.sign(message);

    assertThat(key.sign(message)).isEqualTo(signature);
    assertThat(SigningKey.of("n.example", KeyType.NOTE, key.seed()).sign(message))
        .isEqualTo(signature);
    assertThat(key.verifyKey().verifyStrict(message, signature)).isTrue();
    for (int bit = 0; bit < 8 * signature.length; bit++) {
      signature[bit / 8] ^= (byte) (1 << bit % 8);
      assertThat(key.verifyKey().verify(message, signature)).isFalse();
      signature[bit / 8] ^= (byte) (1 << bit % 8);
    }
    assertThat(key.verifyKey().verify("another".getBytes(StandardCharsets.UTF_8), signature))
        .isFalse();
    assertThat(key.verifyKey().verify(message, new byte[63])).isFalse();
    assertThat(key.verifyKey().verify(message, new byte[65])).isFalse();
  }

  @Test
  void keepsItsSecretToItself() {
    assertThat(Keys.LOG.toString()).doesNotContain("0101").contains(LOG);
  }
}
