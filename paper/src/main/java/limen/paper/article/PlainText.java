package limen.paper.article;

import java.util.ArrayList;
import java.util.List;

/** Plain text: paragraphs are lines, or blocks between empty lines where lines are wrapped. */
final class PlainText {
  private static final int WRAPPED = 100;

  private PlainText() {}

  static Article read(String fileName, String text) {
    List<String> paragraphs = paragraphs(text);
    boolean headed = paragraphs.size() > 1 && isHeadline(paragraphs.getFirst());
    return Published.in(fileName, paragraphs)
        .article(headed ? paragraphs.getFirst() : null, null, paragraphs, headed);
  }

  private static boolean isHeadline(String first) {
    return first.length() < 160 && !first.matches("(?s).*[.!?…:»”]$");
  }

  private static List<String> paragraphs(String text) {
    List<String> result = new ArrayList<>();
    for (String block :
        text.replace("\r\n", "\n").replace('\r', '\n').split("\\n[ \\t]*\\n+", -1)) {
      List<String> lines = block.lines().map(PlainText::plain).filter(l -> !l.isEmpty()).toList();
      if (isWrapped(lines)) {
        result.add(String.join(" ", lines));
      } else {
        result.addAll(lines);
      }
    }
    return result;
  }

  /** Lines of about one width that break inside sentences belong together. */
  private static boolean isWrapped(List<String> lines) {
    if (lines.size() < 2 || lines.stream().anyMatch(l -> l.length() > WRAPPED)) {
      return false;
    }
    boolean goesOn = Character.isLowerCase(lines.get(1).charAt(0));
    if (lines.size() == 2 && !goesOn) {
      return false;
    }
    long open = lines.stream().limit(lines.size() - 1).filter(PlainText::isOpen).count();
    return open * 2 >= lines.size() - 1;
  }

  private static boolean isOpen(String line) {
    return line.length() > 40 && !line.matches("(?s).*[.!?…:;»”\"]$");
  }

  /** One line without marks of a list, of a heading or of emphasis, and without odd spaces. */
  static String plain(String line) {
    return line.replaceAll("[\\t\\u200b\\u00ad\\ufeff]+", " ")
        .replaceAll("\\*\\*|__", "")
        .replaceAll(" {2,}", " ")
        .strip()
        .replaceAll("^(?:[#>]+|[•▪◾🔹🔸❗⚡️—–-])\\s+", "");
  }
}
