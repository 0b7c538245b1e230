/** Whoever is held: facts of persons, what they come to, the holder's account and his clocks. */
@NullMarked
package limen.core.register;

import org.jspecify.annotations.NullMarked;
