/** What was published about past exchanges, added up so that silence never becomes zero. */
@NullMarked
package limen.core.history;

import org.jspecify.annotations.NullMarked;
