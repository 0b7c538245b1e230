package limen.core.manifest;

import java.util.Locale;

/**
 * Something that carries people.
 *
 * @param number in the convoy, from 1
 * @param kind what it is
 * @param seats for people who sit, without driver and guards
 * @param stretchers for people who lie
 */
public record Vehicle(int number, Kind kind, int seats, int stretchers) {
  /** What a vehicle is. */
  public enum Kind {
    /** Carries people who lie, and those who go with them. */
    AMBULANCE,
    /** Carries people who sit. */
    BUS,
    /** Carries few. */
    CAR;

    /** As it is written on a command line. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How many it carries. */
  public int places() {
    return seats + stretchers;
  }

  boolean isAmbulance() {
    return kind == Kind.AMBULANCE;
  }
}
