package limen.paper.page;

import static limen.paper.page.Html.el;
import static limen.paper.page.Html.link;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import limen.paper.words.Words;
import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void escapesTextAndAttributes() {
    assertThat(el("b", "<script>alert('x')</script> & \"y\"").print())
        .isEqualTo("<b>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot;</b>");
    assertThat(el("b").with("title", "\"><img src=x onerror=y>").print())
        .isEqualTo("<b title=\"&quot;&gt;&lt;img src=x onerror=y&gt;\"></b>");
    assertThat(el("b", "a\u0000\u202eb").print()).isEqualTo("<b>a��b</b>");
  }

  @Test
  void isolatesForeignNames() {
    assertThat(Html.name("علي", "ar").print()).isEqualTo("<bdi lang=\"ar\">علي</bdi>");
  }

  @Test
  void refusesWhatWouldRunOrLoad() {
    for (String name : List.of("script", "style", "iframe", "link", "b onclick=x", "B", "")) {
      assertThatThrownBy(() -> el(name)).as(name).isInstanceOf(IllegalArgumentException.class);
    }
    for (String attribute : List.of("onclick", "style", "a b", "x=")) {
      assertThatThrownBy(() -> el("b").with(attribute, ""))
          .as(attribute)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void linksOnlyToWhatIsAnAddress() {
    for (String address :
        List.of(
            "#a", "a.html", "../a:b", "?a", "https://a.example/b", "mailto:a@b.example", "/a")) {
      assertThat(link(address, "x").print()).contains("href");
    }
    for (String address :
        List.of(
            "javascript:alert(1)", " javascript:x", "data:text/html,x", "a:b", "j\navascript:x")) {
      assertThatThrownBy(() -> link(address, "x"))
          .as(address)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void putsPiecesIntoASentence() {
    Words words = Words.in("en");
    assertThat(Html.many(words.pieces("value.and", el("b", "A & B"), 7)).print())
        .isEqualTo("<b>A &amp; B</b> and 7");
  }

  @Test
  void printsNoValueByAccident() {
    assertThatThrownBy(() -> el("b", 7)).hasMessageContaining("java.lang.Integer");
  }
}
