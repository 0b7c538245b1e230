package limen.paper.press;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Drafts of the invented articles, and one line a proposal to compare with. */
final class Drafts {
  private Drafts() {}

  static byte[] bytes(String name) {
    try (InputStream in = Drafts.class.getResourceAsStream("/press/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  /** Reads an article; plain texts without their first line, which says that they are invented. */
  static Draft of(String name) {
    byte[] bytes = bytes(name);
    if (name.endsWith(".txt")) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      bytes = text.substring(text.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8);
    }
    return Press.read(name, bytes);
  }

  /** {@code UA 307 soldier RU>UA delivered 2025-05-24}; a dash is unknown or not said. */
  static List<String> claims(Draft draft) {
    List<String> lines = new ArrayList<>();
    for (Proposal one : draft.proposals()) {
      String nature = one.nature() == Proposal.Nature.COUNT ? "" : one.nature() + " ";
      String way = dash(one.from()) + ">" + dash(one.to());
      lines.add(
          nature
              + dash(one.speaker())
              + " "
              + one.count()
              + " "
              + dash(one.category())
              + " "
              + way
              + " "
              + one.outcome()
              + " "
              + dash(one.happened()));
    }
    return lines;
  }

  private static String dash(@Nullable Object value) {
    return value == null ? "-" : value.toString();
  }
}
