package limen.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import limen.core.audit.Audited.Broken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One field of one entry changed, and everything above it made right again: leaf, tiles, root and
 * checkpoint are signed anew by a log and mirrors that know no better. Such an entry may be wrong
 * in two ways at once, and is named all the same.
 */
class RebuiltRecordTest {
  private final Hands hands = Harbour.closed();

  private Broken changed(int index, String field, String to) {
    List<byte[]> entries = new ArrayList<>(hands.bytes());
    String text = new String(entries.get(index), StandardCharsets.UTF_8);
    String other = Pattern.compile(field, Pattern.MULTILINE).matcher(text).replaceFirst(to);
    assertThat(other).as(index + " " + field).isNotEqualTo(text);
    entries.set(index, other.getBytes(StandardCharsets.UTF_8));
    byte[] file =
        Hands.file(Hands.policy(), entries, hands.checkpoint(entries, "port-log", "A", "B"));
    return Tampering.broken(file, index + " " + field);
  }

  @ParameterizedTest
  @CsvSource({
    "^(from [^ ]+ )[0-9]+$, $199",
    "^(time )[0-9]+$, $11900000000",
    "^(time )[0-9]+$, $10",
    "^(prev ).*$, $1-",
    "^(seen )[0-9]+, $10",
    "^(seen )[0-9]+, $1999",
    "^(exchange ).*$, $1port.example/drill/other",
    "^(from )[^ ]+, $1nobody.example/drill/key",
    "^(from )[^ ]+, $1N.example/drill/party",
  })
  void namesTheEntryOfWhichOneFieldWasChanged(String field, String to) {
    // The last entry has none behind it that its change would spoil.
    int last = hands.entries.size() - 1;

    assertThat(changed(last, field, to).entry()).hasValue(last);
    assertThat(changed(last / 2, field, to).entry()).hasValue(last / 2);
  }

  @Test
  void saysOfAnEntryWithAWrongNumberThatItsSignatureIsBad() {
    int last = hands.entries.size() - 1;

    Broken broken = changed(last, "^(from [^ ]+ )[0-9]+$", "$199");

    assertThat(broken.reason().code()).isEqualTo("record.signature");
    assertThat(broken.reason().values()).containsExactly("A.example/drill/party");
  }
}
