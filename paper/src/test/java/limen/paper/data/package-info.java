@NullMarked
package limen.paper.data;

import org.jspecify.annotations.NullMarked;
