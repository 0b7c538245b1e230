/** What a drill came to, in sentences and tables and as data. */
@NullMarked
package limen.drill.report;

import org.jspecify.annotations.NullMarked;
