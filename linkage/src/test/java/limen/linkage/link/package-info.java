@NullMarked
package limen.linkage.link;

import org.jspecify.annotations.NullMarked;
