/** The state of an exchange, computed from the entries of its record and from nothing else. */
@NullMarked
package limen.core.exchange;

import org.jspecify.annotations.NullMarked;
