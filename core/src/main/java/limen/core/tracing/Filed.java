package limen.core.tracing;

import java.time.Instant;

/**
 * A record or sighting as it lies in the folder.
 *
 * @param trace what it says now
 * @param version how often it said something else, from 1
 * @param since when it said so first
 * @param isWithheld whether no more may be told of it than that the person was found
 */
public record Filed(Trace trace, int version, Instant since, boolean isWithheld) {}
