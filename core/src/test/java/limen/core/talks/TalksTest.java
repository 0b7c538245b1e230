package limen.core.talks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import limen.core.lists.Accords;
import limen.core.lists.Invented;
import limen.core.lists.NameKey;
import limen.core.lists.Place;
import limen.core.lists.Version;
import limen.core.person.FullName;
import limen.core.person.PartialDate;
import limen.core.person.Particulars;
import limen.core.terms.Term;
import limen.ledger.key.KeyType;
import limen.ledger.key.SigningKey;
import limen.ledger.note.Note;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TalksTest {
  private static final SigningKey A = key("a.example");
  private static final SigningKey B = key("b.example");
  private static final Talks NEW =
      Talks.begin(Accords.soldiers(), Map.of("A", A.verifyKey(), "B", B.verifyKey()));
  private static final Particulars MOROZ = person("Мороз", "Іван", 1990);
  private static final Particulars TKACH = person("Ткач", "Юрій", 1985);

  private static SigningKey key(String name) {
    return SigningKey.of(
        name, KeyType.NOTE, Hash.sha256(name.getBytes(StandardCharsets.UTF_8)).bytes());
  }

  private static Particulars person(String surname, String given, int year) {
    PartialDate born = PartialDate.of(LocalDate.of(year, 2, 3));
    return Particulars.of(
        new FullName(surname, given, null), Invented.traits(null, null, null, born));
  }

  private static Version version(@Nullable String stage, int number, Particulars... people) {
    return new Version(
        new Version.Name(Version.Purpose.OFFERS, "B", "to-A", stage, number),
        null,
        Invented.places(List.of(people)));
  }

  private static Talks after(Talks talks, Move... moves) {
    Talks now = talks;
    for (Move move : moves) {
      assertThat(now.after(move)).isInstanceOf(Talks.Moved.class);
      now = ((Talks.Moved) now.after(move)).talks();
    }
    return now;
  }

  private static Move signed(Version version, SigningKey... keys) {
    return new Move.Countersigned(version.name(), Note.signed(version.text(), keys));
  }

  private static void refuses(Talks talks, Move move, Reason reason) {
    assertThat(talks.after(move))
        .isInstanceOfSatisfying(
            Talks.Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  @Test
  void makesAListLiveWhenAllHaveSignedTheSameText() {
    Version first = version("1", 1, MOROZ);

    Talks half = after(NEW, new Move.Offered(first), signed(first, A));
    Talks whole = after(half, signed(first, B));

    assertThat(half.live()).isEmpty();
    assertThat(whole.live()).extracting(Paper::version).containsExactly(first);
  }

  @Test
  void refusesASignatureUnderAnotherTextAndByAnotherKey() {
    Version first = version("1", 1, MOROZ);
    Version other = version("1", 1, TKACH);
    Talks talks = after(NEW, new Move.Offered(first));

    Note foreign = Note.signed(other.text(), A);
    refuses(talks, new Move.Countersigned(first.name(), foreign), Reason.OTHER_TEXT);
    refuses(talks, signed(first, key("stranger.example")), Reason.SIGNATURE);
  }

  @Test
  void refusesAListFromWhoDoesNotHoldAndAGapInTheCount() {
    Version theirs =
        new Version(
            new Version.Name(Version.Purpose.OFFERS, "A", "to-A", "1", 1),
            null,
            Invented.places(List.of(MOROZ)));

    refuses(NEW, new Move.Offered(theirs), Reason.NOT_THEIRS);
    refuses(NEW, new Move.Offered(version("1", 2, MOROZ)), Reason.NUMBER);
  }

  @Test
  void signsNoListWithOnePersonTwiceButLetsItBeTalkedAbout() {
    Version first = version("1", 1, MOROZ, person("Moroz", "Ivan", 1990));
    Talks talks = after(NEW, new Move.Offered(first));

    refuses(talks, signed(first, A), Reason.TWICE);
    Objection objection = new Objection("A", 2, Objection.Code.WRONG_PERSON);
    after(talks, new Move.Objected(first.name(), objection));
  }

  @Test
  void signsNothingWhileAnObjectionStands() {
    Version first = version("1", 1, MOROZ);
    Objection objection = new Objection("A", 1, Objection.Code.ALREADY_RETURNED);
    Talks talks = after(NEW, new Move.Offered(first), new Move.Objected(first.name(), objection));

    refuses(talks, signed(first, A, B), Reason.OBJECTIONS);
    refuses(
        talks,
        new Move.Objected(first.name(), new Objection("B", 1, Objection.Code.DEAD)),
        Reason.OWN_LIST);
    assertThat(after(talks, new Move.Retracted(first.name(), "A", 1), signed(first, A, B)).live())
        .hasSize(1);
  }

  @Test
  void replacesSomebodyByTheAgreementsRuleWithConsent() {
    Version first = version("1", 1, MOROZ);
    Move proposed = new Move.Substituted(first.name(), "B", 1, Term.Otherwise.Cause.DEAD, TKACH);
    Talks talks = after(NEW, new Move.Offered(first), proposed);

    refuses(talks, signed(first, A, B), Reason.OBJECTIONS);
    refuses(talks, new Move.Consented(first.name(), "B", 1), Reason.NOT_ASKED);
    Talks agreed =
        after(
            talks,
            new Move.Consented(first.name(), "N", 1),
            new Move.Consented(first.name(), "A", 1));
    assertThat(agreed.papers().getLast().version().name().number()).isEqualTo(2);
    assertThat(agreed.papers().getLast().version().places())
        .extracting(Place::person)
        .containsExactly(TKACH);
    refuses(agreed, signed(first, A, B), Reason.NOT_ON_THE_TABLE);
  }

  @Test
  void replacesNobodyForACauseTheAgreementDoesNotName() {
    Version first = version("1", 1, MOROZ);

    refuses(
        after(NEW, new Move.Offered(first)),
        new Move.Substituted(first.name(), "B", 1, Term.Otherwise.Cause.CHARGED, TKACH),
        Reason.NO_RULE);
  }

  @Test
  void putsNobodyOnTwoLiveLists() {
    Version first = version("1", 1, MOROZ);
    Version second = version("2", 1, person("Moroz", "Ivan", 1990));
    Talks talks =
        after(NEW, new Move.Offered(first), new Move.Offered(second), signed(first, A, B));

    refuses(talks, signed(second, A, B), Reason.ON_ANOTHER_LIST);
    Talks free =
        after(talks, new Move.Withdrawn(first.name(), "A"), new Move.Withdrawn(first.name(), "B"));
    assertThat(after(free, signed(second, A, B)).live()).hasSize(1);
  }

  @Test
  void keepsASignedListLiveWhileOnlyOneTakesItBack() {
    Version first = version("1", 1, MOROZ);
    Talks talks = after(NEW, new Move.Offered(first), signed(first, A, B));

    Talks half = after(talks, new Move.Withdrawn(first.name(), "B"));
    assertThat(half.live()).hasSize(1);
    refuses(half, new Move.Withdrawn(first.name(), "B"), Reason.NOTHING_TO_WITHDRAW);
  }

  @Test
  void replacesASignedVersionByTheNextThatAllSign() {
    Version first = version("1", 1, MOROZ);
    Version second = version("1", 2, MOROZ, TKACH);
    Talks talks =
        after(NEW, new Move.Offered(first), signed(first, A, B), new Move.Offered(second));

    assertThat(talks.live()).extracting(Paper::version).containsExactly(first);
    assertThat(after(talks, signed(second, A, B)).live())
        .extracting(Paper::version)
        .containsExactly(second);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void holdsTheLawOverAnyMoves(long seed) {
    Random random = new Random(seed);
    Talks talks = NEW;
    int moved = 0;
    for (int i = 0; i < 400; i++) {
      Talks.Outcome outcome = talks.after(anyMove(talks, random));
      if (outcome instanceof Talks.Moved(Talks next)) {
        talks = next;
        moved++;
        assertThat(peopleOnLiveLists(talks)).doesNotHaveDuplicates();
      }
    }
    assertThat(moved).isGreaterThan(50);
    assertThat(talks.papers()).anyMatch(talks::isComplete);
  }

  private static List<String> peopleOnLiveLists(Talks talks) {
    List<String> people = new ArrayList<>();
    talks.live().stream()
        .flatMap(paper -> paper.version().places().stream())
        .forEach(place -> people.add(NameKey.of(place.person().name()).pair()));
    return people;
  }

  private static final String[] STAGES = {"1", "2", "3"};

  private static Particulars anybody(Random random) {
    String[][] some = {
      {"Мороз", "Іван"}, {"Moroz", "Ivan"}, {"Ткач", "Юрій"}, {"Tkach", "Yuri"},
      {"Коваль", "Петро"}, {"Журба", "Лев"}, {"Щербак", "Сергій"}, {"Сергей", "Щербак"}
    };
    String[] one = some[random.nextInt(some.length)];
    return person(one[0], one[1], 1990);
  }

  private static Move anyMove(Talks talks, Random random) {
    int choice = talks.papers().isEmpty() ? 0 : random.nextInt(12);
    if (choice < 3) {
      String stage = STAGES[random.nextInt(3)];
      long before =
          talks.papers().stream()
              .filter(paper -> stage.equals(paper.version().name().stage()))
              .count();
      return new Move.Offered(version(stage, (int) before + 1, anybody(random), anybody(random)));
    }
    Version some = talks.papers().get(random.nextInt(talks.papers().size())).version();
    Version last = talks.papers().getLast().version();
    Version on = random.nextBoolean() ? some : last;
    String by = random.nextBoolean() ? "A" : "B";
    int place = 1 + random.nextInt(2);
    return switch (choice) {
      case 3 -> new Move.Objected(on.name(), new Objection(by, place, Objection.Code.NOT_HELD));
      case 4 -> new Move.Retracted(on.name(), by, place);
      case 5 ->
          new Move.Substituted(on.name(), "B", place, Term.Otherwise.Cause.DEAD, anybody(random));
      case 6 -> new Move.Consented(on.name(), random.nextBoolean() ? "A" : "N", place);
      case 7 -> new Move.Withdrawn(on.name(), by);
      default -> signed(on, random.nextBoolean() ? A : B);
    };
  }

  @Test
  void takesAPaperSignatureForWhatItIs() {
    Version first = version("1", 1, MOROZ);
    Talks talks =
        after(
            new Talks(Accords.soldiers(), Set.of("A", "B"), Map.of("A", A.verifyKey()), List.of()),
            new Move.Offered(first));
    Hash other = Hash.sha256(new byte[] {1});

    refuses(talks, new Move.SignedOnPaper(first.name(), "A", first.hash()), Reason.KEY_KNOWN);
    refuses(talks, new Move.SignedOnPaper(first.name(), "B", other), Reason.OTHER_TEXT);
    refuses(talks, new Move.SignedOnPaper(first.name(), "N", first.hash()), Reason.STRANGER);
    Talks whole =
        after(talks, new Move.SignedOnPaper(first.name(), "B", first.hash()), signed(first, A));

    assertThat(whole.live()).hasSize(1);
    assertThat(whole.papers().getFirst().signed())
        .containsEntry("A", Paper.Ink.KEY)
        .containsEntry("B", Paper.Ink.PAPER);
  }

  @Test
  void takesACallForAClaimPerRowThatHoldsNothingUp() {
    Version first = version("1", 1, MOROZ, TKACH);
    CallNote call =
        new CallNote(
            first.name(),
            "A",
            "liaison",
            Instant.parse("2030-03-01T12:10:00Z"),
            List.of(new CallNote.Claim(1, null), new CallNote.Claim(2, Objection.Code.NOT_HELD)));
    Talks talks = after(NEW, new Move.Offered(first), new Move.Called(call));

    assertThat(after(talks, new Move.Called(call))).isEqualTo(talks);
    assertThat(talks.papers().getFirst().objections()).isEmpty();
    assertThat(after(talks, signed(first, A, B)).live()).hasSize(1);
    CallNote beyond =
        new CallNote(
            first.name(), "A", "liaison", Instant.EPOCH, List.of(new CallNote.Claim(3, null)));
    refuses(talks, new Move.Called(beyond), Reason.NO_SUCH_LINE);
  }

  @Test
  void namesTheOtherListAndTheLinesButNobody() {
    Version first = version("1", 1, TKACH, MOROZ);
    Version second = version("2", 1, person("Moroz", "Ivan", 1990));
    Talks talks =
        after(NEW, new Move.Offered(first), new Move.Offered(second), signed(first, A, B));

    assertThat(talks.after(signed(second, A)))
        .isEqualTo(new Talks.Refused(Reason.ON_ANOTHER_LIST, List.of("B/to-A/1/1", "1 = 2")));
  }
}
