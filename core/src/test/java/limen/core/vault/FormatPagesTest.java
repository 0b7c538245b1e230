package limen.core.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import limen.core.sealing.Field;
import limen.core.sealing.Invented;
import limen.core.sealing.Place;
import limen.core.sealing.SealedList;
import limen.ledger.note.Policy;
import org.junit.jupiter.api.Test;

/** The examples that the pages of the two formats work through are what the programme writes. */
class FormatPagesTest {
  private static final Path ROOT = root();
  private static final Harbour HOME = Harbour.home();
  private static final Place PLACE = HOME.list.places().get(3);

  @Test
  void haveTheListOfTheExample() throws IOException {
    byte[] file = Files.readAllBytes(ROOT.resolve("examples/sealing/list.txt"));

    assertThat(file).isEqualTo(HOME.list.bytes());
    assertThat(Invented.good(SealedList.parse(file)).root()).isEqualTo(HOME.list.root());
  }

  @Test
  void haveTheProofOfTheExample() throws IOException {
    byte[] file = Files.readAllBytes(ROOT.resolve("examples/sealing/place-3.proof"));

    assertThat(file).isEqualTo(HOME.proof(3).showing(FormatPagesTest::isShown).bytes());
    assertThat(
            Invented.good(PersonalProof.parse(file))
                .verify(Policy.parse(Harbour.policy()).orThrow()))
        .isInstanceOf(limen.core.document.Result.Good.class);
  }

  private static boolean isShown(String name) {
    return name.equals(Field.SURNAME) || name.equals(Field.GIVEN);
  }

  @Test
  void workThroughTheListAsItIsComputed() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/formats/sealed-list.md"));

    assertThat(page).contains(PLACE.text(), Invented.key().base64(), HOME.list.root().base64());
    for (Field field : PLACE.fields()) {
      assertThat(page)
          .contains(
              PLACE.salt().of(field.name()).base64(),
              field.digest(PLACE.salt().of(field.name())).base64());
    }
    assertThat(page)
        .contains(PLACE.commitment().base64(), PLACE.tag().base64(), PLACE.leaf().base64());
  }

  @Test
  void showTheBeginningOfTheProof() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/formats/proof.md"));
    String file =
        new String(HOME.proof(3).showing(FormatPagesTest::isShown).bytes(), StandardCharsets.UTF_8);

    assertThat(page).contains(file.substring(0, file.indexOf("entry ")));
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) {
      folder = java.util.Objects.requireNonNull(folder.getParent());
    }
    return folder;
  }
}
