package limen.drill.land;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Makes people of a country, each only once. Their names are syllables set together by lot, with
 * endings that no list of real names has; from one seed come the same people everywhere.
 */
public final class People {
  private static final LocalDate OLDEST = LocalDate.of(1971, 1, 1);
  private static final int DAYS = 365 * 40;
  private static final LocalDate WAR = LocalDate.of(2028, 4, 24);
  private static final int CAPTIVITY = 365 * 3;

  private final Country country;
  private final SplittableRandom lot;
  private final Set<String> taken = new HashSet<>();
  private int number;

  /** The people of a country, from a seed. */
  public People(Country country, long seed) {
    this.country = country;
    this.lot = new SplittableRandom(seed * 31 + country.party().hashCode());
  }

  /** The next person. */
  public Person next(String kind) {
    String surname = name(country.endings());
    String given = name(List.of(""));
    while (!taken.add(surname + " " + given)) {
      surname = name(country.endings());
    }
    LocalDate born = OLDEST.plusDays(lot.nextInt(DAYS));
    LocalDate captured = WAR.plusDays(lot.nextInt(CAPTIVITY));
    return new Person(++number, surname, given, born, kind, captured);
  }

  private String name(List<String> endings) {
    String name = syllable() + syllable() + endings.get(lot.nextInt(endings.size()));
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private String syllable() {
    return country.syllables().get(lot.nextInt(country.syllables().size()));
  }
}
