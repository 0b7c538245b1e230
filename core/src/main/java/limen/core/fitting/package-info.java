/**
 * Whether whole numbers of each sort of people fit into every quota at once, and a proof by adding
 * up where they do not; it knows sorts and numbers, and no person.
 */
@NullMarked
package limen.core.fitting;

import org.jspecify.annotations.NullMarked;
