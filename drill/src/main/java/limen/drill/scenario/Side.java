package limen.drill.scenario;

import limen.drill.land.Country;

/** A side of a drill, as a scenario names it. */
public enum Side {
  /** Avaria. */
  AVARIA(Country.AVARIA),
  /** Belmont. */
  BELMONT(Country.BELMONT);

  private final Country country;

  Side(Country country) {
    this.country = country;
  }

  /** The country. */
  public Country country() {
    return country;
  }

  /** Its short name in the agreement. */
  public String party() {
    return country.party();
  }

  /** The stream of those who come home to it. */
  public String homeward() {
    return "to-" + party();
  }

  /** Who holds its people. */
  public Side other() {
    return this == AVARIA ? BELMONT : AVARIA;
  }
}
