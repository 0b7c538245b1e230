/** A news page or a plain text, cut down to what somebody wrote, with its day and its language. */
@NullMarked
package limen.paper.article;

import org.jspecify.annotations.NullMarked;
