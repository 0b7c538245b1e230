package limen.paper.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import limen.paper.workbook.Line;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as people write them. */
class DayReaderTest {
  private static final DayReader DAYS = new DayReader(false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "23.05.1985",
        "23.5.1985",
        "23. 05. 1985",
        "23,05,1985",
        "23 05 1985",
        "23/05/1985",
        "23-05-1985",
        "05/23/1985",
        "1985-05-23",
        "1985/05/23",
        "1985.05.23",
        "1985-05-23T00:00:00",
        "23.05.1985 00:00",
        "23.05.1985 14:05:59",
        "23.05.1985 р.",
        "23.05.1985р.",
        "23.05.1985 г.",
        "23.05.1985 г.р.",
        "23.05.1985 р.н.",
        "23.05.1985 року народження",
        "5/23/1985",
        "23 травня 1985",
        "23 травня 1985 р.",
        "23 травня 1985 року",
        "23 мая 1985",
        "23 мая 1985 г.",
        "23-го мая 1985 года",
        "23 МАЯ 1985",
        "23 May 1985",
        "23rd May 1985",
        "May 23, 1985",
        "23-May-1985",
        "23.V.1985",
        "23 тра. 1985",
        "23. Mai 1985",
        "geb. 23. Mai 1985",
        "geboren am 23.05.1985",
        "23 maja 1985 r.",
        "ur. 23 maja 1985 roku",
        "23 mai 1985",
        "née le 23 mai 1985",
        "19850523",
        "23051985"
      })
  void readsOneDay(String written) {
    DayRead read = DAYS.read(written, Line.Kind.TEXT);

    assertThat(read.date().first()).isEqualTo(LocalDate.of(1985, 5, 23));
    assertThat(read.date().isExact()).isTrue();
    assertThat(read.flaw()).isNull();
    assertThat(read.date().written()).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "1985, 1985-01-01, 1985-12-31",
    "1985 р., 1985-01-01, 1985-12-31",
    "1985 г.р., 1985-01-01, 1985-12-31",
    "05.1985, 1985-05-01, 1985-05-31",
    "5/1985, 1985-05-01, 1985-05-31",
    "1985-05, 1985-05-01, 1985-05-31",
    "травень 1985, 1985-05-01, 1985-05-31",
    "май 1985, 1985-05-01, 1985-05-31",
    "май 1985 года, 1985-05-01, 1985-05-31",
    "May 1985, 1985-05-01, 1985-05-31",
    "лютий 1988, 1988-02-01, 1988-02-29",
    "00.05.1985, 1985-05-01, 1985-05-31",
    "00.00.1985, 1985-01-01, 1985-12-31",
    "??.??.1985, 1985-01-01, 1985-12-31",
    "xx.05.1985, 1985-05-01, 1985-05-31",
    "хх.хх.1985, 1985-01-01, 1985-12-31",
    "1984-1986, 1984-01-01, 1986-12-31",
    "1984–1986, 1984-01-01, 1986-12-31",
    "1984—1986 рр., 1984-01-01, 1986-12-31",
    "1984-86, 1984-01-01, 1986-12-31",
    "1984/1986, 1984-01-01, 1986-12-31",
    "між 1984 та 1986, 1984-01-01, 1986-12-31",
    "1984 или 1986, 1984-01-01, 1986-12-31",
    "бл. 1985, 1983-01-01, 1987-12-31",
    "близько 1985 р., 1983-01-01, 1987-12-31",
    "ок. 1985, 1983-01-01, 1987-12-31",
    "около 1985 года, 1983-01-01, 1987-12-31",
    "примерно 1985, 1983-01-01, 1987-12-31",
    "c. 1985, 1983-01-01, 1987-12-31",
    "ca 1985, 1983-01-01, 1987-12-31",
    "~1985, 1983-01-01, 1987-12-31",
    "бл. травня 1985, 1985-03-01, 1985-07-31",
    "about 23.05.1985, 1985-03-23, 1985-07-23"
  })
  void readsTimesThatAreNoOneDay(String written, LocalDate first, LocalDate last) {
    DayRead read = DAYS.read(written, Line.Kind.TEXT);

    assertThat(read.date().first()).isEqualTo(first);
    assertThat(read.date().last()).isEqualTo(last);
    assertThat(read.flaw()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "23.05.85, 1985-05-23, 1985-05-23, SHORT_YEAR",
    "23/05/85, 1985-05-23, 1985-05-23, SHORT_YEAR",
    "05/23/85, 1985-05-23, 1985-05-23, SHORT_YEAR",
    "23 мая 85 г., 1985-05-23, 1985-05-23, SHORT_YEAR",
    "01.02.30, 2030-02-01, 2030-02-01, SHORT_YEAR",
    "01.02.31, 1931-02-01, 1931-02-01, SHORT_YEAR",
    "05/05/85, 1985-05-05, 1985-05-05, SHORT_YEAR",
    "05/06/85, 1985-05-06, 1985-06-05, AMBIGUOUS_DAY",
    "05/06/1985, 1985-05-06, 1985-06-05, AMBIGUOUS_DAY",
    "05-06-1985, 1985-05-06, 1985-06-05, AMBIGUOUS_DAY",
    "12/1/1985, 1985-01-12, 1985-12-01, AMBIGUOUS_DAY",
    "31190, 1985-05-23, 1985-05-23, SERIAL_DAY",
  })
  void notesWhatIsWorthALook(String written, LocalDate first, LocalDate last, Flaw flaw) {
    DayRead read = DAYS.read(written, Line.Kind.TEXT);

    assertThat(read.date().first()).isEqualTo(first);
    assertThat(read.date().last()).isEqualTo(last);
    assertThat(read.flaw()).isEqualTo(flaw);
    assertThat(flaw.isProblem()).isFalse();
    assertThat(read.detail()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "31.02.1990, IMPOSSIBLE_DAY",
    "29.02.1985, IMPOSSIBLE_DAY",
    "05.23.1985, IMPOSSIBLE_DAY",
    "31/02/1990, IMPOSSIBLE_DAY",
    "1990-02-31, IMPOSSIBLE_DAY",
    "32 мая 1985, IMPOSSIBLE_DAY",
    "13.1985, IMPOSSIBLE_DAY",
    "1986-1984, IMPOSSIBLE_DAY",
    "31.02.90, IMPOSSIBLE_DAY",
    "23.05.0985, FAR_YEAR",
    "23.05.2985, FAR_YEAR",
    "1085, FAR_YEAR",
    "soon, NO_DATE",
    "23 мебря 1985, NO_DATE",
    "до 1985, NO_DATE",
    "1985-05-23-07, NO_DATE",
    "999999999, NO_DATE",
  })
  void keepsWhatIsNoDayAsWritten(String written, Flaw flaw) {
    DayRead read = DAYS.read(written, Line.Kind.TEXT);

    assertThat(read.date().isPossible()).isFalse();
    assertThat(read.date().written()).isEqualTo(written);
    assertThat(read.flaw()).isEqualTo(flaw);
    assertThat(flaw.isProblem()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "31190, 1985-05-23, SERIAL_DAY",
    "31190.75, 1985-05-23, SERIAL_DAY",
    "1985, 1985-01-01, ",
    "19850523, 1985-05-23, ",
  })
  void readsNumbersOfASpreadsheet(
      String written, LocalDate first, @org.jspecify.annotations.Nullable Flaw flaw) {
    DayRead read = DAYS.read(written, Line.Kind.NUMBER);

    assertThat(read.date().first()).isEqualTo(first);
    assertThat(read.flaw()).isEqualTo(flaw);
  }

  @ParameterizedTest
  @CsvSource({"31190, 1989-05-24", "29728, 1985-05-23"})
  void countsDaysFromWhereTheWorkbookDoes(String written, LocalDate day) {
    assertThat(new DayReader(true).read(written, Line.Kind.NUMBER).date().first()).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"23.05.1985", "05/06/85", "soon"})
  void saysNothingOfTheDayWhenPrinted(String written) {
    assertThat(DAYS.read(written, Line.Kind.TEXT).toString()).doesNotContain("85", "soon");
  }

  @ParameterizedTest
  @CsvSource({
    "30. Januar 1995, 1995-01-30",
    "22. März 1985, 1985-03-22",
    "6. Juni 1981, 1981-06-06",
    "1. Dezember 1983, 1983-12-01",
    "8 sierpnia 2001, 2001-08-08",
    "3 września 1979, 1979-09-03",
    "11 paź. 1979, 1979-10-11",
    "28 лютого 1993 р., 1993-02-28",
    "5 октября 1988 г., 1988-10-05",
    "12 Feb. 1990, 1990-02-12",
    "1er août 1990, 1990-08-01",
    "14 févr. 1991, 1991-02-14"
  })
  void readsMonthsInSixLanguages(String written, LocalDate day) {
    DayRead read = DAYS.read(written, Line.Kind.TEXT);

    assertThat(read.date().first()).isEqualTo(day);
    assertThat(read.date().isExact()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "6. Juni 1981, 1981-06-06",
    "luty 1993, 1993-02",
    "у лютому 1993, 1993-02",
    "im Februar 1993, 1993-02",
    "1985 р.н., 1985",
    "abc, abc"
  })
  void saysAsMuchOfADayAsIsWritten(String written, String said) {
    assertThat(PlainTable.day(written)).isEqualTo(said);
  }
}
