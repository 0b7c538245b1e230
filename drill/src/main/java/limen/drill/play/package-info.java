/**
 * A drill being played: three nodes, the devices of every gate, and a day's course with its
 * incidents.
 */
@NullMarked
package limen.drill.play;

import org.jspecify.annotations.NullMarked;
