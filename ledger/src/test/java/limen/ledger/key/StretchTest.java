package limen.ledger.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The stretching of RFC 7914, section 12. */
class StretchTest {
  @Test
  void givesTheFirstHalfOfThePublishedKey() {
    assertThat(
            HexFormat.of()
                .formatHex(Stretch.scrypt(ascii("pleaseletmein"), ascii("SodiumChloride"), 14)))
        .isEqualTo("7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2");
  }

  @Test
  void refusesWorkThatNobodyMeans() {
    for (int logN : new int[] {-1, 0, 25, 64}) {
      assertThatThrownBy(() -> Stretch.scrypt(ascii("words"), ascii("salt"), logN))
          .hasMessageContaining("Maybe");
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
