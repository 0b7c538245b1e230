package limen.core.exchange;

import limen.core.entry.Mode;

/**
 * How a record began, or was continued.
 *
 * @param exchange the exchange's name
 * @param mode who carries it
 * @param drill whether it is a drill
 * @param origin the name of its log
 * @param policy whose signatures make a head valid and final, as a tlog-policy
 */
public record Opening(String exchange, Mode mode, boolean drill, String origin, String policy) {}
