package limen.bench;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import limen.ledger.tree.Hash;
import limen.ledger.tree.Tree;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What an entry costs beside its signature: its leaf, and its part of the tree. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Trees {
  private static final int MANY = 20_000;

  private final byte[] entry = "%0360d".formatted(1).getBytes(StandardCharsets.US_ASCII);
  private final Hash leaf = Hash.leaf(entry);

  /** The leaf of 360 bytes. */
  @Benchmark
  public Hash leaf() {
    return Hash.leaf(entry);
  }

  /** One leaf of a tree of 20,000, its root at the end included. */
  @Benchmark
  @OperationsPerInvocation(MANY)
  public Hash append() {
    Tree tree = new Tree();
    for (int i = 0; i < MANY; i++) {
      tree.append(leaf);
    }
    return tree.root();
  }
}
