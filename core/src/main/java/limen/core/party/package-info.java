/** Who takes part in an agreement: sides, and the neutral's offices. */
@NullMarked
package limen.core.party;

import org.jspecify.annotations.NullMarked;
