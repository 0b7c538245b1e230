package limen.ledger.tree;

import static limen.ledger.Vectors.bytes;
import static limen.ledger.Vectors.hash;
import static limen.ledger.Vectors.hashes;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import limen.ledger.Vectors;
import org.junit.jupiter.api.Test;

/** Hashes, roots and proofs are those that others computed. */
class KnownTreesTest {
  private static final JsonNode HASHING = Vectors.read("rfc6962-hashing.json");
  private static final JsonNode PROOFS = Vectors.read("merkle-proofs.json");
  private static final Tree TREE = Vectors.tree(70_000);

  @Test
  void hashesLeavesAndNodes() {
    assertThat(Hash.EMPTY).isEqualTo(hash(HASHING.get("empty_root")));
    for (JsonNode leaf : HASHING.get("leaf_hash")) {
      assertThat(Hash.leaf(bytes(leaf.get("data")))).isEqualTo(hash(leaf.get("hash")));
    }
  }

  @Test
  void hashesTheNodeOfAnyTwoStretchesOfBytes() {
    // The classic node is over four letters each side, which no tree has; so by the plain hash.
    JsonNode node = HASHING.get("node_hash").get(0);
    byte[] whole = new byte[9];
    whole[0] = 1;
    System.arraycopy(bytes(node.get("left")), 0, whole, 1, 4);
    System.arraycopy(bytes(node.get("right")), 0, whole, 5, 4);

    assertThat(Hash.sha256(whole)).isEqualTo(hash(node.get("hash")));
  }

  @Test
  void computesTheRootsOfTheClassicTree() {
    Tree tree = new Tree();
    HASHING.get("ct_inputs").forEach(input -> tree.append(Hash.leaf(bytes(input))));
    List<Hash> roots = hashes(HASHING.get("roots_by_size"));

    assertThat(roots).hasSize(9);
    for (int size = 0; size < roots.size(); size++) {
      assertThat(tree.root(size)).isEqualTo(roots.get(size));
    }
  }

  @Test
  void computesEveryKnownRoot() {
    assertThat(PROOFS.get("roots")).hasSize(83);
    for (JsonNode known : PROOFS.get("roots")) {
      assertThat(TREE.root(known.get("size").asLong())).isEqualTo(hash(known.get("root")));
    }
  }

  @Test
  void givesAndAcceptsEveryKnownInclusionProofAndNoSpoiledOne() {
    assertThat(PROOFS.get("inclusion")).hasSize(167);
    for (JsonNode known : PROOFS.get("inclusion")) {
      long index = known.get("index").asLong();
      long size = known.get("size").asLong();
      List<Hash> path = hashes(known.get("proof"));
      Hash leaf = TREE.leaf(index);
      Hash root = TREE.root(size);

      assertThat(TREE.inclusion(index, size)).isEqualTo(path);
      assertThat(Proofs.included(leaf, index, size, root, path)).isTrue();
      assertThat(Proofs.included(root, index, size, leaf, path)).isEqualTo(size == 1);
      for (List<Hash> spoiled : spoil(path)) {
        assertThat(Proofs.included(leaf, index, size, root, spoiled)).isFalse();
      }
    }
  }

  @Test
  void givesAndAcceptsEveryKnownConsistencyProofAndNoSpoiledOne() {
    assertThat(PROOFS.get("consistency")).hasSize(161);
    for (JsonNode known : PROOFS.get("consistency")) {
      long from = known.get("from").asLong();
      long to = known.get("to").asLong();
      List<Hash> path = hashes(known.get("proof"));
      Hash before = TREE.root(from);
      Hash after = TREE.root(to);

      assertThat(TREE.consistency(from, to)).isEqualTo(path);
      assertThat(Proofs.consistent(from, before, to, after, path)).isTrue();
      assertThat(Proofs.consistent(from, after, to, before, path)).isEqualTo(from == to);
      for (List<Hash> spoiled : spoil(path)) {
        assertThat(Proofs.consistent(from, before, to, after, spoiled)).isFalse();
      }
    }
  }

  /** Each step changed, left out, doubled, or swapped with the next; and one more at either end. */
  static List<List<Hash>> spoil(List<Hash> path) {
    List<List<Hash>> spoiled = new ArrayList<>();
    for (int i = 0; i < path.size(); i++) {
      List<Hash> flipped = new ArrayList<>(path);
      byte[] bytes = path.get(i).bytes();
      bytes[31] ^= 1;
      flipped.set(i, Hash.of(bytes));
      List<Hash> shorter = new ArrayList<>(path);
      shorter.remove(i);
      List<Hash> longer = new ArrayList<>(path);
      longer.add(i, path.get(i));
      spoiled.addAll(List.of(flipped, shorter, longer));
      if (i > 0) {
        List<Hash> swapped = new ArrayList<>(path);
        swapped.set(i, path.get(i - 1));
        swapped.set(i - 1, path.get(i));
        spoiled.add(swapped);
      }
    }
    for (int end : new int[] {0, path.size()}) {
      List<Hash> longer = new ArrayList<>(path);
      longer.add(end, Hash.EMPTY);
      spoiled.add(longer);
    }
    return spoiled;
  }
}
