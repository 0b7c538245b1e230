/** Registers of people who do not exist, for drills, trials and measurements. */
@NullMarked
package limen.drill.invent;

import org.jspecify.annotations.NullMarked;
