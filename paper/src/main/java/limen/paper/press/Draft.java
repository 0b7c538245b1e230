package limen.paper.press;

import java.util.List;
import limen.paper.article.Article;
import limen.paper.article.Quote;

/**
 * What a text seems to claim. Nothing of it counts before a person confirms it.
 *
 * @param article the text that was read; quotes count its characters
 * @param proposals in the order of the text
 * @param remarks what was seen and not made a proposal
 */
public record Draft(Article article, List<Proposal> proposals, List<Remark> remarks) {

  /**
   * Something a person may want to look at.
   *
   * @param code number-not-used, vague-number, withheld, no-exchange, cut
   * @param text one plain sentence
   * @param quote where it stands; empty where the whole text is meant
   */
  public record Remark(String code, String text, Quote quote) {}
}
