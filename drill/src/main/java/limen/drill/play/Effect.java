package limen.drill.play;

import java.util.List;
import limen.drill.scenario.Scenario;

/**
 * An incident that is over, and what it did.
 *
 * @param happening what went wrong, and where
 * @param before how the exchange stood before
 * @param after how it stood when the incident was dealt with
 * @param numbers what else is to be said of it: numbers, in an order that each incident has
 */
public record Effect(
    Scenario.Happening happening, Balance before, Balance after, List<Long> numbers) {}
