package limen.core.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import limen.core.document.Result;
import limen.core.entry.Act;
import limen.core.entry.Fate;
import limen.core.entry.Indexes;
import limen.core.entry.Mode;
import limen.core.entry.Role;
import limen.core.entry.Signed;
import limen.core.sealing.Field;
import limen.core.sealing.Invented;
import limen.core.vault.Proven.Said;
import limen.ledger.note.Cosignature;
import limen.ledger.note.Note;
import limen.ledger.note.Policy;
import limen.ledger.note.SignatureLine;
import limen.ledger.note.TreeProof;
import limen.ledger.tree.Hash;
import org.junit.jupiter.api.Test;

/** What a person who came home can show, and what nobody can make of it. */
class PersonalProofTest {
  private static final Harbour HOME = Harbour.home();
  private static final Policy POLICY = Policy.parse(Harbour.policy()).orThrow();

  @Test
  void showsThatThePersonCrossedToWhoeverTrustsTheExchange() {
    byte[] file = HOME.proof(3).bytes();

    PersonalProof read = Invented.good(PersonalProof.parse(file));
    Proven proven = Invented.good(read.verify(POLICY));

    assertThat(read.bytes()).isEqualTo(file);
    assertThat(proven.said()).isEqualTo(Said.CROSSED);
    assertThat(proven.exchange()).isEqualTo(Invented.EXCHANGE);
    assertThat(proven.isDrill()).isTrue();
    assertThat(proven.isTranscribed()).isFalse();
    assertThat(proven.leg()).isEqualTo(Harbour.TO_B);
    assertThat(proven.version()).isEqualTo(3);
    assertThat(proven.place()).isEqualTo(3);
    assertThat(proven.shown()).isEqualTo(HOME.list.places().get(3).fields());
    assertThat(proven.withheld()).isZero();
    assertThat(proven.crossedAt()).isPresent();
    assertThat(proven.agreesWith(HOME.course.state())).isTrue();
  }

  @Test
  void showsAsMuchAfterAnyFieldsWereWithheld() {
    PersonalProof whole = HOME.proof(3);
    int fields = whole.fields().size();
    for (int mask = 0; mask < 1 << fields; mask++) {
      int wanted = mask;
      List<Field> all = HOME.list.places().get(3).fields();
      PersonalProof part =
          whole.showing(
              name ->
                  all.stream()
                      .anyMatch(f -> f.name().equals(name) && (wanted >> all.indexOf(f) & 1) == 1));

      Proven proven =
          Invented.good(Invented.good(PersonalProof.parse(part.bytes())).verify(POLICY));
      assertThat(proven.said()).isEqualTo(Said.CROSSED);
      assertThat(proven.shown()).hasSize(Integer.bitCount(mask));
      assertThat(proven.withheld()).isEqualTo(fields - Integer.bitCount(mask));
    }
  }

  @Test
  void leavesNothingOfAWithheldFieldBehind() {
    PersonalProof part = HOME.proof(3).showing(name -> name.equals(Field.SURNAME));

    String file = new String(part.bytes(), StandardCharsets.UTF_8);
    HOME.list.places().get(3).fields().stream()
        .filter(field -> !field.name().equals(Field.SURNAME))
        .forEach(field -> assertThat(file).doesNotContain(field.name(), field.value()));
    assertThat(file).doesNotContain(HOME.list.places().get(3).salt().base64());
    assertThat(part.showing(name -> true)).isEqualTo(part);
  }

  @Test
  void isRefusedWithAnyByteChanged() {
    byte[] file = HOME.proof(3).showing(name -> !name.equals(Field.GIVEN)).bytes();
    int own = new String(file, StandardCharsets.ISO_8859_1).indexOf("\nentry ");
    Random random = new Random(7);
    // Reading keys takes time: of the entries' bytes every third, of the person's every one.
    for (int i = 0; i < file.length; i += i < own ? 1 : 3) {
      byte[] changed = file.clone();
      changed[i] ^= (byte) (1 << random.nextInt(8));
      assertThat(verified(changed)).as("byte %s", i).isInstanceOf(Result.Refused.class);
    }
  }

  @Test
  void isRefusedCutOrWithSomethingBehind() {
    byte[] file = HOME.proof(3).bytes();
    for (int i = 0; i < file.length; i += 101) {
      assertThat(PersonalProof.parse(java.util.Arrays.copyOf(file, i)))
          .isInstanceOf(Result.Refused.class);
    }
    assertThat(PersonalProof.parse(java.util.Arrays.copyOf(file, file.length + 1)))
        .isInstanceOf(Result.Refused.class);
  }

  @Test
  void showsOnlyThatThePersonWasListedWhereNothingIsKnownOfTheCrossing() {
    Harbour gone = Harbour.gone();
    List<Evidence> two = two(gone);

    Proven proven = Invented.good(PersonalProof.of(gone.held(6), two).verify(POLICY));

    assertThat(proven.said()).isEqualTo(Said.LISTED);
    assertThat(proven.crossedAt()).isEmpty();
    assertThat(proven.agreesWith(gone.course.state())).isTrue();
  }

  @Test
  void isRefusedForAPlaceThatDidNotCross() {
    assertThat(why(PersonalProof.of(HOME.held(5), HOME.evidence())))
        .contains("does not say that this place crossed");
  }

  @Test
  void isRefusedForSomebodyElsesPlace() {
    PersonalProof own = HOME.proof(3);
    PersonalProof other = HOME.proof(2);

    assertThat(why(new PersonalProof(2, own.tag(), own.fields(), own.path(), own.record())))
        .contains("the fields are not those of place 2");
    assertThat(why(new PersonalProof(3, other.tag(), own.fields(), own.path(), own.record())))
        .contains("the fields are not those of place 3");
    assertThat(
            why(new PersonalProof(3, own.tag(), own.fields().reversed(), own.path(), own.record())))
        .contains("the fields are not those of place 3");
  }

  @Test
  void isRefusedWhereAnyEntryIsMissingTwiceOrMoved() {
    List<Evidence> record = HOME.evidence();
    assertThat(record).hasSize(11);
    for (int i = 0; i < record.size(); i++) {
      List<Evidence> missing = new ArrayList<>(record);
      missing.remove(i);
      assertThat(why(with(missing))).as("without %s", i).isNotEmpty();
      List<Evidence> twice = new ArrayList<>(record);
      twice.add(i, record.get(i));
      assertThat(why(with(twice))).as("twice %s", i).isNotEmpty();
      List<Evidence> moved = new ArrayList<>(record);
      moved.add(moved.remove(i));
      if (!moved.equals(record)) {
        assertThat(why(with(moved))).as("moved %s", i).isNotEmpty();
      }
    }
    assertThat(why(with(List.of()))).contains("does not open a record");
  }

  @Test
  void isRefusedWhereTheGoWasToAnotherList() {
    PersonalProof stale = PersonalProof.of(HOME.held(1), relisted().evidence());

    assertThat(why(stale)).contains("is no party's go to this place");
  }

  /** List 3, then list 4 with others before anybody but A has gone, then the crossing. */
  private static Harbour relisted() {
    Harbour harbour = Harbour.listed();
    harbour.say("A", harbour.go(harbour.list.root()));
    Hash other = Invented.list(5, 50, 51, 52, 53, 54, 55, 56).root();
    harbour.say("A", Harbour.listing(Harbour.TO_B, 4, other));
    harbour.say("B", new Act.Accept(Harbour.TO_B, other, Indexes.NONE));
    for (String party : List.of("A", "B", "N")) {
      harbour.say(party, harbour.go(other));
    }
    harbour.cross();
    return harbour;
  }

  @Test
  void isRefusedUnderAnotherPolicyOrWithoutCosignatures() {
    PersonalProof proof = HOME.proof(3);
    Policy other =
        Policy.parse("log " + Harbour.key("other-log").verifyKey().vkey() + "\nquorum none\n")
            .orThrow();

    assertThat(proof.verify(other)).isInstanceOf(Result.Refused.class);
    assertThat(why(with(resigned(note -> new Note(note.text(), note.signatures().subList(0, 2))))))
        .contains("lacks a signature");
    assertThat(
            why(
                with(
                    resigned(
                        note ->
                            note.with(
                                Cosignature.sign(Harbour.mirror("stranger"), note.text(), 5))))))
        .contains("strange one");
    assertThat(why(with(resigned(note -> note.with(lastLine(note)))))).contains("strange");
  }

  @Test
  void isRefusedWithAnythingThatNobodyVouchesFor() {
    List<Evidence> extra =
        HOME.evidence().stream()
            .map(
                each ->
                    new Evidence(
                        each.entry(),
                        new TreeProof(
                            "AAAA",
                            each.proof().index(),
                            each.proof().path(),
                            each.proof().checkpoint())))
            .toList();

    assertThat(why(with(extra))).isNotEmpty();
  }

  @Test
  void followsAPartyToItsNextKey() {
    Harbour harbour = Harbour.listed();
    harbour.say("A", harbour.go(harbour.list.root()));
    harbour.say(
        "B-next",
        new Act.RotateKey("B", Harbour.key("B-next").verifyKey(), Harbour.promised("B-next")));
    harbour.say("B-next", harbour.go(harbour.list.root()));
    harbour.say("N", harbour.go(harbour.list.root()));
    harbour.cross();

    Proven proven = Invented.good(harbour.proof(0).verify(POLICY));

    assertThat(proven.said()).isEqualTo(Said.CROSSED);
    assertThat(proven.agreesWith(harbour.course.state())).isTrue();
  }

  @Test
  void isIssuedOutOfAWholeRecord() {
    for (int place = 0; place < 7; place++) {
      PersonalProof issued = Invented.good(issued(HOME, place));

      assertThat(Invented.good(issued.verify(POLICY)).said())
          .isEqualTo(place < 5 ? Said.CROSSED : Said.LISTED);
      if (place < 5) {
        assertThat(issued).isEqualTo(HOME.proof(place));
      }
    }
  }

  @Test
  void isNotIssuedForAListThatWasReplacedOrUnderAnotherCheckpoint() {
    assertThat(issued(relisted(), 1)).isInstanceOf(Result.Refused.class);
    assertThat(
            PersonalProof.issue(
                HOME.held(1), HOME.list.root(), HOME.entries, Harbour.gone().checkpoint()))
        .isInstanceOf(Result.Refused.class);
    assertThat(PersonalProof.issue(HOME.held(1), Hash.EMPTY, HOME.entries, HOME.checkpoint()))
        .isInstanceOf(Result.Refused.class);
  }

  @Test
  void leavesOutEntriesThatAreVoid() {
    Harbour harbour = Harbour.listed();
    harbour.say("A", harbour.go(harbour.list.root()));
    harbour.idle("A-gate", harbour.go(harbour.list.root()));
    harbour.say("B", harbour.go(harbour.list.root()));
    harbour.say("N", harbour.go(harbour.list.root()));
    harbour.cross();

    assertThat(Invented.good(issued(harbour, 2)).record()).hasSize(11);
  }

  @Test
  void saysThatAnOutcomeWasWrittenDownAndTheRecordWhetherItCounted() {
    Harbour harbour = Harbour.gone();
    Act outcome = new Act.Outcome(Harbour.TO_B, Indexes.of(0, 4), Fate.CROSSED, null);
    harbour.waits("A", new Act.Transcript("B", Act.Means.TELEPHONE, 1_900_000_000L, null, outcome));
    List<Evidence> record = new ArrayList<>(harbour.evidence());
    record.add(harbour.evidence(harbour.entries.size() - 1));

    Proven proven = Invented.good(PersonalProof.of(harbour.held(2), record).verify(POLICY));

    assertThat(proven.said()).isEqualTo(Said.TOLD);
    assertThat(proven.isTranscribed()).isTrue();
    assertThat(proven.crossedAt()).hasValue(1_900_000_000L);
    assertThat(proven.agreesWith(harbour.course.state())).isFalse();
    assertThat(Invented.good(Invented.good(issued(harbour, 2)).verify(POLICY)).said())
        .isEqualTo(Said.LISTED);
  }

  /** The side that let them go says that they arrived; of one the interviewer said he stays. */
  @Test
  void isRefusedWhereTheHoldersGateSaysThatThePersonCrossed() {
    Harbour harbour = Harbour.gone();
    harbour.say(
        "N", new Act.AddKey(Harbour.key("N-talk").verifyKey(), Role.INTERVIEWER, List.of()));
    harbour.say(
        "N-talk", new Act.Outcome(Harbour.TO_B, Indexes.of(1, 1), Fate.NOT_TRAVELLING, null));
    harbour.idle("A-gate", new Act.Outcome(Harbour.TO_B, Indexes.of(1, 1), Fate.CROSSED, null));
    List<Evidence> record = new ArrayList<>(harbour.evidence());
    record.removeIf(evidence -> isSignedBy(evidence, "N-talk"));
    List<Evidence> theirs = new ArrayList<>(record);
    theirs.removeIf(evidence -> evidence.entry().entry().act() instanceof Act.AddKey);
    theirs.add(1, harbour.evidence(1));

    assertThat(why(PersonalProof.of(harbour.held(1), record))).contains("receiving side");
    assertThat(why(PersonalProof.of(harbour.held(1), theirs))).contains("receiving side");
    assertThat(Invented.good(Invented.good(issued(harbour, 1)).verify(POLICY)).said())
        .isEqualTo(Said.LISTED);
  }

  private static boolean isSignedBy(Evidence evidence, String name) {
    return evidence.entry().entry().head().from().startsWith(name);
  }

  /** Of terms that not all agreed to, anybody could write some in which he receives. */
  @Test
  void isRefusedUnderTermsThatNotAllAgreedTo() {
    Harbour harbour = Harbour.gone();
    harbour.say("A", new Act.Terms(Harbour.TERMS.replace("from: A, to: B", "from: B, to: A")));
    Signed turned = harbour.entries.getLast();
    harbour.say("A", new Act.Agree(turned.leaf()));
    harbour.cross();
    List<Evidence> record = new ArrayList<>();
    for (Evidence evidence : harbour.evidence()) {
      Act act = evidence.entry().entry().act();
      boolean first = act instanceof Act.Terms && !evidence.entry().equals(turned);
      boolean other = act instanceof Act.Agree(Hash to) && !to.equals(turned.leaf());
      if (!first && !other) {
        record.add(evidence);
      }
    }

    assertThat(why(PersonalProof.of(harbour.held(1), record))).contains("terms");
    assertThat(Invented.good(Invented.good(issued(harbour, 1)).verify(POLICY)).said())
        .isEqualTo(Said.CROSSED);
  }

  @Test
  void showsThatTheReceivingSideConfirmedWhatWasWrittenDown() {
    Harbour harbour = Harbour.gone();
    harbour.say("A", new Act.AddKey(Harbour.key("A-desk").verifyKey(), Role.OPERATOR, List.of()));
    harbour.say("A-gate", new Act.Depart(Harbour.TO_B, Indexes.of(0, 4)));
    harbour.say("B-gate", new Act.Arrive(Harbour.TO_B, Indexes.of(0, 4)));
    Act outcome = new Act.Outcome(Harbour.TO_B, Indexes.of(0, 4), Fate.CROSSED, null);
    harbour.waits("A", new Act.Transcript("B", Act.Means.TELEPHONE, 1_900_000_000L, null, outcome));
    Hash call = harbour.entries.getLast().leaf();
    harbour.say("A-desk", new Act.Second(call));
    assertThat(Invented.good(Invented.good(issued(harbour, 2)).verify(POLICY)).said())
        .isEqualTo(Said.LISTED);
    harbour.say("B", new Act.Agree(call));

    Proven proven = Invented.good(Invented.good(issued(harbour, 2)).verify(POLICY));
    assertThat(proven.said()).isEqualTo(Said.CROSSED);
    assertThat(proven.isTranscribed()).isTrue();
  }

  /** One office proposes to go on under its own log, lists again, and says go again. */
  @Test
  void isIssuedAllTheSameWhereSomebodySignsWhatNobodyHeeds() {
    Harbour harbour = Harbour.home();
    Act.After after =
        new Act.After(
            Harbour.key("log").verifyKey().name(),
            harbour.course.head().size(),
            harbour.course.head().root());
    harbour.say(
        "B",
        new Act.Open(
            Mode.TWO_PARTY,
            true,
            after,
            List.of(
                new Act.Founder("A", Harbour.key("A").verifyKey(), 1, Harbour.promised("A")),
                new Act.Founder("B", Harbour.key("B").verifyKey(), 1, Harbour.promised("B"))),
            Harbour.policy("log-2")));
    Act list = Harbour.listing(Harbour.TO_B, 4, harbour.list.root());
    harbour.waits("B", new Act.Transcript("A", Act.Means.PAPER, 1_900_000_000L, null, list));
    Act outcome = new Act.Outcome(Harbour.TO_B, Indexes.of(0, 4), Fate.CROSSED, null);
    harbour.waits("B", new Act.Transcript("B", Act.Means.PAPER, 1_900_000_000L, null, outcome));

    Proven proven = Invented.good(Invented.good(issued(harbour, 2)).verify(POLICY));
    assertThat(proven.said()).isEqualTo(Said.CROSSED);
    assertThat(proven.isTranscribed()).isFalse();
  }

  @Test
  void goesOnUnderAnotherLogAlsoWhereSomebodyWhoSaidGoHasLeft() {
    Harbour all = Harbour.home().goesOn("log-2", Mode.THREE_PARTY, "A", "B", "N");
    Harbour sides = Harbour.home().goesOn("log-2", Mode.TWO_PARTY, "A", "B");
    Policy other = Policy.parse(Harbour.policy("log-2")).orThrow();
    for (Harbour harbour : List.of(all, sides)) {
      PersonalProof proof =
          Invented.good(
              PersonalProof.issue(
                  harbour.held(2),
                  harbour.list.root(),
                  harbour.entries,
                  harbour.checkpoint("log-2")));

      assertThat(Invented.good(proof.verify(other)).said()).isEqualTo(Said.CROSSED);
      assertThat(proof.verify(POLICY)).isInstanceOf(Result.Refused.class);
      List<Evidence> unsettled = new ArrayList<>(proof.record());
      unsettled.removeLast();
      assertThat(why(PersonalProof.of(harbour.held(2), unsettled))).contains("to have agreed");
    }
  }

  private static List<Evidence> two(Harbour harbour) {
    return harbour.evidence().stream()
        .filter(
            evidence ->
                evidence.entry().entry().act() instanceof Act.Open
                    || evidence.entry().entry().act() instanceof Act.Listing)
        .toList();
  }

  private static Result<PersonalProof> issued(Harbour harbour, int place) {
    return PersonalProof.issue(
        harbour.held(place), harbour.list.root(), harbour.entries, harbour.checkpoint());
  }

  @Test
  void isFoundOutByTheWholeRecordWhereTheListWasReplaced() {
    Proven listed = Invented.good(PersonalProof.of(HOME.held(1), two(relisted())).verify(POLICY));

    assertThat(listed.said()).isEqualTo(Said.LISTED);
    assertThat(listed.agreesWith(relisted().course.state())).isFalse();
  }

  private static SignatureLine lastLine(Note note) {
    return note.signatures().getLast();
  }

  private static List<Evidence> resigned(java.util.function.UnaryOperator<Note> change) {
    return HOME.evidence().stream()
        .map(
            each ->
                new Evidence(
                    each.entry(),
                    new TreeProof(
                        each.proof().index(),
                        each.proof().path(),
                        change.apply(each.proof().checkpoint()))))
        .toList();
  }

  private static PersonalProof with(List<Evidence> record) {
    return PersonalProof.of(HOME.held(3), record);
  }

  private static Result<Proven> verified(byte[] file) {
    return switch (PersonalProof.parse(file)) {
      case Result.Good<PersonalProof>(PersonalProof proof) -> proof.verify();
      case Result.Refused<PersonalProof>(var refusal) -> new Result.Refused<>(refusal);
    };
  }

  private static String why(PersonalProof proof) {
    return switch (proof.verify()) {
      case Result.Good<Proven> good -> "";
      case Result.Refused<Proven>(var refusal) -> refusal.what();
    };
  }
}
