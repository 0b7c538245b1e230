package limen.core.manifest;

/**
 * One person in one place.
 *
 * @param number among the lines of the vehicle, from 1
 * @param seat where the person rides
 * @param token what stands for the person
 * @param passenger who it is; not for data that travels ahead
 */
public record Line(int number, Seat seat, Token token, Passenger passenger) {}
