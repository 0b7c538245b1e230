/** What an audit found in a record, as a report. */
@NullMarked
package limen.paper.audit;

import org.jspecify.annotations.NullMarked;
