package limen.drill.invent;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import limen.paper.sheet.CsvFile;
import limen.paper.words.Words;

/**
 * Invents registers: for each country who is held by it, who died with it and whom it asks for. The
 * same countries, seed and tidiness give the same bytes; nothing but the file being written is kept
 * in memory.
 *
 * @param written what was written, country by country
 */
public record Invention(List<Written> written) {
  /**
   * What was written for a country.
   *
   * @param country its name
   * @param held rows of {@code held-by-….csv}
   * @param died rows of {@code died-with-….csv}
   * @param asked rows of {@code asked-by-….csv}
   */
  public record Written(String country, int held, int died, int asked) {}

  /**
   * Writes all files of an invention into a folder.
   *
   * @param clean whether every name and day is spelt as its bearer would spell it
   * @param folder is there, and holds none of the files
   */
  public static Invention write(Lands lands, long seed, boolean clean, Path folder)
      throws IOException {
    Map<String, Asking> asking = new TreeMap<>();
    try {
      for (Land land : lands.all()) {
        Lot lot = new Lot(seed, "asked by " + land.slug());
        Land holder = others(lands, land).getFirst();
        asking.put(land.name(), new Asking(land, holder, lot, clean, folder));
      }
      List<Written> written = new ArrayList<>();
      for (Land land : lands.all()) {
        written.add(hold(land, others(lands, land), seed, clean, folder, asking));
      }
      readme(folder);
      return new Invention(written.stream().map(w -> asked(w, asking)).toList());
    } finally {
      for (Asking open : asking.values()) {
        open.close();
      }
    }
  }

  private static List<Land> others(Lands lands, Land land) {
    return lands.all().stream().filter(other -> !other.equals(land)).toList();
  }

  private static Written hold(
      Land land,
      List<Land> others,
      long seed,
      boolean clean,
      Path folder,
      Map<String, Asking> asking)
      throws IOException {
    try (Holding holding = new Holding(land, others, seed, clean, folder)) {
      holding.write(asking);
      return new Written(land.name(), holding.rows(), holding.deaths(), 0);
    }
  }

  private static Written asked(Written written, Map<String, Asking> asking) {
    Asking own = java.util.Objects.requireNonNull(asking.get(written.country()));
    return new Written(written.country(), written.held(), written.died(), own.rows());
  }

  private static void readme(Path folder) throws IOException {
    Path file = folder.resolve("README.txt");
    Files.deleteIfExists(file);
    try (Writer readme = CsvFile.writer(file)) {
      for (String language : Words.LANGUAGES) {
        readme.write(Words.in(language).say("invent.readme") + "\n\n");
      }
    }
  }
}
