package limen.paper.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import limen.paper.words.Words;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** Bars of ranges, and bars that begin where the one before ended. */
class HistogramTest {
  private static Document parsed(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void drawsWhatTheTableBeneathSays() throws Exception {
    String html =
        Histogram.of(Words.in("en"), "h", "Pairs", "How many pairs")
            .sorts("links", "to look at")
            .bin("0–50 %", "0", 0, 3)
            .bin("50–100 %", "50", 12, 1)
            .html()
            .print();

    Document page = parsed("<body>" + html + "</body>");
    assertThat(page.getElementsByTagName("table").getLength()).isEqualTo(1);
    assertThat(page.getElementsByTagName("title").getLength()).isEqualTo(2);
    assertThat(html)
        .contains("role=\"img\"")
        .contains("50–100 %")
        .contains(">12<")
        .contains(">13<");
  }

  @Test
  void drawsWhatIsTakenAwayApart() throws Exception {
    Falls falls = Falls.between(-5, 10);

    assertThat(parsed(falls.bar(0, 7, false).print()).getElementsByTagName("rect").getLength())
        .isEqualTo(1);
    assertThat(falls.bar(7, 2, false).print()).contains("hatch");
    assertThat(falls.bar(3, 3, false).print()).doesNotContain("rect");
    assertThat(falls.bar(0, 4, true).print()).contains("promised").contains("aria-hidden");
    assertThatThrownBy(() -> Falls.between(2, 1)).hasMessageContaining("bars from");
  }
}
