/** Who rides where on the day: convoys, vehicles, seats, and the two gates before them. */
@NullMarked
package limen.core.manifest;

import org.jspecify.annotations.NullMarked;
