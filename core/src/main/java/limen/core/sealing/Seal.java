package limen.core.sealing;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import limen.core.document.Result;

/**
 * Closes and opens files of the age format, version 1, binary: anybody's {@code age} opens what was
 * sealed here, and the other way round (c2sp.org/age).
 */
public final class Seal {
  private static final int PIECE = 1 << 16;

  private Seal() {}

  /** Seals to one or more recipients; each opens it alone, and the file names none of them. */
  public static byte[] seal(byte[] plain, List<Recipient> to) {
    ByteArrayOutputStream sealed = new ByteArrayOutputStream();
    try {
      seal(new ByteArrayInputStream(plain), sealed, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sealed.toByteArray();
  }

  /** Seals with a passphrase, as an office keeps its own keys. */
  public static byte[] seal(byte[] plain, Passphrase passphrase) {
    ByteArrayOutputStream sealed = new ByteArrayOutputStream();
    try {
      write(new ByteArrayInputStream(plain), sealed, List.of(passphrase.writer()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the algorithms of the age format are missing", e);
    }
    return sealed.toByteArray();
  }

  /** Seals a stream of any length in pieces of 64 KB; closes neither stream. */
  public static void seal(InputStream plain, OutputStream sealed, List<Recipient> to)
      throws IOException {
    if (to.isEmpty()) {
      throw new IllegalArgumentException(
          "sealed to nobody. Maybe give the recipient's age1… line.");
    }
    try {
      List<RecipientStanzaWriter> writers = new ArrayList<>();
      for (Recipient recipient : to) {
        writers.add(recipient.writer());
      }
      write(plain, sealed, writers);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the algorithms of the age format are missing", e);
    }
  }

  private static void write(
      InputStream plain, OutputStream sealed, List<RecipientStanzaWriter> writers)
      throws IOException, GeneralSecurityException {
    try (OutputStream out =
        Channels.newOutputStream(
            new StandardEncryptingChannelFactory()
                .newEncryptingChannel(Channels.newChannel(new Unclosed(sealed)), writers))) {
      plain.transferTo(out);
    }
    sealed.flush();
  }

  /** The plain bytes, or why this identity does not open them; damage anywhere is a refusal. */
  public static Result<byte[]> open(byte[] sealed, Identity identity) {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    try {
      return open(new ByteArrayInputStream(sealed), plain, identity)
          .map(length -> plain.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The plain bytes, or why this passphrase does not open them. */
  public static Result<byte[]> open(byte[] sealed, Passphrase passphrase) {
    try (InputStream in = reading(new ByteArrayInputStream(sealed), passphrase.reader())) {
      return Result.good(in.readAllBytes());
    } catch (GeneralSecurityException | IOException | RuntimeException e) {
      return Result.refused(
          "the passphrase does not open this file",
          "Maybe look at the keyboard's language, or the file is damaged.");
    }
  }

  /**
   * Opens a stream in pieces of 64 KB and gives the number of plain bytes. What was written before
   * a refusal must be thrown away: the end of the file was never seen. Closes neither stream.
   */
  public static Result<Long> open(InputStream sealed, OutputStream plain, Identity identity)
      throws IOException {
    byte[] piece = new byte[PIECE];
    long total = 0;
    try {
      InputStream in = reading(sealed, identity.reader());
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        total += read;
        pass(piece, read, plain);
      }
      return Result.good(total);
    } catch (Unwritten e) {
      throw e;
    } catch (GeneralSecurityException | IOException | RuntimeException e) {
      return Result.refused(
          "the " + identity + " does not open this file",
          "Maybe it was sealed to somebody else, or the file is damaged.");
    }
  }

  private static InputStream reading(InputStream sealed, RecipientStanzaReader reader)
      throws IOException, GeneralSecurityException {
    return Channels.newInputStream(
        new StandardDecryptingChannelFactory()
            .newDecryptingChannel(Channels.newChannel(sealed), List.of(reader)));
  }

  private static void pass(byte[] piece, int length, OutputStream plain) throws Unwritten {
    try {
      plain.write(piece, 0, length);
    } catch (IOException e) {
      throw new Unwritten(e);
    }
  }

  /** A full disk is a fault of ours and no damage of the file that was being opened. */
  private static final class Unwritten extends IOException {
    private static final long serialVersionUID = 1;

    Unwritten(IOException cause) {
      super("what was opened could not be written", cause);
    }
  }

  /** Lets the sealing channel end its file without ending ours. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
