package limen.core.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import limen.core.document.Result;
import limen.core.sealing.ExchangeKey;
import limen.core.sealing.Identity;
import limen.core.sealing.Invented;
import limen.core.sealing.Seal;
import limen.core.sealing.SealedList;
import limen.ledger.tree.Proofs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a node keeps, and what is left of it after erasure. */
class VaultTest {
  private static final Identity OFFICE = Invented.identity(1);
  private static final SealedList LIST = Invented.list(1, Invented.persons(12));
  private static final SealedList OTHER = Invented.list(2, 20, 21, 22);

  private final ExchangeKey exchangeKey = Invented.key();
  private final String x = exchangeKey.base64();
  @TempDir private Path folder;
  private Vault vault;

  @BeforeEach
  void keepsTwoLists() throws IOException {
    vault = Vault.create(folder, List.of(OFFICE.recipient()), Invented.random(99));
    vault.keep(LIST);
    vault.keep(OTHER);
    vault.keep(Invented.EXCHANGE, exchangeKey);
  }

  @AfterEach
  void closes() throws IOException {
    vault.close();
  }

  @Test
  void givesBackEachPersonWithThePathToTheList() throws IOException {
    reopen();

    assertThat(vault.places(LIST.root())).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    for (int i = 0; i < 12; i++) {
      Held held = Invented.good(vault.held(LIST.root(), i));
      assertThat(held.place()).isEqualTo(LIST.places().get(i));
      assertThat(Proofs.included(held.place().leaf(), i, held.size(), LIST.root(), held.path()))
          .isTrue();
    }
    assertThat(vault.key(Invented.EXCHANGE)).map(ExchangeKey::base64).contains(x);
  }

  @Test
  void keepsAListOnceHoweverOftenItComes() throws IOException {
    List<String> before = files();

    vault.keep(LIST);

    assertThat(files()).isEqualTo(before);
  }

  @Test
  void opensForNobodyButTheOfficeAndTouchesNothing() throws IOException {
    vault.close();
    Map<Path, byte[]> before = content();

    assertThat(Vault.open(folder, Invented.identity(3), Invented.random(1)))
        .isInstanceOf(Result.Refused.class);
    assertThat(content()).usingRecursiveComparison().isEqualTo(before);
  }

  @Test
  void erasesOnePersonAndLeavesTheOthers() throws IOException {
    assertThat(vault.erase(LIST.root(), 7)).isEqualTo(new Vault.Erasure(LIST.root(), 1, 11));

    reopen();
    assertThat(vault.held(LIST.root(), 7)).isInstanceOf(Result.Refused.class);
    assertThat(Invented.good(vault.held(LIST.root(), 8)).place()).isEqualTo(LIST.places().get(8));
    assertThat(vault.erase(LIST.root(), 7)).isEqualTo(new Vault.Erasure(LIST.root(), 0, 11));
  }

  @Test
  void leavesNoTraceThatEvenTheOfficeCouldRead() throws IOException {
    List<String> canaries = Canary.of(LIST);
    assertThat(Canary.found(folder, canaries)).isEmpty();
    Map<Path, byte[]> stolen = content();

    assertThat(vault.erase(LIST.root())).isEqualTo(new Vault.Erasure(LIST.root(), 12, 0));
    vault.erase(OTHER.root());
    vault.destroyKey(Invented.EXCHANGE);

    assertThat(Canary.found(folder, Canary.of(LIST, OTHER, x))).isEmpty();
    assertThat(files()).hasSize(2).contains("lock");
    String ring = openedRing();
    assertThat(ring).isEqualTo("limen/keys/v1\nto " + OFFICE.recipient() + "\nend\n");
    // Whoever copied the persons' files before has no key for them in the vault any more.
    for (Map.Entry<Path, byte[]> file : stolen.entrySet()) {
      if (file.getKey().getFileName().toString().matches("[0-9a-f]{32}\\.age")) {
        assertThat(Seal.open(file.getValue(), OFFICE)).isInstanceOf(Result.Refused.class);
      }
    }
  }

  @Test
  void findsEveryCanaryWhereNothingIsSealed(@TempDir Path open) throws IOException {
    Files.write(open.resolve("names"), LIST.bytes());
    Files.write(
        open.resolve("key"), (x + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_16LE));

    assertThat(Canary.found(open, Canary.of(LIST))).hasSizeGreaterThan(24);
    assertThat(Canary.found(open, List.of(x))).hasSize(1);
  }

  @Test
  void finishesWhatAPowerCutInterrupted() throws IOException {
    Map<Path, byte[]> before = content();
    vault.erase(LIST.root());
    vault.close();
    // The new ring was in place, but neither the old one nor the persons' files were wiped yet.
    for (Map.Entry<Path, byte[]> file : before.entrySet()) {
      Files.write(file.getKey(), file.getValue());
    }
    Files.write(folder.resolve("keys-9.age.part"), new byte[] {1, 2, 3});

    reopen();

    assertThat(files()).hasSize(5);
    assertThat(vault.places(LIST.root())).isEmpty();
    assertThat(vault.places(OTHER.root())).containsExactly(0, 1, 2);
  }

  @Test
  void leavesStrangersFilesAlone() throws IOException {
    Files.writeString(folder.resolve("note.txt"), "not the vault's");

    vault.erase(LIST.root());

    assertThat(folder.resolve("note.txt")).exists();
  }

  @Test
  void neverGoesBackToOlderKeys() throws IOException {
    Map<Path, byte[]> before = content();
    vault.erase(LIST.root());
    vault.close();
    Path newest =
        folder.resolve(
            files().stream().filter(name -> name.startsWith("keys")).toList().getFirst());
    byte[] damaged = Files.readAllBytes(newest);
    damaged[damaged.length - 1] ^= 1;
    Files.write(newest, damaged);
    before.forEach((path, bytes) -> write(path, bytes));

    assertThat(Vault.open(folder, OFFICE, Invented.random(1))).isInstanceOf(Result.Refused.class);
  }

  @Test
  void isHeldOpenByOneAtATime() {
    assertThatThrownBy(() -> Vault.open(folder, OFFICE, Invented.random(1)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("in use");
  }

  @Test
  void isHandedOverToAnotherCustodian() throws IOException {
    Identity next = Invented.identity(8);
    vault.handOver(List.of(next.recipient()));
    vault.close();

    assertThat(Vault.open(folder, OFFICE, Invented.random(1))).isInstanceOf(Result.Refused.class);
    vault = Invented.good(Vault.open(folder, next, Invented.random(1)));
    assertThat(vault.places(OTHER.root())).hasSize(3);
  }

  @Test
  void tellsNothingByTheNamesAndLengthsOfItsFiles() throws IOException {
    long lengths =
        content().entrySet().stream()
            .filter(file -> file.getKey().getFileName().toString().length() == 36)
            .map(file -> file.getValue().length)
            .distinct()
            .count();

    assertThat(lengths).isEqualTo(1);
    assertThat(files().stream().filter(name -> name.matches("[0-9a-f]{32}\\.age"))).hasSize(15);
  }

  private void reopen() throws IOException {
    vault.close();
    vault = Invented.good(Vault.open(folder, OFFICE, Invented.random(4)));
  }

  private String openedRing() throws IOException {
    String name = files().stream().filter(file -> file.startsWith("keys")).toList().getFirst();
    byte[] plain = Invented.good(Seal.open(Files.readAllBytes(folder.resolve(name)), OFFICE));
    return new String(plain, java.nio.charset.StandardCharsets.UTF_8);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private Map<Path, byte[]> content() throws IOException {
    Map<Path, byte[]> content = new HashMap<>();
    for (String name : files()) {
      content.put(folder.resolve(name), Files.readAllBytes(folder.resolve(name)));
    }
    return content;
  }

  private static void write(Path path, byte[] bytes) {
    try {
      Files.write(path, bytes);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
