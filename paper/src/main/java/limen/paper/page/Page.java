package limen.paper.page;

import static limen.paper.page.Html.el;
import static limen.paper.page.Html.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import limen.paper.words.Words;

/**
 * A whole page in one file: no script, nothing loaded from anywhere, readable in light and dark, on
 * paper, by screen readers and at 320 pixels.
 */
public final class Page {
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action"
          + " 'none'";
  private final Words words;
  private final String title;
  private String description = "";
  private Html band = Html.none();
  private Html lead = Html.none();
  private Html foot = Html.none();
  private final Map<String, String> languages = new LinkedHashMap<>();
  private final List<Html> main = new ArrayList<>();

  private Page(Words words, String title) {
    this.words = words;
    this.title = title;
  }

  /** A page in a language; the title is also its first heading. */
  public static Page of(Words words, String title) {
    return new Page(words, title);
  }

  /** One sentence for search engines and previews. */
  public Page description(String sentence) {
    description = sentence;
    return this;
  }

  /** A band across the page that nobody can overlook: a drill, a draft. */
  public Page band(Object... words) {
    band = el("p", words).in("band");
    return this;
  }

  /** What a reader must know if he reads nothing else; stands under the title. */
  public Page lead(Object... sentence) {
    lead = el("p", sentence).in("lead");
    return this;
  }

  /** The same page in another language. */
  public Page language(String language, String address) {
    languages.put(language, address);
    return this;
  }

  /** More of what the page is about. */
  public Page main(Object... pieces) {
    main.add(Html.many(pieces));
    return this;
  }

  /** A section with a heading. */
  public Page section(String heading, Object... pieces) {
    return main(el("section", el("h2", heading), List.of(pieces)));
  }

  /** What stands at its end: where it comes from, how to check it. */
  public Page foot(Object... pieces) {
    foot = Html.many(pieces);
    return this;
  }

  /** The file, to be saved as UTF-8. */
  public String print() {
    Element body =
        el(
            "body",
            link("#content", words.say("page.skip")).in("skip"),
            band,
            header(),
            el("main", el("h1", title), lead, main).with("id", "content"),
            el("footer", foot),
            Hatches.all());
    return "<!doctype html>\n<html lang=\""
        + words.language()
        + "\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\""
        + POLICY
        + "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<meta name=\"color-scheme\" content=\"light dark\">\n"
        + "<meta name=\"referrer\" content=\"no-referrer\">\n<title>"
        + Markup.escaped(title)
        + "</title>\n<meta name=\"description\" content=\""
        + Markup.escaped(description)
        + "\">\n<link rel=\"icon\" href=\"data:,\">\n<style>\n"
        + css()
        + "</style>\n</head>\n"
        + body.print()
        + "</html>\n";
  }

  private Element header() {
    List<Html> others = new ArrayList<>();
    languages.forEach(
        (language, address) -> {
          String own = Words.in(language).say("page.language");
          others.add(
              language.equals(words.language())
                  ? el("li", el("span", own).with("aria-current", "true"))
                  : el("li", link(address, own).with("lang", language).with("hreflang", language)));
        });
    Html choice =
        others.isEmpty()
            ? Html.none()
            : el("nav", el("ul", others)).with("aria-label", words.say("page.languages"));
    return el("header", el("p", Hatches.threshold(), "Limen").in("brand"), choice);
  }

  /** The style sheet of every page. */
  static String css() {
    try (InputStream in = Page.class.getResourceAsStream("page.css")) {
      return new String(
          java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
