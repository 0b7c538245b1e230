/** Families' requests and whom they may be of: candidates, links by human hand, who was told. */
@NullMarked
package limen.core.tracing;

import org.jspecify.annotations.NullMarked;
