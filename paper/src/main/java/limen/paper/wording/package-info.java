/** Sentences of three languages, and what the word lists and the calendar know in them. */
@NullMarked
package limen.paper.wording;

import org.jspecify.annotations.NullMarked;
