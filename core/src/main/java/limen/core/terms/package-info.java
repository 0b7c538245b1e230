/** An agreement as data: parties, streams, kinds of people and the sealed set of terms. */
@NullMarked
package limen.core.terms;

import org.jspecify.annotations.NullMarked;
