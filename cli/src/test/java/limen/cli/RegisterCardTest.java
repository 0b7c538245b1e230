package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import limen.core.document.Result;
import limen.core.sealing.Identity;
import limen.core.sealing.Seal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Capture cards of a register: whose, how many, and who can open them. */
class RegisterCardTest {
  private static final String SHEET =
      """
      surname,given,born,status,captured,held-at,arrived@head
      Вигаданко,Тест,1985,soldier,2025-05-01,Camp 4,2025-05-03@yes
      Neverfield,Ann,1990,civilian,2025-05-01,Camp 4,2025-05-03@yes
      مخترع,سامي,1979,,2025-05-01,Camp 4,2025-05-03@yes
      """;

  @TempDir Path desk = Path.of("");

  private void takeIn(boolean invented, String... more) throws IOException {
    String text =
        SHEET.replace("@head", invented ? ",invented" : "").replace("@yes", invented ? ",yes" : "");
    String sheet = Files.writeString(desk.resolve("a.csv"), text).toString();
    List<String> args = new ArrayList<>(List.of("intake", sheet, "--register", held()));
    args.addAll(List.of(more));
    assertThat(Run.of(args.toArray(String[]::new)).err()).isEmpty();
  }

  private String held() {
    return desk.resolve("held").toString();
  }

  private Run cards(String... more) {
    List<String> args = new ArrayList<>(List.of("register", "card", held()));
    args.addAll(List.of(more));
    args.addAll(List.of("--out", desk.resolve("cards").toString()));
    return Run.of(args.toArray(String[]::new));
  }

  @Test
  void drawsACardForEverybodyWhoseCardIsDueAndSaysWhoHasAnother() throws IOException {
    takeIn(true);
    Run run = cards("--due", "--on", "2025-05-20", "--lang", "uk", "--also", "en");

    assertThat(run.err()).contains("civilians, whose internment card (GC IV 106)").contains(": 1");
    assertThat(run.out()).contains("2 картки полону").contains("capture-cards.pdf");
    Path file = desk.resolve("cards/capture-cards.pdf");
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void sealsCardsAsTheRegisterIs() throws IOException {
    Identity own = Identity.generate(new SecureRandom());
    Path key = Files.writeString(desk.resolve("key.txt"), own.file());
    takeIn(false, "--to", own.recipient().text());
    Run run = cards("p1", "p3", "--identity", key.toString());

    assertThat(run.err()).isEmpty();
    byte[] sealed = Files.readAllBytes(desk.resolve("cards/capture-cards.pdf.age"));
    assertThat(Seal.open(sealed, own)).isInstanceOf(Result.Good.class);
    assertThat(desk.resolve("cards/capture-cards.pdf")).doesNotExist();
  }

  @Test
  void leavesRealPeopleOpenOnlyOnPurpose() throws IOException {
    takeIn(false, "--plain");

    assertThat(cards("p1").err()).contains("nobody is named who may read the cards");
    assertThat(desk.resolve("cards")).doesNotExist();
    assertThat(cards("p1", "--plain").code()).isZero();
    assertThat(desk.resolve("cards/WRITTEN-IN-THE-CLEAR.txt")).exists();
  }

  @Test
  void drawsOneCardForASignThatIsNamedTwice() throws IOException {
    takeIn(true);

    assertThat(cards("p1", "p1").out()).contains("1 capture card");
  }

  @Test
  void drawsTheCardsOfTheWoundedThatAreLongOverdue() throws IOException {
    String sheet =
        """
        surname,given,status,captured,finding,invented
        Neverfield,Ann,soldier,02.05.2025,seriously wounded,yes
        """;
    Path file = Files.writeString(desk.resolve("wounded.csv"), sheet);
    assertThat(Run.of("intake", file.toString(), "--register", held()).err()).isEmpty();

    assertThat(Run.of("register", held(), "--due", "--on", "2025-06-01").out())
        .contains("9 May 2025");
    assertThat(cards("--due", "--on", "2025-06-01").out()).contains("1 capture card");
  }

  @ParameterizedTest
  @CsvSource({
    "p2, internment card",
    "p9, nobody under ‘p9’",
    "p3, held no longer",
    "'', nobody is named",
    "p1 --due, nobody is named beside",
    "p1 --also xx, ‘xx’ is a language Limen does not speak",
    "--due --on 2025-05-04, no capture card is due"
  })
  void refusesWithASentence(String words, String why) throws IOException {
    takeIn(true);
    String end = "register note %s p3 escaped --on 2025-05-06 --by registry".formatted(held());
    assertThat(Run.of(end.split(" ", -1)).code()).isZero();
    Run run = cards(words.isEmpty() ? new String[0] : words.split(" ", -1));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(why).contains("Maybe");
    assertThat(desk.resolve("cards")).doesNotExist();
  }
}
