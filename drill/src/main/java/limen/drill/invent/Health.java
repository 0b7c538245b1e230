package limen.drill.invent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import limen.core.person.Finding;

/** What doctors found, how long it holds, and what the way home needs because of it. */
final class Health {
  private final Lot lot;

  Health(Lot lot) {
    this.lot = lot;
  }

  /** Of a hundred: three seriously wounded, two seriously sick, forty whom nobody has looked at. */
  void look(Row row) {
    double drawn = lot.share();
    if (drawn < 0.028) {
      seriouslyWounded(row);
    } else if (drawn < 0.046) {
      note(row, List.of(Finding.SERIOUSLY_SICK), needs(0.1, 0.8));
    } else if (drawn < 0.11) {
      note(row, List.of(Finding.WOUNDED), needs(0, 0.15));
    } else if (drawn < 0.16) {
      note(row, List.of(Finding.SICK), needs(0, 0.3));
    } else if (drawn < 0.175) {
      note(row, List.of(Finding.DISABLED), needs(0, 0.1));
    } else if (drawn < 0.6) {
      note(row, List.of(Finding.HEALTHY), "");
    }
  }

  void seriouslyWounded(Row row) {
    note(
        row,
        lot.falls(0.15)
            ? List.of(Finding.SERIOUSLY_WOUNDED, Finding.DISABLED)
            : List.of(Finding.SERIOUSLY_WOUNDED),
        needs(0.4, 0.6));
  }

  void note(Row row, List<Finding> findings, String needs) {
    LocalDate until = Waves.LAST.plusDays(lot.between(-45, 330));
    row.with(Column.FINDINGS, written(findings))
        .with(Column.FINDING_VALID_UNTIL, until.toString())
        .with(Column.MARKS, needs);
  }

  private static String written(List<Finding> findings) {
    return String.join(
        "; ",
        findings.stream().map(f -> f.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList());
  }

  private String needs(double stretcher, double medicine) {
    List<String> needs = new ArrayList<>();
    if (lot.falls(stretcher)) {
      needs.add("stretcher");
    }
    if (lot.falls(medicine)) {
      needs.add("medicine");
    }
    return String.join("; ", needs);
  }
}
