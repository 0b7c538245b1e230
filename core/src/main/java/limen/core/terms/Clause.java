package limen.core.terms;

import java.util.List;
import limen.core.document.Label;
import limen.core.document.Refers;
import limen.core.document.Says;
import org.jspecify.annotations.Nullable;

/**
 * A term with where it comes from.
 *
 * @param clause where it stands in the agreement: an article, a paragraph
 * @param toldBy whose version it is, where the parties published two
 * @param note anything a reader should know; shown, never computed
 * @param term what it says
 */
@Says("One clause: where it stands, and exactly one term.")
public record Clause(
    @Says("Where it stands in the agreement.") @Nullable String clause,
    @Says("Whose version it is, where the parties tell it differently.") @Refers("party")
        List<String> toldBy,
    @Says("What a reader should know; shown, never computed.") @Nullable Label note,
    Term term) {}
