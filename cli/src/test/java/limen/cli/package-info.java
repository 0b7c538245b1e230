/** The commands, run as a user runs them. */
@NullMarked
package limen.cli;

import org.jspecify.annotations.NullMarked;
