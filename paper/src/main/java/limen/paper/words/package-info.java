/** What Limen says to people: messages and values in every language of the house. */
@NullMarked
package limen.paper.words;

import org.jspecify.annotations.NullMarked;
