package limen.drill.play;

import java.nio.file.Path;
import java.util.List;
import limen.core.exchange.State;
import limen.drill.scenario.Scenario;

/**
 * What came of a drill.
 *
 * @param scenario what was played
 * @param seed from which everything came that looks like chance
 * @param state the exchange at its end
 * @param balance the same as figures
 * @param effects what went wrong and what that did, in order
 * @param spoken what the sides stated
 * @param logs the names of the logs that held the record, in order
 * @param entries how many entries the record has
 * @param record the file of the record
 */
public record Ending(
    Scenario scenario,
    long seed,
    State state,
    Balance balance,
    List<Effect> effects,
    List<Spoken> spoken,
    List<String> logs,
    long entries,
    Path record) {}
