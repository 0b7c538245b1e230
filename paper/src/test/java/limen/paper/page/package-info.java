@NullMarked
package limen.paper.page;

import org.jspecify.annotations.NullMarked;
