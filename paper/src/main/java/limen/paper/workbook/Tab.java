package limen.paper.workbook;

/**
 * One sheet of a workbook.
 *
 * @param name as its author wrote it
 * @param hidden whether the spreadsheet does not show it
 * @param part where it stands in the file
 */
public record Tab(String name, boolean hidden, String part) {}
