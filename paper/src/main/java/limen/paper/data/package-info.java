/**
 * Reports as data for other programmes: trees for JSON and rows for CSV, described in docs/formats.
 */
@NullMarked
package limen.paper.data;

import org.jspecify.annotations.NullMarked;
