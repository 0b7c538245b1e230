@NullMarked
package limen.linkage.block;

import org.jspecify.annotations.NullMarked;
