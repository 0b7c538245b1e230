/** Reads workbooks of spreadsheets (XLSX) row by row, within limits, and runs nothing in them. */
@NullMarked
package limen.paper.workbook;

import org.jspecify.annotations.NullMarked;
