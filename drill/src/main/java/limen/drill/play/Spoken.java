package limen.drill.play;

import limen.drill.scenario.Side;

/**
 * A figure that a side stated.
 *
 * @param stage of which stage
 * @param by who says it
 * @param to whose people are counted
 * @param says how many
 * @param record how many the record has
 */
public record Spoken(String stage, Side by, Side to, long says, long record) {}
