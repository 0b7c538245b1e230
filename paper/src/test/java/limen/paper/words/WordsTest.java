package limen.paper.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import limen.core.document.Label;
import limen.core.terms.Range;
import limen.core.terms.Window;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 5, 23);
  private final Words english = Words.in("en");
  private final Words ukrainian = Words.in("uk");
  private final Words russian = Words.in("ru");

  @Test
  void printsRanges() {
    assertThat(shown(Range.of(1000))).containsExactly("1,000", "1\u00a0000", "1\u00a0000");
    assertThat(shown(new Range(18, 25))).containsExactly("18–25", "18–25", "18–25");
    assertThat(shown(Range.atLeast(18)))
        .containsExactly("at least 18", "щонайменше 18", "минимум 18");
    assertThat(shown(new Range(0, 25)))
        .containsExactly("at most 25", "щонайбільше 25", "максимум 25");
    assertThat(shown(Range.UNKNOWN)).containsExactly("unknown", "невідомо", "неизвестно");
    assertThat(shown(Range.ANY)).containsExactly("unknown", "невідомо", "неизвестно");
    assertThat(shown(Range.ZERO)).containsExactly("0", "0", "0");
    assertThat(shown(new Range(-3, 5))).containsExactly("−3 to 5", "від −3 до 5", "от −3 до 5");
  }

  @Test
  void printsDaysWithAWrittenMonth() {
    assertThat(shown(FIRST))
        .containsExactly("23 May 2025", "23 травня 2025\u00a0р.", "23 мая 2025\u00a0г.");
    assertThat(shown(MonthDay.of(5, 23))).containsExactly("23 May", "23 травня", "23 мая");
  }

  @Test
  void printsWindows() {
    assertThat(shown(Window.of(FIRST)).getFirst()).isEqualTo("23 May 2025");
    assertThat(shown(new Window(FIRST, FIRST.plusDays(2))))
        .containsExactly("23–25 May 2025", "23–25 травня 2025\u00a0р.", "23–25 мая 2025\u00a0г.");
    assertThat(shown(new Window(FIRST, FIRST.plusDays(10))))
        .containsExactly(
            "23 May – 2 June 2025",
            "23 травня – 2 червня 2025\u00a0р.",
            "23 мая – 2 июня 2025\u00a0г.");
    assertThat(shown(new Window(FIRST, FIRST.plusYears(1))).getFirst())
        .isEqualTo("23 May 2025 – 23 May 2026");
  }

  @Test
  void printsMoments() {
    LocalDateTime evening = LocalDateTime.of(2025, 5, 24, 19, 5);
    assertThat(shown(evening))
        .containsExactly(
            "24 May 2025 at 19:05",
            "24 травня 2025\u00a0р. о 19:05",
            "24 мая 2025\u00a0г. в 19:05");
    assertThat(english.show(evening.atZone(ZoneId.of("Europe/Minsk"))))
        .isEqualTo("24 May 2025 at 19:05 UTC+03:00");
    assertThat(english.show(evening.toInstant(ZoneOffset.UTC)))
        .isEqualTo("24 May 2025 at 19:05 UTC");
  }

  @Test
  void printsDaysAndNumbersAsCldrDoes() {
    for (String language : List.of("en-GB", "uk", "ru")) {
      ULocale locale = ULocale.forLanguageTag(language);
      Words words = Words.in(language.substring(0, 2));
      DateFormat cldr = DateFormat.getPatternInstance("yMMMMd", locale);
      cldr.setTimeZone(TimeZone.GMT_ZONE);
      for (int month = 1; month <= 12; month++) {
        LocalDate day = LocalDate.of(2026, month, month);
        Date date = Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
        assertThat(words.show(day)).isEqualTo(cldr.format(date).replace('\u202f', '\u00a0'));
      }
      NumberFormat numbers = NumberFormat.getIntegerInstance(locale);
      for (long number : new long[] {0, 7, 999, 1000, 12345, 1234567, -999, -1000, -1234567}) {
        assertThat(words.show(number)).isEqualTo(numbers.format(number).replace('-', '−'));
      }
    }
  }

  @Test
  void joinsLists() {
    assertThat(shown(List.of("A", "B", "C"))).containsExactly("A, B and C", "A, B і C", "A, B и C");
    assertThat(shown(List.of(1, 2)).getFirst()).isEqualTo("1 and 2");
    assertThat(shown(List.of()).getFirst()).isEqualTo("none");
  }

  @Test
  void printsLabelsInTheLanguage() {
    Label label = new Label(Map.of("en", "Ukraine", "uk", "Україна"));
    assertThat(shown(label)).containsExactly("Ukraine", "Україна", "Ukraine");
  }

  @Test
  void keepsWhatIsNoValueAsAPiece() {
    Optional<String> link = Optional.of("a link");
    assertThat(english.pieces("value.moment", 7, link)).containsExactly("7 at ", link);
    assertThat(english.pieces("value.day", 7, "May", 2025)).containsExactly("7 May 2,025");
  }

  @Test
  void refusesWhatItCannotSay() {
    assertThatThrownBy(() -> english.show(Optional.empty())).hasMessageContaining("Optional");
    assertThatThrownBy(() -> english.say("value.moment", 7, Optional.empty()))
        .hasMessageContaining("Optional");
    assertThatThrownBy(() -> Words.in("de")).hasMessageContaining("‘de’");
  }

  @Test
  void namesTheKeyThatIsMissing() {
    for (String key : List.of("value.nowhere", "nowhere.at", "plain", "")) {
      assertThatThrownBy(() -> russian.say(key))
          .hasMessage("no message ‘" + key + "’ in language ‘ru’");
    }
  }

  private List<String> shown(Object value) {
    return List.of(english.show(value), ukrainian.show(value), russian.show(value));
  }

  @Test
  void tellsADebtKnownOnlyFromOneSide() {
    assertThat(Words.in("en").show(Range.atLeast(-183_540))).isEqualTo("at least −183,540");
    assertThat(Words.in("en").show(Range.UNKNOWN)).isEqualTo("unknown");
    assertThat(Words.in("en").show(Range.ANY)).isEqualTo("unknown");
  }
}
