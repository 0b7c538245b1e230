package limen.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import limen.ledger.Vectors;
import limen.ledger.key.Keys;
import limen.ledger.key.SigningKey;
import limen.ledger.tree.Hash;
import limen.ledger.tree.Proofs;
import limen.ledger.tree.Tree;
import org.junit.jupiter.api.Test;

/** Notes, checkpoints, cosignatures and proofs are those that others computed. */
class KnownNotesTest {
  private static final JsonNode KNOWN = Vectors.read("notes-checkpoints.json");
  private static final Policy POLICY =
      Policy.parse(
              """
              log m.example/exchange-1+4eadebf7+AYqI4910CfGV/VLbLTy6XXLKZwm/HZQSG/N0iAG0D29c
              witness a a.example/mirror+38738a81+BIE5dw6ofRdfVqNUZsNMfszLjYqRtO43ol32D1uPybOU
              witness b b.example/mirror+19808cf3+BO1JKMYo0cLG6ukDOJBZlWEpWSc6XGP5NjbBRhSshzfR
              group both all a b
              quorum both
              """)
          .orThrow();

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(Note note) {
    return new String(note.bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void signsTheKnownNote() {
    JsonNode known = KNOWN.get("note");
    Note note = Note.signed(known.get("text").asText(), Keys.PARTY);

    assertThat(text(note)).isEqualTo(known.get("signed").asText());
    assertThat(Note.parse(note.bytes()).orThrow()).isEqualTo(note);
    assertThat(note.signers(List.of(Keys.PARTY.verifyKey())).orThrow()).hasSize(1);
  }

  @Test
  void signsAndReadsEveryKnownCheckpoint() {
    Tree tree = Vectors.tree(20_000);
    assertThat(KNOWN.get("checkpoints")).hasSize(4);
    for (JsonNode known : KNOWN.get("checkpoints")) {
      long size = known.get("size").asLong();
      Checkpoint head = new Checkpoint("m.example/exchange-1", size, tree.root(size));
      assertThat(head.text()).isEqualTo(known.get("text").asText());
      assertThat(Checkpoint.parse(head.text()).orThrow()).isEqualTo(head);

      Note note = Note.signed(head.text(), Keys.LOG);
      assertThat(text(note)).isEqualTo(known.get("signed").asText());
      for (JsonNode cosignature : known.get("cosignatures")) {
        note = note.with(cosigned(cosignature, head.text()));
      }
      assertThat(text(note)).isEqualTo(known.get("cosigned").asText());
      assertThat(Note.parse(note.bytes()).orThrow()).isEqualTo(note);

      Standing standing = POLICY.judge(note);
      assertThat(standing.holdsExactly()).isTrue();
      assertThat(standing.checkpoint().orThrow()).isEqualTo(head);
      assertThat(standing.cosigned())
          .containsExactly(Map.entry("a", 1748001600L), Map.entry("b", 1748001601L));
    }
  }

  private static SignatureLine cosigned(JsonNode known, String text) {
    SigningKey key = known.get("who").asText().equals("a") ? Keys.A : Keys.B;
    long time = known.get("time").asLong();
    assertThat(Cosignature.message(text, time))
        .isEqualTo(utf8(known.get("signed_message").asText()));
    SignatureLine line = Cosignature.sign(key, text, time);
    assertThat(line.line() + "\n").isEqualTo(known.get("line").asText());
    assertThat(Cosignature.time(key.verifyKey(), text, line)).isEqualTo(OptionalLong.of(time));
    return line;
  }

  @Test
  void readsAndVerifiesTheKnownProof() {
    JsonNode known = KNOWN.get("tlog_proof");
    TreeProof proof = TreeProof.parse(known.get("text").asText()).orThrow();

    assertThat(proof.text()).isEqualTo(known.get("text").asText());
    assertThat(proof.path()).isEqualTo(Vectors.tree(20_000).inclusion(12345, 20_000));
    assertThat(proof.verify(POLICY, Hash.leaf(utf8(known.get("entry").asText()))).orThrow().size())
        .isEqualTo(20_000);
  }

  @Test
  void provesTheKnownStepOfAWitness() {
    String[] halves = KNOWN.get("add_checkpoint").get("body").asText().split("\n\n", 2);
    List<String> lines = new ArrayList<>(List.of(halves[0].split("\n", -1)));
    Tree tree = Vectors.tree(20_000);

    assertThat(lines.removeFirst()).isEqualTo("old 257");
    List<Hash> path = lines.stream().map(line -> Hash.parse(line).orThrow()).toList();
    assertThat(path).isEqualTo(tree.consistency(257, 20_000));

    Note note = Note.parse(utf8(halves[1])).orThrow();
    Checkpoint head = Checkpoint.parse(note.text()).orThrow();
    assertThat(note.signers(List.of(Keys.LOG.verifyKey())).orThrow()).hasSize(1);
    assertThat(Proofs.consistent(257, tree.root(257), head.size(), head.root(), path)).isTrue();
  }
}
