/** Plain text for terminals and files: tables, bars and paragraphs that align in any language. */
@NullMarked
package limen.paper.text;

import org.jspecify.annotations.NullMarked;
