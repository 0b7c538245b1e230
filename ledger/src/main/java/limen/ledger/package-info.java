/** An append-only log that nobody can rewrite, cut, or show in two versions. */
@NullMarked
package limen.ledger;

import org.jspecify.annotations.NullMarked;
