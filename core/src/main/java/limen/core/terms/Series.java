package limen.core.terms;

import limen.core.document.Label;
import limen.core.document.Says;
import org.jspecify.annotations.Nullable;

/**
 * A measured quantity outside the exchange to which a pace is tied.
 *
 * @param name as shown to people
 * @param unit what is counted
 * @param total all there is to come, if the agreement says so
 */
@Says("A measured quantity outside the exchange: troops withdrawn.")
public record Series(
    @Says("Its name.") Label name,
    @Says("What is counted.") @Nullable String unit,
    @Says("All there is to come, for a share.") @Nullable Range total) {}
