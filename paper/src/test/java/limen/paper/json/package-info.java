@NullMarked
package limen.paper.json;

import org.jspecify.annotations.NullMarked;
