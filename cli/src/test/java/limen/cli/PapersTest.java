package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the papers point to is there: files, headings, and the tests they call as witnesses. */
class PapersTest {
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
  private static final Pattern WITNESS =
      Pattern.compile("`(?:\\w+/)?([A-Z]\\w+Test)(?:\\.(\\w+))?");

  @Test
  void linkToFilesAndHeadingsThatAreThere() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path paper : papers()) {
      Matcher link = LINK.matcher(Files.readString(paper));
      while (link.find()) {
        if (!link.group(1).contains("://") && !leadsSomewhere(paper, link.group(1))) {
          broken.add(paper.getFileName() + ": " + link.group(1));
        }
      }
    }

    assertThat(broken).isEmpty();
  }

  @Test
  void callOnlyTestsThatExist() throws IOException {
    Map<String, String> tests = tests();
    List<String> missing = new ArrayList<>();
    for (Path paper : papers()) {
      Matcher witness = WITNESS.matcher(Files.readString(paper));
      while (witness.find()) {
        String source = tests.getOrDefault(witness.group(1), "");
        String method = witness.group(2);
        if (source.isEmpty() || (method != null && !source.contains("void " + method + "("))) {
          missing.add(paper.getFileName() + ": " + witness.group().substring(1));
        }
      }
    }

    assertThat(missing).isEmpty();
  }

  private static boolean leadsSomewhere(Path paper, String link) throws IOException {
    String[] parts = link.split("#", 2);
    Path target = parts[0].isEmpty() ? paper : paper.resolveSibling(parts[0]);
    return Files.exists(target)
        && (parts.length == 1
            || Files.readAllLines(target).stream().anyMatch(l -> anchor(l).equals(once(parts[1]))));
  }

  /** Where papers are read differs in how many hyphens stand for a sign between spaces. */
  private static String once(String anchor) {
    return anchor.replaceAll("-+", "-");
  }

  /** The anchor that a heading gets. */
  private static String anchor(String line) {
    return line.startsWith("#")
        ? once(
            line.replaceFirst("^#+ ", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} -]", "")
                .replace(' ', '-'))
        : "";
  }

  private static List<Path> papers() throws IOException {
    List<Path> papers = new ArrayList<>();
    for (String folder : List.of("docs", "examples")) {
      try (Stream<Path> walk = Files.walk(Paper.root().resolve(folder))) {
        walk.filter(f -> f.toString().endsWith(".md")).sorted().forEach(papers::add);
      }
    }
    for (String name : List.of("README", "CONTRIBUTING", "CONVENTIONS", "CHANGELOG")) {
      papers.add(Paper.root().resolve(name + ".md"));
    }
    return papers;
  }

  /** Every test class by its name; classes of one name in several modules are one text. */
  private static Map<String, String> tests() throws IOException {
    Map<String, String> tests = new HashMap<>();
    for (String module : List.of("core", "paper", "cli")) {
      try (Stream<Path> walk = Files.walk(Paper.root().resolve(module + "/src/test/java"))) {
        for (Path file : walk.filter(f -> f.toString().endsWith("Test.java")).toList()) {
          String name = file.getFileName().toString().replaceFirst("\\.java$", "");
          tests.merge(name, Files.readString(file), String::concat);
        }
      }
    }
    return tests;
  }
}
