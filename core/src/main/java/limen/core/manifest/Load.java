package limen.core.manifest;

import java.util.List;

/**
 * A vehicle with whom it carries.
 *
 * @param vehicle what carries
 * @param lines whom, those who lie first, then in the order of the list with groups side by side
 */
public record Load(Vehicle vehicle, List<Line> lines) {}
