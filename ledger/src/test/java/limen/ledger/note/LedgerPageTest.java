package limen.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import limen.ledger.Vectors;
import limen.ledger.key.Keys;
import limen.ledger.tile.Bundle;
import limen.ledger.tree.Hash;
import limen.ledger.tree.Tree;
import org.junit.jupiter.api.Test;

/** What docs/formats/ledger.md shows is what is written. */
class LedgerPageTest {
  private static final Path PAGE = Path.of("../docs/formats/ledger.md");
  private static final Tree TREE = Vectors.tree(3);
  private static final Policy POLICY =
      Policy.parse(
              "log %s\nwitness a %s\nwitness b %s\ngroup both all a b\nquorum both\n"
                  .formatted(Keys.LOG.verifyKey(), Keys.A.verifyKey(), Keys.B.verifyKey()))
          .orThrow();

  private static Note note() {
    Checkpoint head = new Checkpoint(Keys.LOG.verifyKey().name(), 3, TREE.root());
    Note note = Note.signed(head.text(), Keys.LOG);
    note = note.with(Cosignature.sign(Keys.A, note.text(), 1_748_001_600));
    return note.with(Cosignature.sign(Keys.B, note.text(), 1_748_001_601));
  }

  @Test
  void showsThePolicyTheCheckpointAndTheProof() throws IOException {
    String page = Files.readString(PAGE);
    TreeProof proof = new TreeProof(2, TREE.inclusion(2, 3), note());

    assertThat(proof.verify(POLICY, TREE.leaf(2)).orThrow().size()).isEqualTo(3);
    assertThat(page).contains("```\n" + POLICY.text() + "```\n");
    assertThat(page)
        .contains("```\n" + new String(note().bytes(), StandardCharsets.UTF_8) + "```\n");
    assertThat(page).contains("```\n" + proof.text().substring(0, proof.text().indexOf("\u2014")));
  }

  @Test
  void showsTheHashesOfThreeEntries() throws IOException {
    String page = Files.readString(PAGE);
    for (int i = 0; i < 3; i++) {
      assertThat(page).contains("| leaf of `entry-" + i + "` | `" + TREE.leaf(i) + "` |\n");
    }
    assertThat(page).contains("| root of size 0 | `" + Hash.EMPTY + "` |\n");
    assertThat(page).contains("| root of size 2 | `" + TREE.root(2) + "` |\n");
    assertThat(page).contains("| root of size 3 | `" + TREE.root(3) + "` |\n");
  }

  @Test
  void showsABundle() throws IOException {
    String bundle = HexFormat.ofDelimiter(" ").formatHex(Bundle.write(Vectors.entries(3)));
    assertThat(Files.readString(PAGE)).contains("\n" + bundle + "\n");
  }
}
