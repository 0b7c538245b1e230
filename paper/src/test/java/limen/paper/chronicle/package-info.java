@NullMarked
package limen.paper.chronicle;

import org.jspecify.annotations.NullMarked;
