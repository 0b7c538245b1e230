package limen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A name in two scripts, as the data of Merhav and Ash (COLING 2018) has it: {@code latin TAB
 * cyrillic letters with spaces between TAB how many persons}.
 */
record NamePair(String latin, String cyrillic) {
  static List<NamePair> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> line.split("\t", -1))
        .map(fields -> new NamePair(fields[0], fields[1].replace(" ", "")))
        .toList();
  }
}
