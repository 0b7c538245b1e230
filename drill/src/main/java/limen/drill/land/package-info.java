/** Two countries that never were, the port between them, and people nobody is. */
@NullMarked
package limen.drill.land;

import org.jspecify.annotations.NullMarked;
