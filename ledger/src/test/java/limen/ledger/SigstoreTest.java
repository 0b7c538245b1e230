package limen.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sigstore.merkle.InclusionProofVerificationException;
import dev.sigstore.merkle.InclusionProofVerifier;
import dev.sigstore.rekor.client.Checkpoints;
import dev.sigstore.rekor.client.RekorEntry;
import dev.sigstore.rekor.client.RekorParseException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import limen.ledger.key.Keys;
import limen.ledger.note.Checkpoint;
import limen.ledger.note.Cosignature;
import limen.ledger.note.Note;
import limen.ledger.note.SignatureLine;
import limen.ledger.tree.Hash;
import limen.ledger.tree.Tree;
import org.junit.jupiter.api.Test;

/** sigstore-java, which shares no line with us, accepts our proofs and reads our checkpoints. */
class SigstoreTest {
  private static final int SIZE = 300;
  private static final Tree TREE = Vectors.tree(SIZE);

  @Test
  void acceptsEveryInclusionProof() throws InclusionProofVerificationException {
    for (int size = 1; size <= SIZE; size += 1 + size / 20) {
      byte[] root = TREE.root(size).bytes();
      for (int index = 0; index < size; index++) {
        InclusionProofVerifier.verify(
            TREE.leaf(index).bytes(), index, size, bytes(TREE.inclusion(index, size)), root);
      }
    }
  }

  @Test
  void refusesWhatWeRefuse() {
    List<byte[]> path = bytes(TREE.inclusion(17, SIZE));
    byte[] root = TREE.root().bytes();

    assertThatThrownBy(
            () -> InclusionProofVerifier.verify(TREE.leaf(18).bytes(), 17, SIZE, path, root))
        .isInstanceOf(InclusionProofVerificationException.class);
    assertThatThrownBy(
            () -> InclusionProofVerifier.verify(TREE.leaf(17).bytes(), 18, SIZE, path, root))
        .isInstanceOf(InclusionProofVerificationException.class);
  }

  @Test
  void readsOurCheckpoints() throws RekorParseException {
    Checkpoint head = new Checkpoint("m.example/exchange-1", SIZE, TREE.root());
    Note note = Note.signed(head.text(), Keys.LOG);
    note = note.with(Cosignature.sign(Keys.A, note.text(), 1_900_000_000));

    RekorEntry.Checkpoint read = Checkpoints.from(new String(note.bytes(), StandardCharsets.UTF_8));

    assertThat(read.getSignedData()).isEqualTo(head.text());
    assertThat(read.getOrigin()).isEqualTo(head.origin());
    assertThat(read.getSize()).isEqualTo(head.size());
    assertThat(read.getBase64Hash()).isEqualTo(head.root().base64());
    assertThat(read.getSignatures()).hasSize(2);
    for (int i = 0; i < 2; i++) {
      SignatureLine ours = note.signatures().get(i);
      assertThat(read.getSignatures().get(i).getIdentity()).isEqualTo(ours.name());
      assertThat(ByteBuffer.wrap(read.getSignatures().get(i).getKeyHint()).getInt())
          .isEqualTo(ours.keyId());
      assertThat(read.getSignatures().get(i).getSignature()).isEqualTo(ours.signature());
    }
  }

  private static List<byte[]> bytes(List<Hash> path) {
    return path.stream().map(Hash::bytes).toList();
  }
}
