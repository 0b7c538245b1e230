package limen.bench.folk;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Two people whom a register's rows make look like one. */
public enum Trap {
  /** The same three names, the same year, another day. */
  NAMESAKE_OF_YEAR(0.004) {
    @Override
    Person on(Person person, Names names, Chance chance) {
      return person.born(Births.besides(person.born(), chance));
    }
  },
  /** The same three names, born whenever. */
  NAMESAKE(0.01) {
    @Override
    Person on(Person person, Names names, Chance chance) {
      LocalDate born = Births.any(chance);
      return person.born(born.equals(person.born()) ? Births.besides(born, chance) : born);
    }
  },
  /** The same surname, patronymic and day; another given name. */
  TWIN(0.004) {
    @Override
    Person on(Person person, Names names, Chance chance) {
      return person.called(names.given(chance, person.woman(), person.given()));
    }
  },
  /** Іван Петрович and Петро Іванович; of a woman, her father. */
  FATHER_AND_SON(0.02) {
    @Override
    Person on(Person person, Names names, Chance chance) {
      int year = person.born().getYear();
      if (year - YOUNGEST_FATHER >= Births.FIRST) {
        int eldest = Math.min(ELDEST_FATHER, year - Births.FIRST);
        int before = year - chance.between(YOUNGEST_FATHER, eldest);
        Given grandfather = person.woman() ? names.father(chance) : person.given();
        return person.man().called(person.father()).of(grandfather).born(Births.in(before, chance));
      }
      int after = year + chance.between(YOUNGEST_FATHER, ELDEST_FATHER);
      return person.called(person.father()).of(person.given()).born(Births.in(after, chance));
    }
  },
  /** The same surname and patronymic, some years apart; of a woman, a sister. */
  BROTHER(0.03) {
    @Override
    Person on(Person person, Names names, Chance chance) {
      int year = person.born().getYear();
      int apart = chance.between(1, 9);
      boolean younger =
          Births.has(year + apart) && (chance.falls(0.5) || !Births.has(year - apart));
      return person
          .called(names.given(chance, person.woman(), person.given()))
          .born(Births.in(younger ? year + apart : year - apart, chance));
    }
  };

  private static final int YOUNGEST_FATHER = 19;
  private static final int ELDEST_FATHER = 33;

  private static final Trap[] ALL = values();
  private final double share;

  Trap(double share) {
    this.share = share;
  }

  abstract Person on(Person person, Names names, Chance chance);

  /** Of all people so many are made as somebody's like; 0.02 is one in fifty. */
  public double share() {
    return share;
  }

  /** As files and tables have it: {@code father and son}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** This trap, or another where somebody can be in none of this sort. */
  public Trap fitting(Person person) {
    boolean childless = person.woman() && person.born().getYear() - YOUNGEST_FATHER < Births.FIRST;
    return this == FATHER_AND_SON && childless ? BROTHER : this;
  }

  boolean isKin() {
    return this != NAMESAKE && this != NAMESAKE_OF_YEAR;
  }

  /** One of them as often as its share says, else none. */
  public static @Nullable Trap maybe(Chance chance) {
    return at(chance.share());
  }

  /** One of them, in proportion to their shares. */
  public static Trap any(Chance chance) {
    double sum = 0;
    for (Trap trap : ALL) {
      sum += trap.share;
    }
    Trap trap = at(chance.share() * sum);
    return trap == null ? BROTHER : trap;
  }

  private static @Nullable Trap at(double place) {
    double sum = 0;
    for (Trap trap : ALL) {
      sum += trap.share;
      if (place < sum) {
        return trap;
      }
    }
    return null;
  }
}
