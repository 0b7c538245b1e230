package limen.linkage.link;

import java.util.Arrays;

/** Which rows stand together, by way of others too; each is called by its first row. */
final class Clusters {
  private final int[] first;

  /** Every row alone. */
  Clusters(int rows) {
    first = new int[rows];
    Arrays.setAll(first, row -> row);
  }

  private Clusters(int[] first) {
    this.first = first;
  }

  Clusters copy() {
    return new Clusters(first.clone());
  }

  void join(int one, int other) {
    int a = root(one);
    int b = root(other);
    first[Math.max(a, b)] = Math.min(a, b);
  }

  int root(int row) {
    int root = row;
    while (first[root] != root) {
      first[root] = first[first[root]];
      root = first[root];
    }
    return root;
  }

  /** Of each row the first row it stands with. */
  int[] roots() {
    int[] roots = new int[first.length];
    Arrays.setAll(roots, this::root);
    return roots;
  }
}
