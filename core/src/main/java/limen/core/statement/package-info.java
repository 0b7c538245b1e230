/**
 * What was said in public: claims, expectations, estimates, corrections and withdrawals, each kept
 * as it was said, and their comparison with each other and with the terms.
 */
@NullMarked
package limen.core.statement;

import org.jspecify.annotations.NullMarked;
