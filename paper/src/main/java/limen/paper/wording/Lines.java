package limen.paper.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import limen.paper.article.Article;
import limen.paper.article.Language;
import limen.paper.article.Quote;

/** Cuts an article into sentences. */
public final class Lines {
  private static final Pattern ABBREVIATED =
      Pattern.compile(
          "(?U)(?:^|.*[\\s(«“\"])(?:Mr|Mrs|Ms|Dr|Gov|Gen|Lt|Col|Maj|Sgt|St|Sen|Rep|No|Inc|vs"
              + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|approx"
              + "|тис|тыс|млн|млрд|ст|ім|им|р|рр|г|гг|т|д|о|обл|вул|ул|п|с|м|див|см|т\\.\\s?зв"
              + "|\\p{Lu}|(?:\\p{Lu}\\.)+\\p{Lu})\\.\\s*$",
          Pattern.DOTALL);
  // A full stop, then perhaps closing quotes, then a new beginning: a capital, a digit or a
  // quotation.
  private static final Pattern BOUNDARY =
      Pattern.compile(
          "(?U)[.!?…]+[”»\"’)\\]]*[\\s\\u00a0]+(?=[“«„\"(\\[–—-]?\\s?[\\p{Lu}\\p{Nd}“«„\"])");
  private static final String OPENING = "“«„";
  private static final String CLOSING = "”»";

  /** No article is longer; a book is not read to its end. */
  public static final int LIMIT = 300_000;

  private Lines() {}

  public static List<Line> of(Article article) {
    List<Line> lines = new ArrayList<>();
    int offset = 0;
    for (int i = 0; i < article.paragraphs().size() && offset < LIMIT; i++) {
      String paragraph = article.paragraphs().get(i);
      Language language = Language.of(paragraph, article.language());
      boolean heading = i == 0 && article.headed();
      BitSet quoted = quoted(paragraph);
      for (int[] span : sentences(paragraph)) {
        String text = paragraph.substring(span[0], span[1]);
        Quote quote = new Quote(text, offset + span[0], offset + span[1]);
        Line line = Line.of(quote, i, heading, quoted.get(span[0]), language);
        if (!line.tokens().isEmpty()) {
          lines.add(line);
        }
      }
      offset += paragraph.length() + Article.GAP.length();
    }
    return lines;
  }

  private static List<int[]> sentences(String paragraph) {
    List<int[]> spans = new ArrayList<>();
    Matcher boundary = BOUNDARY.matcher(paragraph);
    int start = 0;
    while (boundary.find()) {
      int end = boundary.end();
      boolean goesOn =
          ABBREVIATED.matcher(paragraph.substring(start, end)).matches() || isTail(paragraph, end);
      if (!goesOn) {
        spans.add(trimmed(paragraph, start, end));
        start = end;
      }
    }
    if (start < paragraph.length()) {
      spans.add(trimmed(paragraph, start, paragraph.length()));
    }
    return spans;
  }

  /** «… home!» – said the president: what follows a closing quote and a dash belongs to it. */
  private static boolean isTail(String paragraph, int end) {
    String rest = paragraph.substring(end, Math.min(paragraph.length(), end + 20));
    return rest.matches("(?sU)^[”»\"]?\\s*[,–—-]\\s*\\p{Ll}.*");
  }

  private static int[] trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new int[] {from, to};
  }

  /** For every character whether it stands inside quotation marks. */
  private static BitSet quoted(String paragraph) {
    BitSet quoted = new BitSet(paragraph.length());
    int depth = 0;
    boolean straight = false;
    for (int i = 0; i < paragraph.length(); i++) {
      char c = paragraph.charAt(i);
      if (c == '"') {
        straight = !straight;
      } else if (OPENING.indexOf(c) >= 0) {
        depth++;
      } else if (CLOSING.indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      }
      quoted.set(i, straight || depth > 0);
    }
    return quoted;
  }
}
