/**
 * Reports in the words of a language: what they say is built once, as blocks, and shown as text or
 * as a page.
 */
@NullMarked
package limen.paper.report;

import org.jspecify.annotations.NullMarked;
