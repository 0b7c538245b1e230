package limen.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;

import limen.ledger.Parsed;
import limen.ledger.Vectors;
import limen.ledger.key.Keys;
import limen.ledger.tree.Hash;
import limen.ledger.tree.Tree;
import org.junit.jupiter.api.Test;

/** A proof file proves one entry of one log, and is written in one way. */
class TreeProofTest {
  private static final Policy POLICY =
      Policy.parse("log " + Keys.LOG.verifyKey() + "\nquorum none\n").orThrow();
  private static final Tree TREE = Vectors.tree(21);
  private static final Note NOTE =
      Note.signed(new Checkpoint("m.example/exchange-1", 21, TREE.root()).text(), Keys.LOG);

  @Test
  void provesEveryEntryAndNoOther() {
    for (int index = 0; index < 21; index++) {
      TreeProof proof = new TreeProof(index, TREE.inclusion(index, 21), NOTE);
      TreeProof read = TreeProof.parse(proof.text()).orThrow();

      assertThat(read).isEqualTo(proof);
      for (int other = 0; other < 21; other++) {
        assertThat(read.verify(POLICY, TREE.leaf(other)) instanceof Parsed.Good)
            .isEqualTo(index == other);
      }
    }
  }

  @Test
  void provesNothingWithoutItsCheckpoint() {
    Checkpoint other = new Checkpoint("m.example/exchange-1", 21, Hash.EMPTY);
    TreeProof proof = new TreeProof(3, TREE.inclusion(3, 21), Note.signed(other.text(), Keys.LOG));
    TreeProof unsigned =
        new TreeProof(3, TREE.inclusion(3, 21), Note.signed(NOTE.text(), Keys.PARTY));

    assertThat(proof.verify(POLICY, TREE.leaf(3))).isInstanceOf(Parsed.Bad.class);
    assertThat(unsigned.verify(POLICY, TREE.leaf(3))).isInstanceOf(Parsed.Bad.class);
  }

  @Test
  void carriesWhatNobodyVouchesFor() {
    TreeProof proof = new TreeProof("bm90ZQ==", 0, TREE.inclusion(0, 21), NOTE);

    assertThat(proof.text()).contains("\nextra bm90ZQ==\nindex 0\n");
    assertThat(TreeProof.parse(proof.text()).orThrow()).isEqualTo(proof);
  }

  @Test
  void refusesEveryOtherSpelling() {
    String text = new TreeProof("bm90ZQ==", 10, TREE.inclusion(10, 21), NOTE).text();
    for (String other :
        new String[] {
          "",
          text.substring(1),
          "\n" + text,
          text + "\n",
          text.replace("@v1", "@v2"),
          text.replace("extra bm90ZQ==", "extra "),
          text.replace("extra bm90ZQ==", "extra bm90ZR=="),
          text.replace("extra bm90ZQ==", "extra bm90ZQ"),
          text.replace("extra bm90ZQ==\n", "extra bm90ZQ==\nextra bm90ZQ==\n"),
          text.replace("index 10", "index 010"),
          text.replace("index 10", "index -1"),
          text.replace("index 10", "index  10"),
          text.replace("index 10\n", ""),
          text.replace("index 10\n", "index 10\n\n"),
          text.replace("=\n", "= \n"),
          text.replace("\n", "\r\n")
        }) {
      assertThat(TreeProof.parse(other)).as(other).isInstanceOf(Parsed.Bad.class);
    }
  }
}
