package limen.linkage.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By what else somebody may be called: what stands in brackets beside a name, such as the one
 * before a marriage, and each half of a double one.
 */
final class OtherNames {
  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)?");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’ʼ-]+");
  private static final String HYPHENS = "-‐‑–";
  private static final Pattern HYPHEN = Pattern.compile("\\s*[" + HYPHENS + "]\\s*");
  private static final int SHORTEST = 2;

  private OtherNames() {}

  /** A name without brackets; as it is where nothing else is in it. */
  static String without(String name) {
    String bare = name.indexOf('(') < 0 ? "" : BRACKETS.matcher(name).replaceAll(" ").strip();
    return bare.isEmpty() ? name.strip() : bare;
  }

  /**
   * The others, as written.
   *
   * @param name with brackets, if there are any
   */
  static List<String> of(String name, Kind kind) {
    boolean bracketed = kind == Kind.SURNAME && name.indexOf('(') > 0;
    boolean doubled = kind != Kind.PATRONYMIC && isDoubled(name);
    if (!bracketed && !doubled) {
      return List.of();
    }
    List<String> others = new ArrayList<>();
    String within = bracketed ? within(name) : "";
    if (!within.isEmpty()) {
      others.add(within);
    }
    String[] halves = doubled ? HYPHEN.split(without(name)) : new String[0];
    for (String half : halves) {
      if (half.length() >= SHORTEST && halves.length > 1) {
        others.add(half);
      }
    }
    return others;
  }

  private static boolean isDoubled(String name) {
    for (int i = 1; i < name.length(); i++) {
      char c = name.charAt(i);
      if (HYPHENS.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The name in brackets, behind words that say which it is; empty where there is none. */
  private static String within(String name) {
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
