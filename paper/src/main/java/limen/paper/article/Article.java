package limen.paper.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote, without the page around it.
 *
 * @param title the headline; null if there is none apart from the text
 * @param published the day of publication; null if it is not said
 * @param publishedAs that day as it was found
 * @param language the language of most of the text
 * @param source the address the page gives for itself; null if it gives none
 * @param paragraphs headline, if any, and paragraphs, in order; a paragraph has no line break
 * @param headed whether the first paragraph is the headline
 */
public record Article(
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable String publishedAs,
    Language language,
    @Nullable String source,
    List<String> paragraphs,
    boolean headed) {
  /** What stands between two paragraphs in {@link #text()}. */
  public static final String GAP = "\n\n";

  private static final Pattern MARKUP =
      Pattern.compile(
          "(?is)<(?:!doctype\\s+html|html|head|body|article|div|p|meta|main|section)\\b[^>]*>");

  /** Reads a page or a plain text in any of the usual encodings. */
  public static Article read(String fileName, byte[] bytes) {
    String text = Encoding.decode(bytes);
    String name = fileName.toLowerCase(Locale.ROOT);
    boolean page =
        name.endsWith(".html")
            || name.endsWith(".htm")
            || name.endsWith(".xhtml")
            || MARKUP.matcher(text.substring(0, Math.min(text.length(), 4096))).find();
    return page ? Page.read(fileName, text) : PlainText.read(fileName, text);
  }

  /** All paragraphs; every {@link Quote} counts its characters here. */
  public String text() {
    return String.join(GAP, paragraphs);
  }
}
