/**
 * A finished plan looked at by whoever did not make it: checked by counting and adding up, compared
 * with another, counted for fairness. It can use neither the solver nor the planner.
 */
@NullMarked
package limen.core.scrutiny;

import org.jspecify.annotations.NullMarked;
