package limen.paper.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The article inside a web page: no menus, scripts, captions, links to other articles. */
final class Page {
  private static final String NOISE =
      "script, style, nav, footer, aside, figure, figcaption, form, noscript, iframe, button, svg,"
          + " template, select, dialog, [role=navigation], [role=complementary], [hidden],"
          + " .sr-only, .visually-hidden, .tgme_widget_message_footer";
  private static final Pattern NOISY_NAME =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:related|recommend\\w*|promo|newsletter|social|shar(?:e|ing)|comments?"
              + "|breadcrumbs?|caption|cookies?|sidebar|tags?|teasers?|advert\\w*|ads?|banner"
              + "|subscribe|subscription|read-?more|read-?also|more-?news|most-?read|popular"
              + "|latest|menu|footer|copyright|author-?box|gallery|credits?)(?:$|[\\s_-])");
  private static final Pattern LINK_LINE =
      Pattern.compile(
          "(?iu)^(?:read (?:more|also|next)|also read|see also|related|more on|watch|follow|join us"
              + "|subscribe|advertisement|photo|image|file photo|video"
              + "|читайте також|читайте ще|дивіться|підписуй\\S*|реклама|фото|відео|джерело фото"
              + "|читайте также|читать также|смотрите|подписывай\\S*|видео)(?:[:\\s].{0,160})?$");
  private static final Pattern PUBLISHED =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{8,40})\"");
  private static final String BLOCKS =
      " p div section article main h1 h2 h3 h4 h5 h6 li ul ol blockquote br table tr td header dl"
          + " dt dd pre hr ";

  private Page() {}

  static Article read(String fileName, String html) {
    Document page = Jsoup.parse(html);
    String source = source(page);
    Published published = published(page);
    String title = title(page);
    Element body = body(page);
    body.select(NOISE).remove();
    removeNoise(body);
    List<String> paragraphs = new ArrayList<>(paragraphs(body));
    if (published.day() == null) {
      published = Published.in(source == null ? fileName : source, paragraphs);
    }
    if (title != null) {
      String headline = title;
      paragraphs.removeIf(p -> p.equals(headline));
      paragraphs.addFirst(headline);
    }
    return published.article(title, source, paragraphs, title != null);
  }

  private static @Nullable String source(Document page) {
    String link = page.select("link[rel=canonical]").attr("href");
    String graph = meta(page, "property", "og:url");
    String found = !link.isBlank() ? link : graph;
    return found == null || found.isBlank() ? null : found.strip();
  }

  private static @Nullable String meta(Document page, String attribute, String name) {
    for (Element meta : page.select("meta[" + attribute + "]")) {
      if (meta.attr(attribute).equalsIgnoreCase(name) && !meta.attr("content").isBlank()) {
        return meta.attr("content").strip();
      }
    }
    return null;
  }

  private static Published published(Document page) {
    List<String> found = new ArrayList<>();
    for (Element data : page.select("script[type*=ld+json]")) {
      Matcher matcher = PUBLISHED.matcher(data.data());
      if (matcher.find()) {
        found.add(matcher.group(1));
      }
    }
    found.add(meta(page, "property", "article:published_time"));
    found.add(meta(page, "name", "article:published_time"));
    found.add(meta(page, "itemprop", "datePublished"));
    for (String name : List.of("date", "pubdate", "publish-date", "dc.date", "dc.date.issued")) {
      found.add(meta(page, "name", name));
    }
    for (Element time : page.select("time[datetime]")) {
      found.add(time.attr("datetime"));
    }
    return found.stream()
        .map(text -> text == null ? Published.UNKNOWN : Published.full(text))
        .filter(p -> p.day() != null)
        .findFirst()
        .orElse(Published.UNKNOWN);
  }

  private static @Nullable String title(Document page) {
    String heading = PlainText.plain(page.select("h1").text());
    String graph = meta(page, "property", "og:title");
    String title = page.select("h1").size() == 1 ? heading : graph == null ? page.title() : graph;
    String plain = PlainText.plain(title.isBlank() ? page.title() : title);
    return plain.isBlank() ? null : plain;
  }

  /** The element with most running text among those that call themselves the article. */
  private static Element body(Document page) {
    for (String candidates :
        List.of(
            "[itemprop=articleBody]",
            "article",
            ".tgme_widget_message_text",
            "main, [role=main]")) {
      Element longest =
          page.select(candidates).stream().max(Comparator.comparingInt(Page::running)).orElse(null);
      if (longest != null && running(longest) > 80) {
        return longest;
      }
    }
    return page.body();
  }

  private static int running(Element element) {
    int paragraphs = element.select("p").text().length();
    return paragraphs > 0 ? paragraphs : element.text().length() / 2;
  }

  private static void removeNoise(Element body) {
    int whole = Math.max(1, body.text().length());
    for (Element part : body.select("[class], [id]")) {
      boolean noisy = NOISY_NAME.matcher(part.className() + " " + part.id()).find();
      if (noisy && !part.equals(body) && part.text().length() * 2 < whole) {
        part.remove();
      }
    }
  }

  private static List<String> paragraphs(Element body) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    walk(body, paragraphs, open);
    flush(paragraphs, open);
    return paragraphs;
  }

  private static void walk(Element element, List<String> paragraphs, StringBuilder open) {
    if (isOnlyLinks(element)) {
      return;
    }
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        open.append(text.getWholeText().replaceAll("[\\n\\r\\t]+", " "));
      } else if (child instanceof Element inner) {
        boolean block = BLOCKS.contains(" " + inner.tagName().toLowerCase(Locale.ROOT) + " ");
        if (block) {
          flush(paragraphs, open);
        }
        walk(inner, paragraphs, open);
        if (block) {
          flush(paragraphs, open);
        }
      }
    }
  }

  /** A list or line made of links leads elsewhere; a link inside a sentence is part of it. */
  private static boolean isOnlyLinks(Element element) {
    String tag = element.tagName();
    if (!tag.equals("li") && !tag.equals("ul") && !tag.equals("p") && !tag.equals("div")) {
      return false;
    }
    int all = element.text().length();
    return all > 0 && element.select("a").text().length() * 10 > all * 9;
  }

  private static void flush(List<String> paragraphs, StringBuilder open) {
    String line = PlainText.plain(open.toString());
    open.setLength(0);
    if (!line.isEmpty() && !LINK_LINE.matcher(line).matches()) {
      paragraphs.add(line);
    }
  }
}
