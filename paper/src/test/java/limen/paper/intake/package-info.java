/** Proves that people enter whatever their sheets look like, and that names stay as written. */
@NullMarked
package limen.paper.intake;

import org.jspecify.annotations.NullMarked;
