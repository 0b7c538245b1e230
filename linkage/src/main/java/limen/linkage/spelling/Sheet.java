package limen.linkage.spelling;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What is known of spellings and names, kept beside the programme in sheets of text. */
final class Sheet {
  private Sheet() {}

  /** The lines of a sheet. */
  static List<String> lines(String name) {
    try (InputStream in = Sheet.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<String> lines = new ArrayList<>();
      for (String line; (line = reader.readLine()) != null; ) {
        lines.add(line);
      }
      return lines;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
