package limen.ledger.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import limen.ledger.store.FrailDisk.Op.Write;

/**
 * A disk in memory that notes everything done to it, and can say what would be left of it had the
 * power gone after any of these steps: all that was forced, and of the rest what a {@link Survival}
 * lets through. Reading sees everything at once, as the memory of a system does.
 */
public final class FrailDisk {
  final List<Op> ops = new ArrayList<>();
  final Map<String, Map<String, Node>> folders = new TreeMap<>();
  final Set<String> held = new HashSet<>();
  private int left = Integer.MAX_VALUE;
  private int forces = Integer.MAX_VALUE;

  /** One step that changes the disk. */
  public sealed interface Op {
    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
    record Write(Node node, long at, byte[] bytes) implements Op {}

    record Cut(Node node, long size) implements Op {}

    record Force(Node node) implements Op {}

    /** A force that failed: what it should have written is gone, though it can still be read. */
    record FailedForce(Node node) implements Op {}

    record Make(String folder, String name, Node node) implements Op {}

    record Move(String folder, String from, String to) implements Op {}

    record ForceFolder(String folder) implements Op {}
  }

  /** A file, whatever it is called. */
  public static final class Node {
    byte[] bytes = {};

    void apply(Op op) {
      if (op instanceof Write(Node _, long at, byte[] more) && more.length > 0) {
        bytes = Arrays.copyOf(bytes, (int) Math.max(bytes.length, at + more.length));
        System.arraycopy(more, 0, bytes, (int) at, more.length);
      } else if (op instanceof Op.Cut(Node _, long size) && size < bytes.length) {
        bytes = Arrays.copyOf(bytes, (int) size);
      }
    }
  }

  /** A folder of this disk, as a process would open it. */
  public Folder folder(String name) {
    folders.computeIfAbsent(name, made -> new TreeMap<>());
    return new FrailFolder(this, name);
  }

  /** How many steps were done so far. */
  public int steps() {
    return ops.size();
  }

  public Op step(int index) {
    return ops.get(index);
  }

  /** Lets the power go when that many more steps have been done. */
  public void losePowerAfter(int steps) {
    left = steps;
  }

  /** Lets one force of a file fail, after that many which succeed. */
  public void failForceAfter(int successes) {
    forces = successes;
  }

  /**
   * Ends the process, not the machine: what was written stays readable, what was locked is free.
   */
  public void killProcess() {
    held.clear();
  }

  /** Flips one bit of a file as it lies on the disk. */
  public void flip(String folder, String file, int bit) {
    folders.get(folder).get(file).bytes[bit / 8] ^= (byte) (1 << (bit % 8));
  }

  public int length(String folder, String file) {
    return folders.get(folder).get(file).bytes.length;
  }

  /** A second disk with the same files, all of them durable. */
  public FrailDisk copy() {
    return after(ops.size(), Survival.ofEverything());
  }

  void note(Op op) {
    if (left-- == 0) {
      throw new PowerLost();
    }
    ops.add(op);
  }

  boolean forceFails() {
    return forces-- == 0;
  }

  /** The disk as it would be found had the power gone after the first {@code steps} steps. */
  @SuppressWarnings("ReferenceEquality") // two equal steps are still two
  public FrailDisk after(int steps, Survival survival) {
    Map<Node, Node> durable = new HashMap<>();
    Map<Node, List<Op>> waiting = new HashMap<>();
    FrailDisk found = new FrailDisk();
    Map<String, List<Op>> names = new HashMap<>();
    for (Op op : ops.subList(0, steps)) {
      switch (op) {
        case Write(Node node, long _, byte[] _) -> waiting(waiting, node).add(op);
        case Op.Cut(Node node, long _) -> waiting(waiting, node).add(op);
        case Op.Force(Node node) -> {
          waiting(waiting, node).forEach(node(durable, node)::apply);
          waiting(waiting, node).clear();
        }
        case Op.FailedForce(Node node) -> waiting(waiting, node).clear();
        case Op.Make(String folder, String _, Node _) -> waiting(names, folder).add(op);
        case Op.Move(String folder, String _, String _) -> waiting(names, folder).add(op);
        case Op.ForceFolder(String folder) -> {
          waiting(names, folder).forEach(change -> found.rename(change, durable));
          waiting(names, folder).clear();
        }
      }
    }
    Op last = steps == 0 ? new Op.ForceFolder("") : ops.get(steps - 1);
    waiting.forEach(
        (node, rest) -> rest.forEach(op -> survive(node(durable, node), op, op == last, survival)));
    names.forEach(
        (folder, rest) ->
            rest.subList(0, survival.names(rest.size()))
                .forEach(change -> found.rename(change, durable)));
    found.settle();
    return found;
  }

  private static void survive(Node node, Op op, boolean last, Survival survival) {
    if (op instanceof Write write) {
      survival.of(write, last).ifPresent(node::apply);
    } else if (survival.cuts()) {
      node.apply(op);
    }
  }

  private void rename(Op change, Map<Node, Node> durable) {
    if (change instanceof Op.Make(String folder, String name, Node node)) {
      folders.computeIfAbsent(folder, made -> new TreeMap<>()).put(name, node(durable, node));
    } else if (change instanceof Op.Move(String folder, String from, String to)) {
      Map<String, Node> files = folders.get(folder);
      files.put(to, files.remove(from));
    }
  }

  /** Notes what is there as steps, forced, so that a further loss of power starts from it. */
  private void settle() {
    folders.forEach(
        (folder, files) -> {
          files.forEach(
              (name, node) -> {
                ops.add(new Op.Make(folder, name, node));
                ops.add(new Write(node, 0, node.bytes.clone()));
                ops.add(new Op.Force(node));
              });
          ops.add(new Op.ForceFolder(folder));
        });
  }

  private static Node node(Map<Node, Node> durable, Node node) {
    return durable.computeIfAbsent(node, made -> new Node());
  }

  private static <K> List<Op> waiting(Map<K, List<Op>> waiting, K key) {
    return waiting.computeIfAbsent(key, none -> new ArrayList<>());
  }

  /** What a write looks like to the disk. */
  static byte[] taken(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return bytes;
  }
}
