/**
 * From a news text to proposed claims: what is said, by whom, in which words, and what is unsure.
 */
@NullMarked
package limen.paper.press;

import org.jspecify.annotations.NullMarked;
