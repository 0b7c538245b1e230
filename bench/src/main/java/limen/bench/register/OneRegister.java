package limen.bench.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import limen.bench.folk.Chance;
import limen.bench.folk.Folk;

/**
 * One register in which some people stand more than once: {@code people.csv}, in which each
 * person's first row is without a slip and every further one with them, {@code truth.csv} (id,
 * person), and {@code traps.csv} (one, other, trap) of the planted likes, by their first rows.
 */
final class OneRegister {
  private final Chance chance;
  private final Population people;
  private final int rows;
  private final Mishaps mishaps;

  /** Refused: fewer rows than people. */
  OneRegister(long seed, int people, int rows) {
    if (people < 1 || rows < people) {
      throw new IllegalArgumentException(
          "%d people do not stand in %d rows. Maybe the order is PEOPLE ROWS."
              .formatted(people, rows));
    }
    this.chance = new Chance(seed, "one register");
    this.people = new Population(new Folk(new Chance(seed, "folk")), chance, people);
    this.rows = rows;
    this.mishaps = new Mishaps(new Chance(seed, "mishaps"));
  }

  /** Writes all three files into a folder. */
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    int[] numbers = chance.order(people.size());
    int[] firstRow = new int[people.size()];
    try (Sheet sheet = new Sheet(folder.resolve("people.csv"), Column.headings());
        Sheet truth = new Sheet(folder.resolve("truth.csv"), List.of("id", "person"))) {
      int row = 0;
      for (int place : chance.order(rows)) {
        boolean again = place >= people.size();
        int one = again ? chance.below(people.size()) : place;
        String id = TwoRegisters.id('R', row);
        Row written = new Row(id, people.person(one));
        sheet.write((again ? mishaps.on(written) : written).cells());
        truth.write(List.of(id, TwoRegisters.id('P', numbers[one])));
        if (!again) {
          firstRow[one] = row;
        }
        row++;
      }
    }
    writeTraps(folder.resolve("traps.csv"), firstRow);
  }

  private void writeTraps(Path file, int[] firstRow) throws IOException {
    try (Sheet traps = new Sheet(file, List.of("one", "other", "trap"))) {
      for (int i = 0; i < people.size(); i++) {
        Population.Member member = people.member(i);
        if (member.trap() != null) {
          traps.write(
              List.of(
                  TwoRegisters.id('R', firstRow[member.like()]),
                  TwoRegisters.id('R', firstRow[i]),
                  member.trap().words()));
        }
      }
    }
  }

  Population people() {
    return people;
  }

  Mishaps mishaps() {
    return mishaps;
  }

  /** A Markdown table of two columns; mishaps are counted over the further rows only. */
  String summary() {
    StringBuilder out = new StringBuilder();
    out.append(String.format(Locale.ROOT, "| people.csv | %,d rows |%n|---|---|%n", rows));
    people.lines(out);
    mishaps.lines(out);
    return out.toString();
  }
}
