package limen.ledger.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import limen.ledger.key.KeyType;
import limen.ledger.key.Keys;
import limen.ledger.key.SigningKey;
import limen.ledger.note.Checkpoint;
import limen.ledger.note.Note;
import limen.ledger.note.Policy;
import limen.ledger.tree.Hash;
import org.junit.jupiter.api.Test;

/** The file that docs/formats/exrec.md shows byte by byte is the one that is written. */
class ExrecPageTest {
  private static final Path PAGE = Path.of("../docs/formats/exrec.md");
  private static final SigningKey LOG = Keys.of("m.example/drill", KeyType.NOTE, 1);

  private static byte[] written() throws IOException {
    byte[] entry = "hello\n".getBytes(StandardCharsets.UTF_8);
    Policy policy = Policy.parse("log " + LOG.verifyKey() + "\nquorum none\n").orThrow();
    Checkpoint head = new Checkpoint(LOG.verifyKey().name(), 1, Hash.leaf(entry));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RecordFile.write(out, policy, Note.signed(head.text(), LOG), List.of(entry));
    return out.toByteArray();
  }

  @Test
  void showsTheBytesThatAreWritten() throws IOException {
    String shown =
        Pattern.compile("(?m)^[0-9a-f]{8}((?:  ?[0-9a-f]{2})+) ")
            .matcher(Files.readString(PAGE))
            .results()
            .map((MatchResult line) -> line.group(1).replace(" ", ""))
            .collect(Collectors.joining());

    assertThat(shown).isEqualTo(HexFormat.of().formatHex(written()));
    assertThat(Files.readString(PAGE))
        .contains(HexFormat.of().formatHex(Hash.sha256(written()).bytes()));
  }
}
