package limen.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import limen.ledger.key.KeyType;
import limen.ledger.key.SigningKey;
import limen.ledger.key.VerifyKey;
import limen.ledger.tree.Hash;
import org.junit.jupiter.api.Test;

/** Notes, checkpoints and cosignatures are read as they were written, and nothing else is. */
class NoteTest {
  private static final SigningKey LOG = key("m.example/exchange-1", KeyType.NOTE, 1);
  private static final SigningKey WITNESS = key("a.example/mirror", KeyType.COSIGNATURE, 2);

  private static SigningKey key(String name, KeyType type, int seed) {
    byte[] bytes = new byte[SigningKey.SEED_BYTES];
    Arrays.fill(bytes, (byte) seed);
    return SigningKey.of(name, type, bytes);
  }

  @Test
  void writesKeysAsOthersDo() {
    assertThat(LOG.verifyKey().vkey())
        .isEqualTo("m.example/exchange-1+4eadebf7+AYqI4910CfGV/VLbLTy6XXLKZwm/HZQSG/N0iAG0D29c");
    assertThat(VerifyKey.parse(WITNESS.verifyKey().vkey()).orThrow())
        .isEqualTo(WITNESS.verifyKey());
  }

  @Test
  void givesBackTheBytesItWasGiven() {
    Checkpoint checkpoint = new Checkpoint("m.example/exchange-1", 0, Hash.EMPTY);
    Note note = Note.signed(checkpoint.text(), LOG);
    Note cosigned = note.with(Cosignature.sign(WITNESS, note.text(), 1748001600));

    Note read = Note.parse(cosigned.bytes()).orThrow();

    assertThat(new String(cosigned.bytes(), StandardCharsets.UTF_8))
        .startsWith(
            """
            m.example/exchange-1
            0
            47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=

            — m.example/exchange-1 Tq3r95/2yAMTMbKgF8JMKySjznOBz9htHDcHZiFBU/a1mVRrT9P9oFH1CoBwOj/74fCzeLI5tzMEId/sdW3NOH7jCwQ=
            — a.example/mirror OHOKgQAAAABoMGNA\
            """);
    assertThat(read).isEqualTo(cosigned);
    assertThat(Checkpoint.parse(read.text()).orThrow()).isEqualTo(checkpoint);
    assertThat(read.signers(List.of(LOG.verifyKey(), WITNESS.verifyKey())).orThrow()).hasSize(2);
    assertThat(Cosignature.time(WITNESS.verifyKey(), read.text(), read.signatures().get(1)))
        .isEqualTo(OptionalLong.of(1748001600));
  }
}
