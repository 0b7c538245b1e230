package limen.ledger.tile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import limen.ledger.Parsed;
import limen.ledger.Vectors;
import limen.ledger.tree.Hash;
import limen.ledger.tree.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tiles have the paths and bytes that others computed. */
class KnownTilesTest {
  private static final JsonNode TILES = Vectors.read("tlog-tiles.json");

  @ParameterizedTest
  @ValueSource(ints = {1, 255, 256, 257, 300, 70_000})
  void writesEveryKnownTile(int size) {
    Tree tree = Vectors.tree(size);
    List<byte[]> entries = Vectors.entries(size);
    JsonNode known = TILES.get(String.valueOf(size));

    List<TilePath> all = TilePath.all(size);

    assertThat(all).filteredOn(path -> !path.isEntries()).hasSize(known.get("tiles_total").asInt());
    assertThat(TilePath.count(size)).isEqualTo(all.size());
    for (JsonNode resource : known.get("resources")) {
      TilePath path = TilePath.parse(resource.get("path").asText()).orThrow();
      assertThat(all).contains(path);
      byte[] bytes = bytes(path, tree, entries);
      assertThat(bytes).hasSize(resource.get("bytes").asInt());
      assertThat(Hash.sha256(bytes)).isEqualTo(Vectors.hash(resource.get("sha256")));
    }
  }

  private static byte[] bytes(TilePath path, Tree tree, List<byte[]> entries) {
    int from = Math.toIntExact(path.first());
    return path.isEntries()
        ? Bundle.write(entries.subList(from, from + path.width()))
        : path.hashes(tree);
  }

  @Test
  void writesNumbersInGroupsOfThree() {
    for (Map.Entry<String, JsonNode> known : TILES.get("path_encoding").properties()) {
      TilePath path = new TilePath(0, Long.parseLong(known.getKey()), TilePath.FULL);
      assertThat(path.path()).isEqualTo("tile/0/" + known.getValue().asText());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tile/0/000",
        "tile/63/x001/x234/067",
        "tile/entries/999.p/255",
        "tile/1/x001/000.p/1"
      })
  void readsWhatItWrites(String path) {
    assertThat(TilePath.parse(path).orThrow().path()).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tile/00/000",
        "tile/64/000",
        "tile/-1/000",
        "tile/0/0000",
        "tile/0/00",
        "tile/0/x000/000",
        "tile/0/001/002",
        "tile/0/x001",
        "tile/0/000.p/0",
        "tile/0/000.p/01",
        "tile/0/000.p/256",
        "tile/0/000.p/",
        "/tile/0/000",
        "tile/0/../0/000",
        "tile/entries/000 "
      })
  void refusesEveryOtherSpelling(String path) {
    assertThat(TilePath.parse(path)).isInstanceOf(Parsed.Bad.class);
  }

  @Test
  void readsABundleOfExactlyItsEntries() {
    byte[] bundle = Bundle.write(Vectors.entries(3));

    assertThat(Bundle.read(bundle, 3).orThrow()).containsExactlyElementsOf(Vectors.entries(3));
    assertThat(Bundle.read(bundle, 2)).isInstanceOf(Parsed.Bad.class);
    assertThat(Bundle.read(bundle, 4)).isInstanceOf(Parsed.Bad.class);
    assertThat(Bundle.read(Arrays.copyOf(bundle, bundle.length - 1), 3))
        .isInstanceOf(Parsed.Bad.class);
  }
}
