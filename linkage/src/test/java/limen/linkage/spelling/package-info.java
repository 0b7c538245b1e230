@NullMarked
package limen.linkage.spelling;

import org.jspecify.annotations.NullMarked;
