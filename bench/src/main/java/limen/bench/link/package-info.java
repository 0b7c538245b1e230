/** The linking of records beside the same model as SQL: what both take, and what it costs them. */
@NullMarked
package limen.bench.link;

import org.jspecify.annotations.NullMarked;
