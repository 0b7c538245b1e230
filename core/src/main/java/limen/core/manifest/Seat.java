package limen.core.manifest;

/**
 * A place in a vehicle.
 *
 * @param vehicle its number in the convoy, from 1
 * @param lying whether it is a stretcher
 * @param number among the seats or among the stretchers of the vehicle, from 1
 */
public record Seat(int vehicle, boolean lying, int number) {
  /** As it stands on a sheet: {@code 12}, and {@code L2} for a stretcher. */
  public String written() {
    return lying ? "L" + number : Integer.toString(number);
  }
}
