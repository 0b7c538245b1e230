/** JSON as plain maps and lists: written in one way, read with every problem and its place. */
@NullMarked
package limen.paper.json;

import org.jspecify.annotations.NullMarked;
