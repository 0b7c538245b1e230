/** Reads and writes tables of text as people have them: CSV in any usual encoding and separator. */
@NullMarked
package limen.paper.sheet;

import org.jspecify.annotations.NullMarked;
