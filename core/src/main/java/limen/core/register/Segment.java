package limen.core.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import limen.core.document.Result;
import limen.core.person.Fields;
import limen.core.person.PersonText;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/**
 * What one step added to a register: one file, written once and never again.
 *
 * @param number from 1, without gaps
 * @param before SHA-256 of the file before it as it lies on the disk; null for the first
 * @param upload the file that was taken in, where one was
 * @param facts in their order
 */
record Segment(int number, @Nullable Hash before, @Nullable Upload upload, List<Fact> facts) {
  private static final String FORMAT = "limen/register/v1";
  private static final String END = "end";

  /** So many facts are spelt at a time: the whole of a large file would be in memory twice. */
  private static final int PIECE = 1 << 13;

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024 + facts.size() * 64);
    try {
      write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  void write(OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append(FORMAT).append("\nsegment\t").append(number).append("\nbefore");
    Fields.add(text, before == null ? null : before.base64());
    text.append('\n');
    if (upload != null) {
      write(text, upload);
    }
    out.write(utf8(text));
    // The next piece is spelt while this one is written, which takes about as long.
    CompletableFuture<byte[]> next = CompletableFuture.supplyAsync(() -> piece(0));
    for (int from = 0; from < facts.size(); from += PIECE) {
      byte[] piece = joined(next);
      int behind = from + PIECE;
      next = CompletableFuture.supplyAsync(() -> piece(behind));
      out.write(piece);
    }
    out.write((END + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** What went wrong on the other thread goes on here as itself: memory may have run out there. */
  private static byte[] joined(CompletableFuture<byte[]> piece) {
    try {
      return piece.join();
    } catch (CompletionException wrapped) {
      switch (wrapped.getCause()) {
        case Error error -> throw error;
        case RuntimeException fault -> throw fault;
        case null, default -> throw wrapped;
      }
    }
  }

  /** The lines of some facts, each as it stands behind the one before it. */
  private byte[] piece(int from) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < Math.min(from + PIECE, facts.size()); i++) {
      Fact fact = facts.get(i);
      if (i == 0 || !isSaidWith(facts.get(i - 1), fact)) {
        said(text, fact);
      }
      text.append(fact.what().word());
      Fields.add(text, fact.of());
      Fields.add(text, fact.happened());
      FactText.write(text, fact.what());
      text.append('\n');
    }
    return utf8(text);
  }

  private static byte[] utf8(StringBuilder text) {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Whether a fact was said when, by whom and with what behind it as the one before. */
  private static boolean isSaidWith(Fact before, Fact fact) {
    return fact.recorded().equals(before.recorded())
        && fact.author().equals(before.author())
        && fact.behind() == before.behind();
  }

  private static void said(StringBuilder text, Fact fact) {
    text.append("said");
    Fields.add(text, fact.recorded().toString());
    Fields.add(text, fact.author());
    Fields.addLast(text, fact.behind() == Behind.CLAIMED ? null : PersonText.word(fact.behind()));
    text.append('\n');
  }

  private static void write(StringBuilder text, Upload upload) {
    text.append("upload");
    Fields.add(text, upload.id());
    Fields.add(text, upload.sender());
    Fields.add(text, upload.file());
    Fields.add(text, upload.hash().base64());
    Fields.add(text, upload.recorded().toString());
    Fields.add(text, upload.by());
    Fields.add(text, Integer.toString(upload.rows()));
    text.append('\n');
  }

  /** Reads what {@link #bytes} writes; a refusal names the line and nothing that stands in it. */
  static Result<Segment> parse(byte[] bytes) {
    return new Reader(new String(bytes, StandardCharsets.UTF_8)).read();
  }

  /** Reads line by line. */
  private static final class Reader {
    private final String text;
    private final List<Fact> facts = new ArrayList<>();

    /** Ranks, places and units are said again and again; one copy of each is enough. */
    private final Map<String, String> once = new HashMap<>();

    private @Nullable Upload upload;
    private Instant recorded = Instant.MIN;
    private String author = "";
    private Behind behind = Behind.CLAIMED;
    private int at;
    private int line;

    Reader(String text) {
      this.text = text;
    }

    Result<Segment> read() {
      try {
        if (!next().equals(FORMAT)) {
          throw new Fields.Unreadable();
        }
        int number = after("segment").number();
        String before = after("before").next();
        for (String said = next(); !said.equals(END); said = next()) {
          take(new Fields(said, once));
        }
        if (at != text.length()) {
          throw new Fields.Unreadable();
        }
        return Result.good(
            new Segment(number, before == null ? null : hash(before), upload, facts));
      } catch (Fields.Unreadable | IllegalArgumentException | DateTimeException misspelt) {
        return Result.refused(
            "line " + line + " of the register's file is not as it was written",
            "Maybe the file was edited or cut off; a copy of it is needed.");
      }
    }

    private String next() {
      line++;
      int end = text.indexOf('\n', at);
      if (end < 0) {
        throw new Fields.Unreadable();
      }
      String next = text.substring(at, end);
      at = end + 1;
      return next;
    }

    private Fields after(String word) {
      Fields fields = new Fields(next(), once);
      if (!fields.must().equals(word)) {
        throw new Fields.Unreadable();
      }
      return fields;
    }

    private void take(Fields fields) {
      String word = fields.must();
      switch (word) {
        case "said" -> {
          recorded = Instant.parse(fields.must());
          author = fields.must();
          behind = FactText.behind(fields.last());
        }
        case "upload" ->
            upload =
                new Upload(
                    fields.must(),
                    fields.must(),
                    fields.must(),
                    hash(fields.must()),
                    Instant.parse(fields.must()),
                    fields.must(),
                    fields.number());
        default -> {
          String of = fields.must();
          var happened = fields.day();
          facts.add(new Fact(happened, recorded, author, of, FactText.read(word, fields), behind));
        }
      }
      fields.end();
    }

    private static Hash hash(String base64) {
      return Hash.parse(base64).orThrow();
    }
  }
}
