package limen.core.history;

import limen.core.document.Label;

/**
 * Everybody who returned to one side.
 *
 * @param id as columns and totals name it, such as {@code ua}
 * @param to the side they returned to
 */
public record Direction(String id, Label to) {}
