/** Proves that workbooks are read within limits and that nothing in them is run. */
@NullMarked
package limen.paper.workbook;

import org.jspecify.annotations.NullMarked;
