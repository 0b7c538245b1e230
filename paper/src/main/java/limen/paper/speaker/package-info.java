/** Who says what in a text: offices, countries, pronouns, quotations. */
@NullMarked
package limen.paper.speaker;

import org.jspecify.annotations.NullMarked;
