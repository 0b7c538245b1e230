package limen.drill.invent;

import java.util.List;

/** Where somebody in uniform serves: service, rank, unit, number. */
final class Force {
  private record Arm(String name, long weight, int units) {}

  private static final Weighted<Arm> ARMS =
      new Weighted<>(
          List.of(
              new Arm("army", 62, 40),
              new Arm("national guard", 16, 12),
              new Arm("navy", 12, 6),
              new Arm("border service", 10, 8)),
          Arm::weight);

  private final Scene scene;
  private final Lot lot;

  Force(Scene scene, Lot lot) {
    this.scene = scene;
    this.lot = lot;
  }

  void enlist(Row row, String status) {
    Arm arm = ARMS.draw(lot);
    row.with(Column.STATUS, status)
        .with(Column.SERVICE, arm.name())
        .with(Column.RANK, scene.rank(lot, arm.name().equals("navy")))
        .with(Column.UNIT, scene.unit(arm.name().length() + lot.between(1, arm.units())))
        .with(Column.NUMBER, lot.of(scene.all("series")) + "-" + (100_000 + lot.below(900_000)))
        .with(Column.DEPENDANTS, Integer.toString(lot.falls(0.4) ? 0 : lot.between(1, 3)));
  }
}
