package limen.drill.invent;

import java.time.LocalDate;

/** When people were taken: over three years, most of them in six waves. */
final class Waves {
  /** The first day on which anybody is taken. */
  static final LocalDate FIRST = LocalDate.of(2022, 4, 24);

  /** The last day on which anybody is taken; ages and findings are as of the day after. */
  static final LocalDate LAST = LocalDate.of(2025, 4, 23);

  private static final int DAYS = (int) (LAST.toEpochDay() - FIRST.toEpochDay());

  /** Day on which a wave is highest, half its width in days, and its weight. */
  private enum Wave {
    SIEGE(22, 14, 30),
    RETREAT(135, 30, 12),
    WINTER(270, 45, 12),
    SUMMER(450, 60, 12),
    TOWN(665, 20, 16),
    BORDER(840, 50, 18);

    private static final Weighted<Wave> ALL =
        new Weighted<>(java.util.List.of(values()), wave -> wave.weight);
    private final int peak;
    private final int half;
    private final int weight;

    Wave(int peak, int half, int weight) {
      this.peak = peak;
      this.half = half;
      this.weight = weight;
    }
  }

  private Waves() {}

  /** A day in a wave for four of five, and any day for the fifth. */
  static LocalDate day(Lot lot) {
    if (lot.falls(0.2)) {
      return FIRST.plusDays(lot.below(DAYS + 1));
    }
    Wave wave = Wave.ALL.draw(lot);
    double off = lot.share() + lot.share() - 1;
    return FIRST.plusDays(Math.clamp(wave.peak + Math.round(off * wave.half), 0, DAYS));
  }
}
