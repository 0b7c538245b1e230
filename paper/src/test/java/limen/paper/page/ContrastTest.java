package limen.paper.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** WCAG 2.2 AA: 4.5 to 1 for text (1.4.3), 3 to 1 for what must be seen (1.4.11). */
class ContrastTest {
  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");
  private static final String CSS = Page.css();
  private static final String DARK_FROM = "prefers-color-scheme: dark";
  private static final Map<String, String> LIGHT =
      colours(CSS.substring(0, CSS.indexOf(DARK_FROM)), Map.of());
  private static final Map<String, String> DARK =
      colours(CSS.substring(CSS.indexOf(DARK_FROM)), LIGHT);

  private static final List<String> TEXT =
      List.of(
          "ink on paper",
          "ink on wash",
          "soft on paper",
          "soft on wash",
          "link on paper",
          "first on paper",
          "second on paper",
          "third on paper",
          "band-ink on band",
          "good on good-wash",
          "watch on watch-wash",
          "broken on broken-wash",
          "unknown on unknown-wash",
          "good on paper",
          "watch on paper",
          "broken on paper",
          "unknown on paper");

  private static final List<String> SHAPES =
      List.of("edge on paper", "edge on wash", "first on wash", "second on wash", "third on wash");

  @Test
  void textIsReadableInBothModes() {
    for (Map<String, String> mode : List.of(LIGHT, DARK)) {
      for (String pair : TEXT) {
        assertThat(contrast(pair, mode)).as(pair).isGreaterThanOrEqualTo(4.5);
      }
    }
  }

  @Test
  void shapesAreVisibleInBothModes() {
    for (Map<String, String> mode : List.of(LIGHT, DARK)) {
      for (String pair : SHAPES) {
        assertThat(contrast(pair, mode)).as(pair).isGreaterThanOrEqualTo(3);
      }
    }
  }

  @Test
  void theSidesWeighTheSame() {
    for (Map<String, String> mode : List.of(LIGHT, DARK)) {
      for (String pair : List.of("first on second", "second on third", "first on third")) {
        assertThat(contrast(pair, mode)).as(pair).isLessThan(1.1);
      }
    }
  }

  @Test
  void darkRedefinesEveryColour() {
    assertThat(colours(CSS.substring(CSS.indexOf(DARK_FROM)), Map.of()).keySet())
        .isEqualTo(LIGHT.keySet());
  }

  @Test
  void noColourStandsOutsideTheTwoLists() {
    String rules = CSS.substring(CSS.indexOf("/* The page. */"));
    assertThat(rules).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b|rgb|hsl|url\\(|@import");
  }

  private static Map<String, String> colours(String css, Map<String, String> before) {
    Map<String, String> colours = new HashMap<>(before);
    Matcher colour = COLOUR.matcher(css);
    while (colour.find()) {
      colours.put(colour.group(1), colour.group(2));
    }
    return colours;
  }

  private static double contrast(String pair, Map<String, String> mode) {
    double front = luminance(mode, pair.replaceAll(" on .*", ""));
    double back = luminance(mode, pair.replaceAll(".* on ", ""));
    return (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
  }

  /** WCAG's relative luminance. */
  private static double luminance(Map<String, String> mode, String name) {
    String colour = Objects.requireNonNull(mode.get(name), name);
    double red = channel(colour, 1);
    double green = channel(colour, 3);
    double blue = channel(colour, 5);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  private static double channel(String colour, int at) {
    double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
