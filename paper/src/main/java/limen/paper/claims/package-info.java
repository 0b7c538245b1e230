/** Statements as people keep them: a sheet with one statement a row, or the same as JSON. */
@NullMarked
package limen.paper.claims;

import org.jspecify.annotations.NullMarked;
