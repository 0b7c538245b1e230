package limen.paper.press;

import limen.paper.article.Article;

/**
 * Reads a news article or an official statement and proposes claims. It follows fixed rules and
 * word lists, so the same bytes always give the same draft; nothing is added anywhere by itself.
 */
public final class Press {
  private Press() {}

  /**
   * Reads a page or a plain text in English, Ukrainian or Russian.
   *
   * @param fileName for its ending, and for a date in it if the text has none
   * @param bytes UTF-8, UTF-16, Windows-1251 or what the page declares
   */
  public static Draft read(String fileName, byte[] bytes) {
    return read(Article.read(fileName, bytes));
  }

  /** Reads what was already cut out of its page. */
  public static Draft read(Article article) {
    return new Reading(article).draft();
  }
}
