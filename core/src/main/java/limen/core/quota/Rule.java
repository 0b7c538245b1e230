package limen.core.quota;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may go at all. Somebody of whom it is not known whether the rule lets him go stays until it
 * is known.
 *
 * @param clause where the agreement says so
 * @param streams for which streams
 * @param within kinds that all must hold for the rule to concern somebody; empty for everybody
 * @param only one of these kinds is needed; empty where none is
 * @param not none of these kinds may hold
 * @param takenBefore only people taken before this day; null where it does not matter
 */
public record Rule(
    String clause,
    Set<String> streams,
    List<String> within,
    List<String> only,
    List<String> not,
    @Nullable LocalDate takenBefore) {}
