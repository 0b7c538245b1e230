package limen.paper.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts that cells share; a cell names one by its number. */
final class Strings {
  private static final long MOST_CHARACTERS = 100_000_000;

  private Strings() {}

  static List<String> read(@Nullable InputStream in) throws IOException {
    List<String> strings = new ArrayList<>();
    if (in == null) {
      return strings;
    }
    Markup xml = new Markup(in);
    long characters = 0;
    for (Markup.Step step = xml.next(); step != Markup.Step.OVER; step = xml.next()) {
      if (step == Markup.Step.START && xml.is("si")) {
        String string = text(xml, "si");
        characters += string.length();
        if (characters > MOST_CHARACTERS) {
          throw new Parts.TooLarge("its texts have more than " + MOST_CHARACTERS + " letters");
        }
        strings.add(string);
      }
    }
    return strings;
  }

  /** All pieces of a text up to the end of its element; how it is to be pronounced is left out. */
  static String text(Markup xml, String element) throws IOException {
    String text = "";
    for (Markup.Step step = xml.next(); step != Markup.Step.OVER; step = xml.next()) {
      if (step == Markup.Step.START && xml.is("rPh")) {
        xml.skip();
      } else if (step == Markup.Step.END && xml.is("t")) {
        text = text.isEmpty() ? xml.text() : text + xml.text();
      } else if (step == Markup.Step.END && xml.is(element)) {
        return unescaped(text);
      }
    }
    throw new Markup.Broken("it ends within a text");
  }

  /** Spreadsheets write control characters as {@code _x000D_}. */
  private static String unescaped(String text) {
    return text.contains("_x000") ? text.replaceAll("_x000[0-9A-Fa-f]_", " ") : text;
  }
}
