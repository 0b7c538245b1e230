/**
 * What is asked of a plan and what it answers: one holder's people in a strict order, what was
 * decided about them beforehand, and everybody's reason with its proof.
 */
@NullMarked
package limen.core.selection;

import org.jspecify.annotations.NullMarked;
