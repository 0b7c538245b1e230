package limen.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import limen.core.statement.Comparison;
import limen.core.statement.Statements;
import limen.core.terms.Agreement;
import limen.core.terms.Agreements;
import limen.paper.claims.ClaimSheet;
import limen.paper.data.ComparisonData;
import limen.paper.report.Reconciliation;
import limen.paper.sheet.Sheets;

/** The main job on the model case: Istanbul, May 2025, packed into the programme. */
final class ModelCase {
  private ModelCase() {}

  static void show(Output output, boolean sources, PrintWriter out) {
    String file = "istanbul-2025/agreement.yaml";
    Agreement agreement = Objects.requireNonNull(Agreements.read(file, packed(file)).value());
    String sheet = "istanbul-2025/statements.csv";
    Statements statements =
        Objects.requireNonNull(
            ClaimSheet.read(agreement, List.of(Sheets.read(sheet, packed(sheet)))).value());
    Comparison comparison = new Views().comparison(agreement, statements);
    output.show(
        out,
        Reconciliation.of(comparison, output.words()),
        sources,
        () -> ComparisonData.reconcile(comparison),
        ComparisonData.LINE_COLUMNS,
        () -> ComparisonData.lineRows(comparison));
  }

  private static byte[] packed(String name) {
    try (InputStream in = ModelCase.class.getResourceAsStream("/examples/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
