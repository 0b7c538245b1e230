@NullMarked
package limen.linkage.search;

import org.jspecify.annotations.NullMarked;
