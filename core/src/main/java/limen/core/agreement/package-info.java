/**
 * What an agreement comes to: from figures somebody stated to a balance, a verdict on every term
 * and remarks on the agreement itself.
 */
@NullMarked
package limen.core.agreement;

import org.jspecify.annotations.NullMarked;
