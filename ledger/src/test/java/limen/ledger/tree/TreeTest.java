package limen.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import limen.ledger.Parsed;
import limen.ledger.Vectors;
import org.junit.jupiter.api.Test;

/** Of every small tree every proof holds, and for nothing but what it is a proof of. */
class TreeTest {
  private static final int SIZES = 64;
  private static final List<byte[]> ENTRIES = Vectors.entries(SIZES);
  private static final Tree TREE = Vectors.tree(SIZES);

  @Test
  void isTheTreeOfTheDefinition() {
    for (int size = 0; size <= SIZES; size++) {
      assertThat(TREE.root(size)).isEqualTo(size == 0 ? Hash.EMPTY : definition(0, size));
    }
  }

  /** RFC 6962 section 2.1, word for word. */
  private static Hash definition(int from, int to) {
    int n = to - from;
    if (n == 1) {
      return Hash.leaf(ENTRIES.get(from));
    }
    int k = 1;
    while (2 * k < n) {
      k *= 2;
    }
    return Hash.node(definition(from, from + k), definition(from + k, to));
  }

  @Test
  void provesEveryLeafAtItsIndexAndSizeOnly() {
    for (int size = 1; size <= SIZES; size++) {
      Hash root = TREE.root(size);
      for (int index = 0; index < size; index++) {
        List<Hash> path = TREE.inclusion(index, size);
        Hash leaf = TREE.leaf(index);
        assertThat(Proofs.included(leaf, index, size, root, path)).isTrue();
        for (int other = -1; other <= size; other++) {
          if (other != index) {
            assertThat(Proofs.included(leaf, other, size, root, path)).isFalse();
          }
        }
        assertThat(Proofs.included(flip(leaf), index, size, root, path)).isFalse();
        assertThat(Proofs.included(leaf, index, size, flip(root), path)).isFalse();
        for (List<Hash> spoiled : KnownTreesTest.spoil(path)) {
          assertThat(Proofs.included(leaf, index, size, root, spoiled)).isFalse();
        }
      }
    }
  }

  @Test
  void provesNothingAboutAnotherSize() {
    for (int size = 1; size <= SIZES; size++) {
      for (int index = 0; index < size; index++) {
        List<Hash> path = TREE.inclusion(index, size);
        for (int other = 1; other <= SIZES; other++) {
          assertThat(Proofs.included(TREE.leaf(index), index, other, TREE.root(other), path))
              .isEqualTo(other == size);
        }
      }
    }
  }

  @Test
  void provesGrowthBetweenTheseSizesAndRootsOnly() {
    for (int to = 0; to <= SIZES; to++) {
      Hash after = TREE.root(to);
      for (int from = 0; from <= to; from++) {
        Hash before = TREE.root(from);
        List<Hash> path = TREE.consistency(from, to);
        assertThat(Proofs.consistent(from, before, to, after, path)).isTrue();
        assertThat(Proofs.consistent(from, flip(before), to, after, path)).isFalse();
        assertThat(Proofs.consistent(from, before, to, flip(after), path))
            .isEqualTo(from == 0 && to > 0);
        if (from < to) {
          assertThat(Proofs.consistent(to, after, from, before, path)).isFalse();
        }
        for (List<Hash> spoiled : KnownTreesTest.spoil(path)) {
          assertThat(Proofs.consistent(from, before, to, after, spoiled)).isFalse();
        }
      }
    }
  }

  @Test
  void refusesToProveWhatIsNotThere() {
    assertThatThrownBy(() -> TREE.root(SIZES + 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TREE.inclusion(5, 5)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TREE.consistency(6, 5)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void readsAHashInOneSpellingOnly() {
    String written = Hash.EMPTY.base64();

    assertThat(Hash.parse(written).orThrow()).isEqualTo(Hash.EMPTY);
    assertThat(Hash.parse(written.replace("FU=", "FV="))).isInstanceOf(Parsed.Bad.class);
    assertThat(Hash.parse(written.replace("=", ""))).isInstanceOf(Parsed.Bad.class);
    assertThat(Hash.parse(written.replace('+', '-'))).isInstanceOf(Parsed.Bad.class);
    assertThat(Hash.parse(" " + written.substring(1))).isInstanceOf(Parsed.Bad.class);
    assertThat(Hash.parse(written + "\n")).isInstanceOf(Parsed.Bad.class);
    assertThat(Hash.parse(written.replace('4', '\u0434'))).isInstanceOf(Parsed.Bad.class);
  }

  private static Hash flip(Hash hash) {
    byte[] bytes = hash.bytes();
    bytes[0] ^= (byte) 0x80;
    return Hash.of(bytes);
  }

  @Test
  void hashesOnAfterAPlaceThatIsNotThere() {
    byte[] five = {1, 2, 3, 4, 5};
    Hash before = Hash.leaf(five);

    assertThatThrownBy(() -> Hash.leaf(five, 3, 50)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(Hash.leaf(five)).isEqualTo(before);
  }

  @Test
  void comesToTheSameByJavasOwnAndByTheLibrary() throws Exception {
    for (int length = 0; length < 200; length++) {
      byte[] bytes = new byte[length];
      new java.util.Random(length).nextBytes(bytes);

      assertThat(new org.bouncycastle.jcajce.provider.digest.SHA256.Digest().digest(bytes))
          .isEqualTo(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
    }
  }
}
