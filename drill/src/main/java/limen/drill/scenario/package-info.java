/** What a drill plays, as a file that people write: stages, and what goes wrong in them. */
@NullMarked
package limen.drill.scenario;

import org.jspecify.annotations.NullMarked;
