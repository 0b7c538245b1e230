package limen.core.agreement;

import java.util.List;
import limen.core.terms.Range;
import org.jspecify.annotations.Nullable;

/**
 * A number one side or both counted, without any name: how many it holds, or how many go in a
 * stage.
 *
 * @param stage the stage; null for a number of all there are
 * @param kinds short names of kinds, all of which hold; empty for everybody
 * @param count how many
 * @param of the party whose people are counted; null for both, who agreed on it
 */
public record Count(@Nullable String stage, List<String> kinds, Range count, @Nullable String of) {}
