package limen.ledger.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import limen.ledger.store.FrailDisk.Node;
import limen.ledger.store.FrailDisk.Op;

/** A folder of a {@link FrailDisk}. */
final class FrailFolder implements Folder {
  private final FrailDisk disk;
  private final String name;

  FrailFolder(FrailDisk disk, String name) {
    this.disk = disk;
    this.name = name;
  }

  private Map<String, Node> files() {
    return disk.folders.get(name);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean has(String file) {
    return files().containsKey(file);
  }

  @Override
  public Tape open(String file) {
    Node node = files().get(file);
    if (node == null) {
      node = new Node();
      disk.note(new Op.Make(name, file, node));
      files().put(file, node);
    }
    return new FrailTape(node);
  }

  @Override
  public void move(String from, String to) {
    disk.note(new Op.Move(name, from, to));
    files().put(to, files().remove(from));
  }

  @Override
  public void force() {
    disk.note(new Op.ForceFolder(name));
  }

  @Override
  public Optional<Hold> hold(String lock) {
    String whole = name + "/" + lock;
    return disk.held.add(whole) ? Optional.of(() -> disk.held.remove(whole)) : Optional.empty();
  }

  @Override
  public Hold await(String lock) {
    return hold(lock).orElseThrow(() -> new IllegalStateException("waits for ever"));
  }

  @Override
  public void close() {}

  /** An open file of the disk. */
  private final class FrailTape implements Tape {
    private final Node node;

    FrailTape(Node node) {
      this.node = node;
    }

    @Override
    public long size() {
      return node.bytes.length;
    }

    @Override
    public void read(ByteBuffer into, long at) throws IOException {
      if (at + into.remaining() > node.bytes.length) {
        throw new EOFException();
      }
      into.put(node.bytes, (int) at, into.remaining());
    }

    @Override
    public void write(ByteBuffer bytes, long at) {
      change(new Op.Write(node, at, FrailDisk.taken(bytes)));
    }

    @Override
    public void cut(long size) {
      change(new Op.Cut(node, size));
    }

    private void change(Op op) {
      disk.note(op);
      node.apply(op);
    }

    @Override
    public void force() throws IOException {
      if (disk.forceFails()) {
        disk.note(new Op.FailedForce(node));
        throw new IOException("input/output error");
      }
      disk.note(new Op.Force(node));
    }

    @Override
    public void close() {}
  }
}
