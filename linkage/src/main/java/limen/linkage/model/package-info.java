/** How likely it is that two rows are one person. */
@NullMarked
package limen.linkage.model;

import org.jspecify.annotations.NullMarked;
