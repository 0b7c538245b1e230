/** Tests of the command, and of the papers that show what it prints. */
@NullMarked
package limen.cli;

import org.jspecify.annotations.NullMarked;
