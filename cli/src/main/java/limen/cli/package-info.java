/** The limen command: one class a command. */
@NullMarked
package limen.cli;

import org.jspecify.annotations.NullMarked;
