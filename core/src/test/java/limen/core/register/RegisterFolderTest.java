package limen.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import limen.core.document.Refusal;
import limen.core.document.Result;
import limen.core.person.PartialDate;
import limen.core.sealing.Identity;
import limen.core.sealing.Mode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A register on a disk. */
class RegisterFolderTest {
  private static final Mode INVENTED = new Mode(Mode.Kind.INVENTED, List.of());

  @TempDir Path root = Path.of("");

  private static RegisterFolder open(Path folder, @Nullable Identity identity) throws IOException {
    return good(RegisterFolder.open(folder, identity));
  }

  private static RegisterFolder good(Result<RegisterFolder> result) {
    assertThat(result).isInstanceOf(Result.Good.class);
    return ((Result.Good<RegisterFolder>) result).value();
  }

  private static Refusal refused(Result<RegisterFolder> result) {
    assertThat(result).isInstanceOf(Result.Refused.class);
    return ((Result.Refused<RegisterFolder>) result).refusal();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void readsBackWhatWasAdded(long seed) throws IOException {
    List<Fact> facts = Said.history(new Random(seed), 20, 200);
    Path folder = root.resolve("register");
    RegisterFolder register = RegisterFolder.create(folder, INVENTED);
    good(register.add(Said.upload("u1", "camps", 20), facts.subList(0, 60)));
    good(register.add(null, facts.subList(60, facts.size())));

    Register read = open(folder, null).register();

    assertThat(read).isEqualTo(Register.of(List.of(Said.upload("u1", "camps", 20)), facts));
    assertThat(read).isEqualTo(register.register());
  }

  @Test
  void readsBackAFileOfSeveralPieces() throws IOException {
    List<Fact> facts = Said.history(new Random(3), 50, 20_000);
    Path folder = root.resolve("large");
    good(RegisterFolder.create(folder, INVENTED).add(null, facts));

    assertThat(open(folder, null).register()).isEqualTo(Register.of(List.of(), facts));
  }

  @Test
  void keepsEverythingItsOwners() throws IOException {
    Path folder = root.resolve("register");
    good(RegisterFolder.create(folder, INVENTED).add(null, Said.history(new Random(1), 2, 2)));

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(f -> !f.endsWith("lock")))
          .hasSize(3)
          .allSatisfy(
              file ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                      .isEqualTo("rw-------"));
    }
  }

  @Test
  void sealsToItsRecipients() throws IOException {
    Identity own = Identity.generate(new SecureRandom());
    Identity other = Identity.generate(new SecureRandom());
    Path folder = root.resolve("register");
    List<Fact> facts =
        List.of(Said.fact("p1", null, new What.Whereabouts("Kanarienvogelcamp", null)));
    good(
        RegisterFolder.create(folder, new Mode(Mode.Kind.SEALED, List.of(own.recipient())))
            .add(null, facts));

    assertThat(open(folder, own).register()).isEqualTo(Register.of(List.of(), facts));
    assertThat(refused(RegisterFolder.open(folder, null)).advice()).contains("--identity");
    assertThat(refused(RegisterFolder.open(folder, other)).what()).contains("does not open");
    assertThat(
            new String(
                Files.readAllBytes(folder.resolve("000001.facts.age")),
                StandardCharsets.ISO_8859_1))
        .startsWith("age-encryption.org/")
        .doesNotContain("Kanarienvogel");
  }

  @Test
  void refusesAFileThatWasEditedCutOffOrExchangedAndSaysNothingOfIt() throws IOException {
    Path folder = root.resolve("register");
    RegisterFolder register = RegisterFolder.create(folder, INVENTED);
    good(register.add(null, Said.history(new Random(1), 2, 9)));
    good(register.add(null, Said.history(new Random(2), 2, 9)));
    Path first = folder.resolve("000001.facts");
    String text = Files.readString(first);

    for (String broken :
        List.of(
            text.substring(0, text.length() / 2),
            text.replace("listed", "lissted"),
            text + "more\n",
            text.replaceFirst("\nlisted\t", "\nidentified\t"),
            Files.readString(folder.resolve("000002.facts")))) {
      Files.writeString(first, broken);
      Refusal refusal = refused(RegisterFolder.open(folder, null));
      assertThat(refusal.what()).contains("000001.facts");
      assertThat(refusal.advice()).startsWith("Maybe ");
      assertThat(refusal.what()).doesNotContain("Вигад");
    }
    Files.writeString(first, text.replace("\tЗ", "\tИ").replace("p2", "p1"));
    assertThat(refused(RegisterFolder.open(folder, null)).what()).contains("000002.facts");
  }

  @Test
  void seesThatAFileBetweenOthersIsMissing() throws IOException {
    Path folder = root.resolve("register");
    RegisterFolder register = RegisterFolder.create(folder, INVENTED);
    for (int i = 0; i < 3; i++) {
      good(register.add(null, Said.history(new Random(i), 2, 2)));
    }
    Files.delete(folder.resolve("000002.facts"));

    assertThat(refused(RegisterFolder.open(folder, null)).what()).contains("000002.facts");
  }

  @Test
  void seesThatTheNewestFileIsMissingOrAnother() throws IOException {
    Path folder = root.resolve("register");
    RegisterFolder register = RegisterFolder.create(folder, INVENTED);
    for (int i = 0; i < 2; i++) {
      good(register.add(null, Said.history(new Random(i), 2, 2)));
    }
    Path newest = folder.resolve("000002.facts");
    String text = Files.readString(newest);

    Files.writeString(newest, text.replace("\tp2\t", "\tp1\t"));
    assertThat(refused(RegisterFolder.open(folder, null)).what())
        .isEqualTo("000002.facts is not the file that was written");
    Files.delete(newest);
    assertThat(refused(RegisterFolder.open(folder, null)).what())
        .contains("000002.facts is missing");
  }

  @Test
  void readsAFolderWithoutAHeadAndOneWhoseHeadLagsBehind() throws IOException {
    Path folder = root.resolve("register");
    RegisterFolder register = RegisterFolder.create(folder, INVENTED);
    good(register.add(null, Said.history(new Random(1), 2, 2)));
    String head = Files.readString(folder.resolve("head"));
    good(register.add(null, Said.history(new Random(2), 2, 2)));

    Files.writeString(folder.resolve("head"), head);
    assertThat(open(folder, null).register()).isEqualTo(register.register());
    Files.delete(folder.resolve("head"));
    assertThat(open(folder, null).register()).isEqualTo(register.register());
    good(open(folder, null).add(null, List.of()));
    assertThat(Files.readString(folder.resolve("head"))).startsWith("head 3 ");
    Files.writeString(folder.resolve("head"), "head 03 x");
    assertThat(refused(RegisterFolder.open(folder, null)).what()).contains("‘head’");
  }

  @Test
  void keepsDaysWhateverWasWritten() throws IOException {
    List<Fact> facts = new ArrayList<>();
    for (String written :
        List.of("-", "56", "soon", "31.2.9", "-56789", "a\tb\nc\\", "1234567890", "- - 1")) {
      var impossible = PartialDate.impossible(written);
      var range = new PartialDate(written, Said.DAY, Said.DAY.plusDays(9));
      var exact = new PartialDate(written, Said.DAY, Said.DAY);
      for (var day : List.of(impossible, range, exact)) {
        facts.add(new Fact(day, Said.MOMENT, "camps", "p1", new What.Captured()));
      }
    }
    Path folder = root.resolve("register");
    good(RegisterFolder.create(folder, INVENTED).add(null, facts));

    assertThat(open(folder, null).register()).isEqualTo(Register.of(List.of(), facts));
  }

  @Test
  void refusesToWriteOverWhatSomebodyElseWrote() throws IOException {
    Path folder = root.resolve("register");
    RegisterFolder one = RegisterFolder.create(folder, INVENTED);
    RegisterFolder other = open(folder, null);
    good(one.add(null, List.of()));

    assertThat(refused(other.add(null, List.of())).what()).contains("somebody else");
  }

  @Test
  void saysNothingOfAnybodyWhenPrinted() {
    for (Fact fact : Said.history(new Random(7), 5, 300)) {
      assertThat(fact + " " + fact.what())
          .doesNotContain("Вигад", "Табір", "mlae", "№ 7", "ст. 1", "Місто");
    }
    Dossier dossier = new Dossier("p1", Said.history(new Random(7), 1, 30));
    assertThat(dossier.toString()).isEqualTo("dossier p1");
  }

  @Test
  void beginsNowhereWhereSomebodyElseBegan() throws IOException {
    Path folder = root.resolve("register");
    good(RegisterFolder.create(folder, INVENTED).add(null, Said.history(new Random(1), 2, 2)));

    assertThatThrownBy(() -> RegisterFolder.create(folder, INVENTED))
        .isInstanceOf(java.nio.file.FileAlreadyExistsException.class);
    Files.delete(folder.resolve("register"));
    assertThatThrownBy(() -> RegisterFolder.create(folder, INVENTED))
        .isInstanceOf(java.nio.file.FileAlreadyExistsException.class);
  }
}
