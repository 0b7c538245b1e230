package limen.paper.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which cell styles show a number as a day; a workbook has no other mark of a date. */
final class Styles {
  private final BitSet days = new BitSet();

  static Styles read(@Nullable InputStream in) throws IOException {
    Styles styles = new Styles();
    if (in != null) {
      styles.take(new Markup(in));
    }
    return styles;
  }

  /** Whether a cell of this style shows a day. */
  boolean isDay(int style) {
    return style >= 0 && days.get(style);
  }

  private void take(Markup xml) throws IOException {
    Map<Integer, Boolean> formats = new HashMap<>();
    boolean within = false;
    int style = 0;
    for (Markup.Step step = xml.next(); step != Markup.Step.OVER; step = xml.next()) {
      if (xml.is("cellXfs")) {
        within = step == Markup.Step.START;
      } else if (step == Markup.Step.START && xml.is("numFmt")) {
        formats.put(xml.tag().number("numFmtId"), showsDay(xml.tag().attribute("formatCode")));
      } else if (step == Markup.Step.START && within && xml.is("xf")) {
        int format = xml.tag().number("numFmtId");
        days.set(style++, formats.getOrDefault(format, isBuiltIn(format)));
      }
    }
  }

  /** ECMA-376 part 1, 18.8.30: built-in formats, those of East Asian languages included. */
  private static boolean isBuiltIn(int format) {
    return (format >= 14 && format <= 17)
        || format == 22
        || (format >= 27 && format <= 31)
        || (format >= 50 && format <= 54)
        || (format >= 57 && format <= 58);
  }

  /** A format with a day or a year in it; what stands in quotes, brackets or after a \ is text. */
  private static boolean showsDay(@Nullable String code) {
    String bare =
        (code == null ? "" : code)
            .replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.", "")
            .split(";", 2)[0];
    return bare.chars().anyMatch(c -> "dDyY".indexOf(c) >= 0) || bare.matches("(?i)\\s*m{3,4}\\s*");
  }
}
