package limen.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Standard output that remembers why it failed, which a PrintWriter does not tell. */
final class StandardOutput extends FilterOutputStream {
  private static final int KIND = 0xf000;
  private static final int PIPE = 0x1000;
  private static final int SOCKET = 0xc000;
  private final BooleanSupplier isPipe;
  private @Nullable IOException failure;

  StandardOutput() {
    this(new FileOutputStream(FileDescriptor.out), StandardOutput::leadsToAPipe);
  }

  StandardOutput(OutputStream out, BooleanSupplier isPipe) {
    super(out);
    this.isPipe = isPipe;
  }

  /** Whether output was lost; a reader that has read enough, such as head, loses nothing. */
  boolean isLost() {
    IOException why = failure;
    if (why == null) {
      return false;
    }
    String said = String.valueOf(why.getMessage()).toLowerCase(Locale.ROOT);
    return !said.contains("pipe") && !isPipe.getAsBoolean();
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int many) throws IOException {
    try {
      out.write(bytes, from, many);
    } catch (IOException failed) {
      failure = failed;
      throw failed;
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException failed) {
      failure = failed;
      throw failed;
    }
  }

  /** The system's words for a broken pipe depend on its language, so the descriptor is asked. */
  private static boolean leadsToAPipe() {
    try {
      Object mode = Files.getAttribute(Path.of("/dev/fd/1"), "unix:mode");
      int kind = mode instanceof Integer known ? known & KIND : 0;
      return kind == PIPE || kind == SOCKET;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
      return false;
    }
  }
}
