package limen.paper.article;

/**
 * A span of an article, as it stands there.
 *
 * @param text the very characters
 * @param start where it begins in {@link Article#text()}
 * @param end where it ends, not included
 */
public record Quote(String text, int start, int end) {}
