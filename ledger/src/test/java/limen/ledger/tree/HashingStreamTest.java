package limen.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is written in parts has the hash of the whole, and passes unchanged. */
class HashingStreamTest {
  @Test
  void hashesWhatIsWrittenInPartsAsOne() throws IOException {
    byte[] all = "one, two and three".getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream passed = new ByteArrayOutputStream();
    HashingStream stream = new HashingStream(passed);
    stream.write(all[0]);
    stream.write(all, 1, 7);
    stream.write(all, 8, all.length - 8);
    assertThat(stream.hash()).isEqualTo(Hash.sha256(all));
    assertThat(passed.toByteArray()).isEqualTo(all);
  }

  @Test
  void beginsAnewOnceItWasAsked() throws IOException {
    HashingStream stream = new HashingStream(new ByteArrayOutputStream());
    stream.write('a');
    assertThat(stream.hash()).isNotEqualTo(Hash.EMPTY);
    assertThat(stream.hash()).isEqualTo(Hash.EMPTY);
  }
}
