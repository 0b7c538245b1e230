package limen.core.tracing;

/**
 * Which words of a request and of a record a decision was made on.
 *
 * @param request how often the request had been put right, from 1
 * @param record the same of the record
 */
public record Versions(int request, int record) {}
