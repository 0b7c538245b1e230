@NullMarked
package limen.paper.text;

import org.jspecify.annotations.NullMarked;
