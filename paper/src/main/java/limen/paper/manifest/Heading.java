package limen.paper.manifest;

import limen.paper.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the lines of every sheet.
 *
 * @param title of the agreement
 * @param day of the stage, as it is written there
 * @param checkpoint of the record, in one line; null where there is none
 * @param words in which language the sheet speaks; names stay in their own
 */
public record Heading(String title, String day, @Nullable String checkpoint, Words words) {}
