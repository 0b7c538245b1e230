/** What the sides do with lists until all have signed one: offers, objections, consents. */
@NullMarked
package limen.core.talks;

import org.jspecify.annotations.NullMarked;
