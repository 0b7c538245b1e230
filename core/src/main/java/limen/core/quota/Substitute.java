package limen.core.quota;

import java.util.List;
import java.util.Set;

/**
 * What a clause says of those who go instead of somebody who does not travel.
 *
 * @param clause where
 * @param streams on which streams
 * @param kinds instead of whom: people of all these kinds; empty for everybody
 * @param nobody whether nobody goes instead
 * @param consent parties who have to agree to each of them, by short name
 */
public record Substitute(
    String clause, Set<String> streams, List<String> kinds, boolean nobody, List<String> consent) {}
