package limen.core.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import limen.core.document.Result;
import limen.ledger.tree.Hash;
import org.junit.jupiter.api.Test;

/** The file of names: one spelling, one root, and nothing of a person in what is said about it. */
class SealedListTest {
  private static final SealedList LIST = Invented.list(1, Invented.persons(5));

  @Test
  void readsWhatItWrote() {
    for (int seed = 0; seed < 60; seed++) {
      SealedList list = Invented.list(seed, Invented.persons(seed % 13));

      SealedList read = Invented.good(SealedList.parse(list.bytes()));
      assertThat(read).isEqualTo(list);
      assertThat(read.root()).isEqualTo(list.root());
    }
  }

  @Test
  void readsEveryChangedByteAsAnotherListOrNotAtAll() {
    byte[] bytes = LIST.bytes();
    Random random = new Random(5);
    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= (byte) (1 + random.nextInt(255));
      switch (SealedList.parse(changed)) {
        case Result.Good<SealedList>(SealedList other) -> {
          assertThat(other).isNotEqualTo(LIST);
          assertThat(other.bytes()).isEqualTo(changed);
        }
        case Result.Refused<SealedList>(var refusal) ->
            assertThat(refusal.advice()).startsWith("Maybe");
      }
    }
  }

  @Test
  void refusesEveryTruncation() {
    byte[] bytes = LIST.bytes();

    for (int i = 0; i < bytes.length; i++) {
      assertThat(SealedList.parse(Arrays.copyOf(bytes, i))).isInstanceOf(Result.Refused.class);
    }
  }

  @Test
  void changesItsRootWithEveryFieldSaltTagAndOrder() {
    Set<Hash> roots = new HashSet<>(List.of(LIST.root()));
    for (int i = 0; i < LIST.places().size(); i++) {
      Place place = LIST.places().get(i);
      for (int j = 0; j < place.fields().size(); j++) {
        Field field = place.fields().get(j);
        assertThat(
                roots.add(with(i, field(place, j, new Field(field.name(), field.value() + "x")))))
            .isTrue();
        assertThat(
                roots.add(with(i, field(place, j, new Field(field.name() + "x", field.value())))))
            .isTrue();
      }
      Salt salt = Salt.fresh(Invented.random(i));
      assertThat(roots.add(with(i, new Place(place.fields(), salt, place.tag())))).isTrue();
      assertThat(roots.add(with(i, new Place(place.fields(), place.salt(), Hash.EMPTY)))).isTrue();
      assertThat(
              roots.add(with(i, new Place(place.fields().reversed(), place.salt(), place.tag()))))
          .isTrue();
    }
  }

  @Test
  void cannotBeGuessedFromItsRootWithoutTheSalts() {
    SealedList sameNames = Invented.list(2, Invented.persons(5));

    assertThat(sameNames.places().getFirst().fields()).isEqualTo(LIST.places().getFirst().fields());
    assertThat(sameNames.places().getFirst().commitment())
        .isNotEqualTo(LIST.places().getFirst().commitment());
  }

  @Test
  void movesNoLetterFromANameToItsValue() {
    Salt salt = Salt.fresh(Invented.random(3));

    assertThat(new Field("ab", "c").digest(salt)).isNotEqualTo(new Field("a", "bc").digest(salt));
  }

  @Test
  void refusesFieldsThatMightBeReadTwoWays() {
    for (String wrong :
        List.of(
            "",
            " a",
            "a ",
            "a\nb",
            "a\tb",
            "a\u0000b",
            "a\u0085b",
            "a\u2028b",
            "\u202Eb",
            "\uD800",
            "x".repeat(1001))) {
      assertThat(Field.of("name", wrong)).isInstanceOf(Result.Refused.class);
      assertThat(Field.of(wrong, "value")).isInstanceOf(Result.Refused.class);
      assertThatThrownBy(() -> new Field("name", wrong))
          .isInstanceOf(IllegalArgumentException.class);
    }
    Field field = new Field("name", "value");
    Salt salt = Salt.fresh(Invented.random(1));
    assertThatThrownBy(() -> new Place(List.of(field, field), salt, Hash.EMPTY))
        .hasMessageContaining("Maybe");
    assertThatThrownBy(() -> new Place(List.of(), salt, Hash.EMPTY)).hasMessageContaining("Maybe");
  }

  @Test
  void refusesNamesOfStagesThatTheRecordCannotCarry() {
    for (String wrong : List.of("", "-", "a b", "ö", "x".repeat(41))) {
      assertThatThrownBy(() -> new SealedList(Invented.EXCHANGE, wrong, "to-B", 0, List.of()))
          .hasMessageContaining("Maybe");
      assertThatThrownBy(() -> new SealedList(Invented.EXCHANGE, "2", wrong, 0, List.of()))
          .hasMessageContaining("Maybe");
    }
  }

  @Test
  void travelsSealed() {
    Identity receiver = Invented.identity(5);
    byte[] sealed = LIST.sealed(List.of(receiver.recipient()));

    assertThat(Invented.good(SealedList.open(sealed, receiver))).isEqualTo(LIST);
    assertThat(SealedList.open(sealed, Invented.identity(6))).isInstanceOf(Result.Refused.class);
    assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("limen", "Invented");
  }

  private static Place field(Place place, int at, Field field) {
    List<Field> fields = new ArrayList<>(place.fields());
    fields.set(at, field);
    return new Place(fields, place.salt(), place.tag());
  }

  private static Hash with(int at, Place place) {
    List<Place> places = new ArrayList<>(LIST.places());
    places.set(at, place);
    return new SealedList(LIST.exchange(), LIST.stage(), LIST.stream(), LIST.version(), places)
        .root();
  }
}
