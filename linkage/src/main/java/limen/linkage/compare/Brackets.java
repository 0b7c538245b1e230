package limen.linkage.compare;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in brackets beside a name: the one before a marriage, how somebody is called. */
final class Brackets {
  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)?");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’ʼ-]+");

  private Brackets() {}

  /** A name without them; as it is where nothing else is in it. */
  static String without(String name) {
    String bare = name.indexOf('(') < 0 ? "" : BRACKETS.matcher(name).replaceAll(" ").strip();
    return bare.isEmpty() ? name.strip() : bare;
  }

  /** The name in them, behind words that say which it is; empty where there is none. */
  static String within(String name) {
    if (name.indexOf('(') <= 0) {
      return "";
    }
    Matcher brackets = BRACKETS.matcher(name);
    String last = "";
    if (brackets.find()) {
      Matcher names = NAME.matcher(brackets.group(1));
      while (names.find()) {
        last = names.group();
      }
    }
    return last;
  }
}
