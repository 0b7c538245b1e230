package limen.paper.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import limen.core.terms.Range;
import limen.paper.words.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class PageTest {
  private static final LocalDate DAY = LocalDate.of(2025, 5, 23);
  private final Document page = Jsoup.parse(page("uk"));

  @Test
  void saysItsLanguageTitleAndDescription() {
    for (String language : Words.LANGUAGES) {
      Document other = Jsoup.parse(page(language));
      assertThat(other.select("html[lang=" + language + "][dir=ltr]")).hasSize(1);
      assertThat(other.title()).isEqualTo("A <title>");
      assertThat(other.select("meta[name=description][content=\"A & B\"]")).hasSize(1);
      assertThat(other.select("nav [aria-current=true]")).hasSize(1);
      assertThat(other.select("nav a[lang][hreflang]")).hasSize(2);
    }
  }

  @Test
  void hasOneHeadingOfThePageAndItsLandmarks() {
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("body > header, body > main, body > footer")).hasSize(3);
    String target = page.select("body > a.skip").attr("href").substring(1);
    assertThat(page.getElementById(target)).isEqualTo(page.selectFirst("main"));
  }

  @Test
  void loadsAndRunsNothing() {
    assertThat(page.select("script, iframe, img, object, embed, form, [src], [style]")).isEmpty();
    assertThat(page.select("link")).hasSize(1).allMatch(link -> link.attr("href").equals("data:,"));
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.expectFirst("style").data()).doesNotContain("@import").doesNotContain("url(");
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none';");
  }

  @Test
  void givesNoIdentifierTwiceAndRefersToNoneThatIsMissing() {
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).containsAll(page.select("[aria-labelledby]").eachAttr("aria-labelledby"));
    assertThat(ids).containsAll(page.select("[aria-describedby]").eachAttr("aria-describedby"));
    for (Element filled : page.select("[fill^=url]")) {
      assertThat(ids).contains(filled.attr("fill").replaceAll("url\\(#|\\)", ""));
    }
  }

  @Test
  void namesOrHidesEveryDrawing() {
    for (Element drawing : page.select("svg")) {
      boolean hidden = drawing.attr("aria-hidden").equals("true");
      boolean named =
          drawing.attr("role").equals("img")
              && (drawing.hasAttr("aria-label") || drawing.hasAttr("aria-labelledby"));
      assertThat(hidden ^ named).as(drawing.toString()).isTrue();
    }
  }

  @Test
  void givesEveryTableACaptionAndEveryHeadingItsScope() {
    assertThat(page.select("table"))
        .hasSize(2)
        .allMatch(table -> table.selectFirst("caption") != null);
    assertThat(page.select("th")).isNotEmpty().allMatch(heading -> heading.hasAttr("scope"));
    assertThat(page.select("tfoot td")).hasSize(1);
  }

  @Test
  void givesEveryStatusAWordAndAShape() {
    for (Sign sign : Sign.values()) {
      Element printed = Jsoup.parseBodyFragment(sign.with("word").print()).body().child(0);
      assertThat(printed.text()).isEqualTo("word");
      assertThat(printed.select("svg path.shape")).hasSize(1);
    }
  }

  @Test
  void isWellFormedAndTheSameEachTime() {
    assertThat(page("ru")).isEqualTo(page("ru"));
    String body = page("en").replaceAll("(?s).*</head>|</html>", "");
    assertThat(Jsoup.parse(body, "", Parser.xmlParser().setTrackErrors(9)).select("body"))
        .hasSize(1);
    assertThat(Jsoup.parse(page("en"), "", strict()).parser().getErrors()).isEmpty();
  }

  private static Parser strict() {
    return Parser.htmlParser().setTrackErrors(20);
  }

  private static String page(String language) {
    Words words = Words.in(language);
    Page page = Page.of(words, "A <title>").description("A & B").lead("Lead").band("DRILL");
    Words.LANGUAGES.forEach(other -> page.language(other, "page." + other + ".html"));
    Line line = new Line("A", Ink.FIRST, List.of(new Line.Point(DAY, new Range(18, 25))));
    return page.main(
            Gauge.to(1000, words)
                .stages(List.of(390L, 697L))
                .bar(Ink.FIRST, "to A", new Range(300, 400), "300–400")
                .html(),
            Tiles.none().add("Difference", "0", "both say so").html())
        .section(
            "Stages",
            Grid.captioned("Stages")
                .words("Stage")
                .numbers("Agreed")
                .row("1", Sign.GOOD.with("kept"))
                .total("All", "1")
                .html(),
            Chart.of(words, "course", "Course", "One line").line(line).html())
        .foot("Foot")
        .print();
  }
}
