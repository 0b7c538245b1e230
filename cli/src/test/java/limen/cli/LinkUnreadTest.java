package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Births that nobody could read are counted, not passed over; all people are invented. */
class LinkUnreadTest {
  @TempDir private Path dir = Path.of("");

  @Test
  void saysHowManyValuesOfAColumnItCouldNotRead() throws IOException {
    Path one =
        Files.writeString(
            dir.resolve("one.csv"),
            """
            id,Прізвище,Ім'я,Дата народження,invented
            1,Вигаданчук,Лев,28.02.1993,yes
            2,Небувальченко,Остап,06.06.1981,yes
            3,Зразкова,Дарина,невідомо,yes
            """);
    Path other =
        Files.writeString(
            dir.resolve("other.csv"),
            """
            id,Nachname,Vorname,geboren,invented
            1,Wyhadantschuk,Lew,28. Februar 1993,yes
            2,Nebuwaltschenko,Ostap,Freitag,yes
            3,Srasko,Daryna,ca. 1990,yes
            """);

    Run run =
        Run.of(
            "link",
            one.toString(),
            other.toString(),
            "--out",
            dir.resolve("out").toString(),
            "--lang",
            "en",
            "--width",
            "300");

    assertThat(run.out())
        .contains("1 value under ‘geboren’ in", "could not be read as a day", "lines 3.")
        .doesNotContain("under ‘Дата", "Freitag");
  }

  @Test
  void comparesNobodyInRowsThatSayNothingOrStandAboveASection() throws IOException {
    Path ward =
        Files.writeString(
            dir.resolve("ward.csv"),
            """
            Прізвище;Ім'я;Дата народження;invented
            Хірургія;;;
            Вигаданенко;Остап;12.03.1985;
            невідомий;—;?;
            Ткаченко Остап;;;
            Терапія;;;
            Небувалий;Лев;07.08.1977;
            Небувалий;;;
            Вигаданенко;Остап;12.03.1985;
            ;н/д;;
            Терапія;;;
            """);
    Path out = dir.resolve("out");

    Run run = Run.of("dedupe", ward.toString(), "--out", out.toString(), "--plain");

    assertThat(run.err())
        .contains(
            "2 rows say nothing of what is compared and are left out: lines 4, 10",
            "3 rows have one cell only, as above a section, and are left out: lines 2, 6, 11");
    assertThat(Files.readString(out.resolve("review.csv")))
        .contains("row-7,row-8")
        .doesNotContain("Терапія", "Хірургія", "невідомий", "row-10");
  }
}
