package limen.paper.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import limen.paper.words.Message.Part;

/** All message files as they stand in the sources, for the tests. */
final class Messages {
  static final Path ROOT = Path.of(System.getProperty("limen.root", ".."));
  private static final Path FOLDER =
      ROOT.resolve("paper/src/main/resources/limen/paper/words").normalize();

  private Messages() {}

  /** Every message file. */
  static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The areas that have a file in any language. */
  static Set<String> areas() {
    return files().stream()
        .map(file -> String.valueOf(file.getFileName()).replaceAll("_.*", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every message of a language by its key. */
  static Map<String, String> of(String language) {
    Map<String, String> messages = new TreeMap<>();
    for (String area : areas()) {
      Areas.load(area, language).forEach((key, text) -> messages.put((String) key, (String) text));
    }
    return messages;
  }

  /** The arguments of a message and what each is used as. */
  static Set<String> arguments(String pattern) {
    Set<String> found = new TreeSet<>();
    collect(new Pattern(pattern).read(), found);
    return found;
  }

  /** Every plural in a message. */
  static List<Part.Plural> plurals(List<Part> parts) {
    return parts.stream()
        .filter(Part.Plural.class::isInstance)
        .map(Part.Plural.class::cast)
        .flatMap(
            plural ->
                Stream.concat(
                    Stream.of(plural),
                    plural.forms().values().stream().flatMap(form -> plurals(form).stream())))
        .toList();
  }

  private static void collect(List<Part> parts, Set<String> found) {
    for (Part part : parts) {
      switch (part) {
        case Part.Text text -> {}
        case Part.Slot(int index) -> found.add("{" + index + "}");
        case Part.Count(int index) -> found.add("{" + index + "}");
        case Part.Plural(int index, Map<String, List<Part>> forms) -> {
          found.add("{" + index + "}");
          forms.values().forEach(form -> collect(form, found));
        }
      }
    }
  }
}
