package limen.core.talks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import limen.core.document.Refusal;
import limen.core.document.Result;
import limen.core.lists.Place;
import limen.core.lists.Version;
import limen.core.person.FullName;
import limen.core.person.PartialDate;
import limen.core.person.Particulars;
import limen.core.person.Traits;
import limen.core.sealing.Identity;
import limen.core.sealing.Mode;
import limen.core.terms.Term;
import limen.ledger.key.KeyType;
import limen.ledger.key.SigningKey;
import limen.ledger.note.Note;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Talks on a disk. */
class TalksFolderTest {
  private static final Mode PLAIN = new Mode(Mode.Kind.PLAIN, List.of());
  private static final Instant NOW = Instant.parse("2030-03-01T12:10:00Z");
  private static final String CANARY = "Канарейченко";
  private static final SigningKey A =
      SigningKey.of("a.example", KeyType.NOTE, Hash.sha256(new byte[] {1}).bytes());
  private static final String AGREEMENT =
      """
      limen: agreement/1
      title: An invented agreement
      agreed: 2030-02-20
      parties:
        A: {name: Avaria}
        B: {name: Belmont}
      streams:
        to-A: {from: B, to: A}
      terms:
        - number: {of: to-A, is: 2}
        - otherwise: {of: to-A, when: dead, counts: owed, replaced-by: reserve}
      """;
  private static final Version.Name LIST =
      new Version.Name(Version.Purpose.OFFERS, "B", "to-A", null, 1);

  @TempDir Path root = Path.of("");

  private static <T> T good(Result<T> result) {
    assertThat(result).isInstanceOf(Result.Good.class);
    return ((Result.Good<T>) result).value();
  }

  private static Refusal refused(Result<TalksFolder> result) {
    assertThat(result).isInstanceOf(Result.Refused.class);
    return ((Result.Refused<TalksFolder>) result).refusal();
  }

  private TalksFolder begun(Mode mode) throws IOException {
    Opening opening =
        good(Opening.of(AGREEMENT, "A", Set.of("A", "B"), Map.of("A", A.verifyKey())));
    return good(TalksFolder.create(root.resolve("talks"), mode, opening, NOW));
  }

  private TalksFolder open(@Nullable Identity identity) throws IOException {
    return good(TalksFolder.open(root.resolve("talks"), identity));
  }

  private static Particulars person(String surname) {
    Traits traits =
        new Traits(
            null,
            "сержант\tзапаса",
            null,
            PartialDate.ofYear(1990),
            null,
            null,
            null,
            null,
            null,
            Set.of(),
            null);
    return Particulars.of(new FullName(surname, "Лев", null), traits);
  }

  private static Told told(Move... moves) {
    return new Told(List.of(moves), null, null, NOW, null);
  }

  private static Told received(byte[] file) {
    Version.Receipt receipt = new Version.Receipt(Version.Means.MESSENGER, NOW, Hash.sha256(file));
    List<Place> places =
        List.of(new Place(1, "7", person(CANARY)), new Place(2, null, person("Ткач")));
    return new Told(
        List.of(new Move.Offered(new Version(LIST, receipt, places))),
        Version.Means.MESSENGER,
        NOW,
        NOW,
        new Told.Enclosure("from b.csv", file));
  }

  /** Every sort of move, in an order in which each has an effect. */
  private static List<Told> everything() {
    Version.Name second = LIST.next();
    Note note = Note.signed(new Version(second, null, replaced()).text(), A);
    return List.of(
        received(new byte[] {0, -1, 10, 13, 65}),
        told(
            new Move.Called(
                new CallNote(
                    LIST,
                    "B",
                    "liaison",
                    NOW,
                    List.of(
                        new CallNote.Claim(1, null), new CallNote.Claim(2, Objection.Code.DEAD))))),
        told(
            new Move.Objected(LIST, new Objection("A", 1, Objection.Code.NOT_HELD)),
            new Move.Objected(LIST, new Objection("A", 2, Objection.Code.UNDER_TRIAL))),
        told(new Move.Retracted(LIST, "A", 1)),
        told(new Move.Substituted(LIST, "B", 2, Term.Otherwise.Cause.DEAD, person("Мороз"))),
        told(new Move.Consented(LIST, "A", 2)),
        told(new Move.Countersigned(second, note)),
        told(new Move.SignedOnPaper(second, "B", new Version(second, null, replaced()).hash())),
        told(new Move.Withdrawn(second, "A")));
  }

  private static List<Place> replaced() {
    return List.of(new Place(1, "7", person(CANARY)), new Place(2, null, person("Мороз")));
  }

  @Test
  void readsBackEveryMoveAndTheFileToTheByte() throws IOException {
    TalksFolder written = begun(PLAIN);
    for (Told one : everything()) {
      assertThat(good(written.add(one))).isTrue();
      assertThat(open(null).talks()).isEqualTo(written.talks());
    }

    TalksFolder read = open(null);
    assertThat(read.told()).hasSize(9);
    Told.Enclosure file = java.util.Objects.requireNonNull(read.told().getFirst().file());
    assertThat(file.bytes()).containsExactly(0, -1, 10, 13, 65);
    assertThat(file.name()).isEqualTo("from b.csv");
    assertThat(read.talks().live()).hasSize(1);
    assertThat(read.opening().side()).isEqualTo("A");
  }

  @Test
  void writesNothingTwice() throws IOException {
    TalksFolder talks = begun(PLAIN);
    talks.add(received(new byte[] {1}));
    Told objected = told(new Move.Objected(LIST, new Objection("A", 1, Objection.Code.DEAD)));

    assertThat(good(talks.add(objected))).isTrue();
    assertThat(good(talks.add(objected))).isFalse();
    assertThat(root.resolve("talks/000004.told")).doesNotExist();
  }

  @Test
  void sealsToItsRecipientsAndKeepsEverythingItsOwners() throws IOException {
    Identity own = Identity.generate(new SecureRandom());
    begun(new Mode(Mode.Kind.SEALED, List.of(own.recipient()))).add(received(new byte[] {1}));
    Path folder = root.resolve("talks");

    assertThat(open(own).talks().papers()).hasSize(1);
    assertThat(refused(TalksFolder.open(folder, null)).advice()).contains("--identity");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(one -> !one.endsWith("lock")).toList()) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
            .isEqualTo("rw-------");
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
            .doesNotContain(CANARY);
      }
    }
  }

  @Test
  void refusesAFileThatWasEditedAndSaysNothingOfIt() throws IOException {
    TalksFolder talks = begun(PLAIN);
    for (Told one : everything()) {
      talks.add(one);
    }
    Path second = root.resolve("talks/000002.told");
    String text = Files.readString(second);

    for (String broken :
        List.of(
            text.substring(0, text.length() / 2),
            text.replace("place\t", "plaice\t"),
            text.replace("\toffers\t", "\tOffers\t"),
            text.replace("to-A", "to-C"),
            text + "more\n")) {
      Files.writeString(second, broken);
      Refusal refusal = refused(TalksFolder.open(root.resolve("talks"), null));
      assertThat(refusal.what()).contains("000002.told").doesNotContain(CANARY);
      assertThat(refusal.advice()).startsWith("Maybe ");
    }
    Files.writeString(second, text.replace("Ткач", "Ткачук"));
    assertThat(refused(TalksFolder.open(root.resolve("talks"), null)).what())
        .contains("000003.told");
  }

  @Test
  void refusesToWriteOverWhatSomebodyElseWrote() throws IOException {
    TalksFolder one = begun(PLAIN);
    TalksFolder other = open(null);
    one.add(received(new byte[] {1}));

    assertThat(other.add(received(new byte[] {2}))).isInstanceOf(Result.Refused.class);
    assertThat(open(null).talks()).isEqualTo(one.talks());
  }

  @Test
  void beginsOnlyWithPartiesOfTheAgreement() {
    assertThat(Opening.of(AGREEMENT, "C", Set.of("A"), Map.of()))
        .isInstanceOf(Result.Refused.class);
    assertThat(Opening.of(AGREEMENT, "A", Set.of("A", "C"), Map.of()))
        .isInstanceOf(Result.Refused.class);
    assertThat(Opening.of(AGREEMENT, "A", Set.of("A"), Map.of("B", A.verifyKey())))
        .isInstanceOf(Result.Refused.class);
  }
}
