/** What invented registers hold, and that they are always the same. */
@NullMarked
package limen.drill.invent;

import org.jspecify.annotations.NullMarked;
