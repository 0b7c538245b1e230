/** Tests of comparing tables. */
@NullMarked
package limen.paper.linking;

import org.jspecify.annotations.NullMarked;
