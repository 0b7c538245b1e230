/** Measures the product beside its peers. */
@NullMarked
package limen.bench;

import org.jspecify.annotations.NullMarked;
