/** One party puts entries in order, others mirror them, and nobody can lie about it for long. */
@NullMarked
package limen.ledger.log;

import org.jspecify.annotations.NullMarked;
