package limen.paper.history;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import limen.core.history.History;
import limen.core.history.Totals;
import limen.paper.sheet.Outcome;
import limen.paper.sheet.Sheets;

/** The tables that come with the checkout. */
public final class Examples {
  private Examples() {}

  static Outcome<History> historyAsRead() {
    return ExchangesSheet.read(
        Sheets.read(file("exchanges-2022-2025.csv")), ExchangesSheet.UKRAINE_AND_RUSSIA);
  }

  static Outcome<Totals> totalsAsRead() {
    return TotalsSheet.read(
        Sheets.read(file("official-totals.csv")), ExchangesSheet.UKRAINE_AND_RUSSIA);
  }

  /** The table. */
  public static History history() {
    return Objects.requireNonNull(historyAsRead().value());
  }

  /** What was published about it. */
  public static Totals totals() {
    return Objects.requireNonNull(totalsAsRead().value());
  }

  private static Path file(String name) {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) {
      folder = Objects.requireNonNull(folder.getParent());
    }
    return folder.resolve("examples").resolve("history").resolve(name);
  }
}
