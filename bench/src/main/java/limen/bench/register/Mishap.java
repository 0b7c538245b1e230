package limen.bench.register;

import java.util.Locale;
import limen.bench.folk.Chance;
import limen.bench.folk.Folk;
import limen.bench.folk.Tongue;

/**
 * What befalls a row on its way into another register. Each falls on its own, in this order: first
 * what a clerk does on purpose, then what happens to what the clerk wrote. A mishap that finds
 * nothing to change leaves the row as it is.
 */
enum Mishap {
  /** The names as the other language has them: Володимир Миколайович, Владимир Николаевич. */
  OTHER_FORM(0.08) {
    @Override
    void on(Row row, Chance chance) {
      row.translate();
    }
  },
  /** The surname of the other sex: Ковальська, Ковальський. */
  OTHER_GENDER(0.04) {
    @Override
    void on(Row row, Chance chance) {
      row.regender();
    }
  },
  NEIGHBOUR_KEY(0.05) {
    @Override
    void on(Row row, Chance chance) {
      Column part = part(chance);
      row.with(part, Keyboard.neighbour(row.at(part), row.tongue(), chance));
    }
  },
  LETTER_MISSING(0.05) {
    @Override
    void on(Row row, Chance chance) {
      Column part = part(chance);
      row.with(part, Keyboard.missing(row.at(part), chance));
    }
  },
  LETTER_DOUBLED(0.03) {
    @Override
    void on(Row row, Chance chance) {
      Column part = part(chance);
      row.with(part, Keyboard.doubled(row.at(part), chance));
    }
  },
  LETTERS_EXCHANGED(0.03) {
    @Override
    void on(Row row, Chance chance) {
      Column part = part(chance);
      row.with(part, Keyboard.exchanged(row.at(part), chance));
    }
  },
  MISHEARD(0.08) {
    @Override
    void on(Row row, Chance chance) {
      Column part = part(chance);
      row.with(part, Hearing.heard(row.at(part), row.tongue(), chance));
    }
  },
  PATRONYMIC_MISSING(0.05) {
    @Override
    void on(Row row, Chance chance) {
      row.with(Column.PATRONYMIC, "");
    }
  },
  PATRONYMIC_INITIAL(0.03) {
    @Override
    void on(Row row, Chance chance) {
      row.with(Column.PATRONYMIC, initial(row.at(Column.PATRONYMIC)));
    }
  },
  GIVEN_INITIAL(0.005) {
    @Override
    void on(Row row, Chance chance) {
      row.with(Column.GIVEN, initial(row.at(Column.GIVEN)));
    }
  },
  NAMES_SWAPPED(0.015) {
    @Override
    void on(Row row, Chance chance) {
      String surname = row.at(Column.SURNAME);
      row.with(Column.SURNAME, row.at(Column.GIVEN)).with(Column.GIVEN, surname);
    }
  },
  /** Names and region in Latin letters, by one of seven tables. */
  LATIN(0.07) {
    @Override
    void on(Row row, Chance chance) {
      Clerk clerk = chance.of(Clerk.of(row.tongue()));
      Column.NAMES.forEach(part -> row.with(part, clerk.latin(row.at(part), row.tongue())));
      Tongue own = row.home();
      Clerk ofRegion = Clerk.of(own).contains(clerk) ? clerk : Clerk.ICAO_9303;
      row.with(Column.REGION, ofRegion.latin(row.at(Column.REGION), own));
    }
  },
  /** A Latin letter within a Cyrillic word. */
  LOOKALIKE(0.02) {
    @Override
    void on(Row row, Chance chance) {
      Column part = part(chance);
      row.with(part, Hearing.lookedAlike(row.at(part), chance));
    }
  },
  WRONG_LAYOUT(0.002) {
    @Override
    void on(Row row, Chance chance) {
      Column part = part(chance);
      row.with(part, Keyboard.wrongLayout(row.at(part), row.tongue()));
    }
  },
  BORN_DIGIT(0.03) {
    @Override
    void on(Row row, Chance chance) {
      row.with(Column.BORN, Dates.digit(row.at(Column.BORN), chance));
    }
  },
  DAY_AND_MONTH_SWAPPED(0.03) {
    @Override
    void on(Row row, Chance chance) {
      row.with(Column.BORN, Dates.swapped(row.at(Column.BORN)));
    }
  },
  YEAR_OFF_BY_ONE(0.02) {
    @Override
    void on(Row row, Chance chance) {
      row.with(Column.BORN, Dates.yearOff(row.at(Column.BORN), chance));
    }
  },
  YEAR_ONLY(0.03) {
    @Override
    void on(Row row, Chance chance) {
      row.with(Column.BORN, Dates.year(row.at(Column.BORN)));
    }
  },
  BORN_MISSING(0.02) {
    @Override
    void on(Row row, Chance chance) {
      row.with(Column.BORN, "");
    }
  },
  REGION_OTHER(0.04) {
    @Override
    void on(Row row, Chance chance) {
      row.with(Column.REGION, Folk.region(row.home(), chance));
    }
  },
  REGION_MISSING(0.04) {
    @Override
    void on(Row row, Chance chance) {
      row.with(Column.REGION, "");
    }
  },
  UNIT_MISSING(0.03) {
    @Override
    void on(Row row, Chance chance) {
      row.with(Column.UNIT, "");
    }
  };

  private final double share;

  Mishap(double share) {
    this.share = share;
  }

  abstract void on(Row row, Chance chance);

  /** Of all rows it falls on so many; 0.02 is one in fifty. */
  double share() {
    return share;
  }

  /** As tables have it: {@code patronymic missing}. */
  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Every second slip is in the surname. */
  private static Column part(Chance chance) {
    return chance.falls(0.5) ? Column.SURNAME : chance.of(Column.NAMES.subList(1, 3));
  }

  private static String initial(String name) {
    return name.isEmpty() ? "" : name.substring(0, 1) + ".";
  }
}
