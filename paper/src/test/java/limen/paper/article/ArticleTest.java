package limen.paper.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTest {
  private static final String RUSSIAN = "Вчера стороны объявили об обмене. Это был первый этап.";

  private static Article text(String text) {
    return Article.read("note.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Article page(String html) {
    return Article.read("page.html", html.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1251"})
  void readsTheUsualEncodingsWithoutBeingTold(String charset) {
    Article article = Article.read("note.txt", RUSSIAN.getBytes(Charset.forName(charset)));
    assertThat(article.text()).isEqualTo(RUSSIAN);
    assertThat(article.language()).isEqualTo(Language.RU);
  }

  @Test
  void believesThePageAboutItsEncodingWhereItIsNotUtf8() {
    String html = "<html><meta charset='koi8-r'><body><p>" + RUSSIAN + "</p></body></html>";
    Article article = Article.read("page.html", html.getBytes(Charset.forName("KOI8-R")));
    assertThat(article.text()).isEqualTo(RUSSIAN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They came home on a bus. | EN",
        "Вони повернулися додому, їх зустріли рідні. | UK",
        "Они вернулись домой, их встретили родные и близкие, сообщил источник в ыэ. | RU"
      })
  void tellsTheLanguages(String text, Language language) {
    assertThat(text(text).language()).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "24 May 2025",
        "May 24, 2025",
        "05/24/2025",
        "24.05.2025, 16:50",
        "Saturday 24th May 2025",
        "24 травня 2025 року",
        "24 мая 2025 г.",
        "2025-05-24T10:00:00Z"
      })
  void findsTheDayInALineOfItsOwn(String line) {
    Article article =
        text("A headline without an end\n" + line + "\nThe text says more than this.");
    assertThat(article.published()).isEqualTo(LocalDate.of(2025, 5, 24));
  }

  @Test
  void takesTheYearOfADatelineFromTheRestOfTheText() {
    Article article =
        text(
            "KYIV, May 24 (Nobody) - People came home.\n"
                + "The talks of 2025 were the first since 2022.");
    assertThat(article.published()).isEqualTo(LocalDate.of(2025, 5, 24));
  }

  @Test
  void leavesTheDayOpenWhereNothingTellsIt() {
    assertThat(text("People came home on Saturday.").published()).isNull();
  }

  @Test
  void findsTheDayInTheAddressOfThePage() {
    Article article =
        page(
            "<html><head><link rel=canonical href='https://news.example/2025/05/24/x'></head>"
                + "<body><p>People came home.</p></body></html>");
    assertThat(article.published()).isEqualTo(LocalDate.of(2025, 5, 24));
    assertThat(article.source()).isEqualTo("https://news.example/2025/05/24/x");
  }

  @Test
  void prefersTheDayOfPublicationToLaterOnes() {
    Article article =
        page(
            "<html><head><meta property='article:modified_time' content='2025-06-01'><meta"
                + " property='article:published_time'"
                + " content='2025-05-24T23:10:00+03:00'></head><body><time"
                + " datetime='2025-07-01'>x</time><p>People came home.</p></body></html>");
    assertThat(article.published()).isEqualTo(LocalDate.of(2025, 5, 24));
  }

  @Test
  void keepsOnlyWhatBelongsToTheArticle() {
    Article article =
        page(
            "<html><body><nav>Menu</nav><article><h1>Title</h1><p>First <b>part</b>.<br>Second.</p>"
                + "<ul><li>A point</li><li><a href=x>A link</a></li></ul>"
                + "<div class='related'>Other</div><figure><figcaption>Photo</figcaption></figure>"
                + "<p>The long last paragraph of the article, which says how it all ended.</p>"
                + "</article><footer>Imprint</footer></body></html>");
    assertThat(article.title()).isEqualTo("Title");
    assertThat(article.paragraphs())
        .containsExactly(
            "Title",
            "First part.",
            "Second.",
            "A point",
            "The long last paragraph of the article, which says how it all ended.");
  }

  @Test
  void joinsLinesThatAreOnlyWrapped() {
    Article article =
        text(
            """
            The two sides brought their people to the border in the early morning of the
            day, and counted them twice before the buses were allowed to go on
            to the hospitals.

            Nobody else spoke.
            """);
    assertThat(article.paragraphs()).hasSize(2);
    assertThat(article.paragraphs().getFirst()).contains("of the day, and counted");
  }

  @Test
  void readsNothingAsNothing() {
    assertThat(Article.read("empty.txt", new byte[0]).paragraphs()).isEmpty();
    assertThat(Article.read("empty.html", new byte[0]).paragraphs()).isEmpty();
  }
}
