/** Tests of the reports. */
@NullMarked
package limen.paper.report;

import org.jspecify.annotations.NullMarked;
