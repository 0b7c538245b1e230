@NullMarked
package limen.linkage.compare;

import org.jspecify.annotations.NullMarked;
