package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import limen.core.sealing.Identity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole exchange is played and planned again, and then everything it left is searched for what it
 * knows of people: names and dates of birth stand in the registers and the lists, and nowhere else.
 */
class CanaryTest {
  /** Where people may be named: a holder's register, and lists as they travel. */
  private static final List<String> BELONGS = List.of("DRILL-held.csv", "/lists/");

  @TempDir private Path desk = Path.of("");
  private final List<String> said = new ArrayList<>();

  private Run run(int code, String... words) {
    Run run = Run.of(words);
    said.add(run.out());
    said.add(run.err());
    assertThat(run.code()).as(String.join(" ", words) + run.err()).isEqualTo(code);
    return run;
  }

  private String at(String path) {
    return desk.resolve(path).toString();
  }

  /** What is known of everybody one side holds: surname with given name, and date of birth. */
  private Set<String> canaries(String register) throws IOException {
    Set<String> canaries = new TreeSet<>();
    for (String line : Files.readAllLines(desk.resolve(register)).stream().skip(1).toList()) {
      List<String> cells = List.of(line.split(",", -1));
      canaries.add(cells.get(1));
      canaries.add(cells.get(3));
    }
    assertThat(canaries).hasSizeGreaterThan(1_000);
    return canaries;
  }

  private List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(desk.resolve(folder))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** All that a file says, also what is packed in it. */
  private static String text(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        byte[] inside = zip.readAllBytes();
        text.append(part.getName()).append(new String(inside, StandardCharsets.UTF_8));
        if (inside.length > 2 && inside[0] == 0x1f && (inside[1] & 0xff) == 0x8b) {
          text.append(unpacked(inside));
        }
      }
    }
    return text.toString();
  }

  private static String unpacked(byte[] bytes) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> found(String text, Set<String> canaries) {
    return canaries.stream().filter(text::contains).toList();
  }

  private void searchEverything(String folder, List<String> belongs, Set<String> canaries)
      throws IOException {
    for (Path file : files(folder)) {
      String name = desk.relativize(file).toString();
      if (belongs.stream().noneMatch(name::contains)) {
        assertThat(found(name + text(file), canaries)).as(name).isEmpty();
      }
    }
    for (String words : said) {
      assertThat(found(words, canaries)).as(words).isEmpty();
    }
  }

  @Test
  void findsNobodyWhereTheyDoNotBelongAfterAWholeDrillAndPlan() throws IOException {
    run(0, "drill", "--scenario", "everything", "--out", at("played"), "--lang", "en");
    run(0, "verify", at("played/record.exrec"), "--html", at("verified.html"));
    run(0, "verify", at("played/record.exrec"), "--format", "json");
    Identity reader = Identity.generate(new SecureRandom());
    Path counts =
        Files.writeString(
            desk.resolve("counts.csv"),
            "stage,kinds,count\n1,soldier,270\n1,civilian,120\n2,soldier,307\n3,soldier,303\n");
    List<String> plan =
        List.of(
            "plan",
            at("played/agreement.yaml"),
            "--side",
            "A",
            "--held",
            at("played/DRILL-A/DRILL-held.csv"),
            "--counts",
            counts.toString(),
            "--to",
            reader.recipient().text());
    run(0, with(plan, "--out", at("planned")));
    run(0, with(plan, "--out", at("planned-again"), "--format", "json"));
    run(2, with(plan, "--out", at("planned")));
    run(1, with(plan, "--out", at("never"), "--counts", impossible().toString()));

    Set<String> canaries = canaries("played/DRILL-A/DRILL-held.csv");
    canaries.addAll(canaries("played/DRILL-B/DRILL-held.csv"));

    searchEverything(".", BELONGS, canaries);
    assertThat(found(text(desk.resolve("played/DRILL-A/DRILL-held.csv")), canaries))
        .as("the search finds what is there")
        .hasSizeGreaterThan(1_000);
    assertThat(files("planned")).hasSizeGreaterThan(10);
  }

  /**
   * Surnames, days of birth and numbers of everybody in a sheet, so long that no word of ours is
   * one.
   */
  private Set<String> people(String sheet) throws IOException {
    Set<String> canaries = new TreeSet<>();
    for (String line : Files.readAllLines(desk.resolve(sheet)).stream().skip(1).toList()) {
      List<String> cells = List.of(line.split(",", -1));
      canaries.addAll(List.of(cells.get(1), cells.get(4), cells.get(7), cells.get(10)));
    }
    canaries.removeIf(one -> one.length() < 6 || !one.matches(".*[\\dа-яіїєґ].*"));
    assertThat(canaries).hasSizeGreaterThan(500);
    return canaries;
  }

  @Test
  void namesNobodyToWhoeverStandsByWhileListsAreComparedAndSearched() throws IOException {
    run(0, "invent", "--countries", "Avaria:300", "--countries", "Belmont:600", "--out", at("in"));
    String asked = at("in/asked-by-avaria.csv");
    String held = at("in/held-by-belmont.csv");
    List<String> lines = Files.readAllLines(Path.of(held));
    List<String> again = new ArrayList<>(lines);
    lines.subList(1, 40).forEach(line -> again.add("again-" + line));
    String twice = bad("again.csv", String.join("\n", again));
    Set<String> canaries = people("in/asked-by-avaria.csv");
    canaries.addAll(people("in/held-by-belmont.csv"));
    String name =
        canaries.stream().filter(one -> one.matches("[А-Яа-яіїєґ]+")).findFirst().orElseThrow();
    String to = Identity.generate(new SecureRandom()).recipient().text();

    for (String format : List.of("text", "json", "csv")) {
      run(0, "link", asked, held, "--format", format, "--out", at("l-" + format), "--to", to);
      run(0, "dedupe", twice, "--format", format, "--out", at("d-" + format), "--to", to);
    }
    run(0, "link", asked, held, "--save-columns", at("columns.csv"));
    run(0, "find", name, "--in", held, "--format", "csv");
    run(0, "find", name, "--in", held, "--format", "json");
    refuses(asked, held, name);

    assertThat(files("l-text")).isNotEmpty().allMatch(file -> file.toString().endsWith(".age"));
    searchEverything(".", List.of("in/", "bad-"), canaries);
    assertThat(found(text(desk.resolve("in/held-by-belmont.csv")), canaries)).isNotEmpty();
  }

  /**
   * Whatever is wrong, nobody is named: names stand where ids, words and headings are looked for.
   */
  private void refuses(String asked, String held, String name) throws IOException {
    String people = Files.readString(Path.of(held));
    String bare = bad("bare.csv", people.substring(people.indexOf('\n') + 1));
    run(2, "link", asked, bare, "--out", at("never"), "--plain");
    run(2, "dedupe", held, "--columns", bare, "--out", at("never"), "--plain");
    run(2, "find", name, "--in", bare);
    run(2, "find", name, "--in", at("nobody.csv"));
    run(2, "find", name, "--in", held, "--limit", "0");
    run(2, "find", name, "--in", held, "--map", bare);
    run(2, "link", asked, held, "--explain", name + "," + name);
    Path old = desk.resolve("bad-old.csv");
    Files.write(old, people.replace('і', 'i').getBytes(Charset.forName("IBM866")));
    run(2, "dedupe", old.toString(), "--out", at("never"), "--plain");
    for (String option : List.of("--truth", "--reviewed", "--columns", "--map")) {
      run(2, "link", asked, held, option, bare, "--out", at("never"), "--plain");
    }
    String head = "left,right,same person,by,reason\n";
    String reviewed =
        bad("reviewed.csv", head + name + ",x," + name + ",,\n" + name + ",,yes," + name + ",\n");
    run(2, "link", asked, held, "--reviewed", reviewed, "--out", at("never"), "--plain");
    String truth = bad("truth.csv", "left,right\n" + name + "," + name + "\n");
    run(2, "link", asked, held, "--truth", truth);
    String columns = bad("columns.csv", "left,right,kind\nsurname,,surname\n");
    run(2, "link", asked, bare, "--columns", columns, "--out", at("never"), "--plain");
    String twice = bad("twice.csv", "id,surname\n" + name + "," + name + "\n" + name + ",x\n");
    run(2, "dedupe", twice, "--out", at("never"), "--plain");
  }

  private String bad(String name, String text) throws IOException {
    return Files.writeString(desk.resolve("bad-" + name), text).toString();
  }

  private Path impossible() throws IOException {
    return Files.writeString(
        desk.resolve("impossible.csv"), "stage,kinds,count\n1,civilian,390\n2,civilian,307\n");
  }

  private static String[] with(List<String> words, String... more) {
    List<String> all = new ArrayList<>(words);
    for (int i = 0; i < more.length; i += 2) {
      int before = all.indexOf(more[i]);
      if (before >= 0) {
        all.set(before + 1, more[i + 1]);
      } else {
        all.addAll(List.of(more[i], more[i + 1]));
      }
    }
    return all.toArray(String[]::new);
  }
}
