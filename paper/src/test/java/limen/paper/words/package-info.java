@NullMarked
package limen.paper.words;

import org.jspecify.annotations.NullMarked;
