/** Invented registers on disk, with what clerks and keyboards do to a row. */
@NullMarked
package limen.bench.register;

import org.jspecify.annotations.NullMarked;
