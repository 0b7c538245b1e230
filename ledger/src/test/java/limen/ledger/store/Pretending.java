package limen.ledger.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/** A folder whose files say that they were forced, and were not. */
record Pretending(Folder folder) implements Folder {
  @Override
  public String name() {
    return folder.name();
  }

  @Override
  public boolean has(String file) throws IOException {
    return folder.has(file);
  }

  @Override
  public Tape open(String file) throws IOException {
    return new PretendingTape(folder.open(file));
  }

  @Override
  public void move(String from, String to) throws IOException {
    folder.move(from, to);
  }

  @Override
  public void force() throws IOException {
    folder.force();
  }

  @Override
  public Optional<Hold> hold(String lock) throws IOException {
    return folder.hold(lock);
  }

  @Override
  public Hold await(String lock) throws IOException {
    return folder.await(lock);
  }

  @Override
  public void close() throws IOException {
    folder.close();
  }

  private record PretendingTape(Tape tape) implements Tape {
    @Override
    public long size() throws IOException {
      return tape.size();
    }

    @Override
    public void read(ByteBuffer into, long at) throws IOException {
      tape.read(into, at);
    }

    @Override
    public void write(ByteBuffer bytes, long at) throws IOException {
      tape.write(bytes, at);
    }

    @Override
    public void cut(long size) throws IOException {
      tape.cut(size);
    }

    @Override
    public void force() {}

    @Override
    public void close() throws IOException {
      tape.close();
    }
  }
}
