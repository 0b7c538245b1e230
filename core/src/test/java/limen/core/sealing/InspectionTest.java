package limen.core.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import limen.core.sealing.Inspection.Announced;
import limen.core.sealing.Inspection.Finding;
import limen.core.sealing.Inspection.Seen;
import limen.core.sealing.Inspection.Standing;
import limen.ledger.tree.Hash;
import org.junit.jupiter.api.Test;

/** What the receiver of a list finds before he accepts it. */
class InspectionTest {
  private static final ExchangeKey KEY = Invented.key();

  @Test
  void findsNothingInAListAsItWasAnnounced() {
    SealedList list = Invented.list(1, Invented.persons(50));

    assertThat(Inspection.of(list, announced(list), KEY, Seen.NOBODY)).isEmpty();
  }

  @Test
  void findsAnotherRootNumberAndList() {
    SealedList list = Invented.list(1, 1, 2, 3);
    SealedList other = Invented.list(2, 1, 2);

    assertThat(Inspection.of(other, announced(list), KEY, Seen.NOBODY))
        .containsExactly(
            new Finding.OtherNumber(3, 2), new Finding.OtherRoot(list.root(), other.root()));
    assertThat(
            Inspection.of(
                list,
                new Announced(Invented.EXCHANGE, "2", "to-A", 3, list.root(), 3),
                KEY,
                Seen.NOBODY))
        .containsExactly(
            new Finding.OtherList(
                Invented.EXCHANGE + " 2 to-A 3", Invented.EXCHANGE + " 2 to-B 3"));
  }

  @Test
  void findsThePersonWhoStandsTwice() {
    SealedList list = Invented.list(1, 4, 5, 6, 5, 7, 5);

    assertThat(Inspection.of(list, announced(list), KEY, Seen.NOBODY))
        .containsExactly(new Finding.Twice(3, 1), new Finding.Twice(5, 1));
  }

  @Test
  void findsThePersonWhoCrossedBeforeAndNobodyWhoDidNot() {
    SealedList earlier = Invented.list(1, 10, 11, 12);
    SealedList later = Invented.list(2, 20, 12, 11, 10);
    Seen seen = Seen.NOBODY.and(earlier, List.of(0, 2));

    assertThat(Inspection.of(later, announced(later), KEY, seen))
        .containsExactly(
            new Finding.SeenBefore(1, new Standing(earlier.root(), 2)),
            new Finding.SeenBefore(3, new Standing(earlier.root(), 0)));
  }

  @Test
  void findsTagsThatWouldHideAPerson() {
    SealedList list = Invented.list(1, 4, 5);
    List<Place> places = new ArrayList<>(list.places());
    Place second = places.get(1);
    places.set(1, new Place(second.fields(), second.salt(), Hash.EMPTY));
    SealedList hiding = new SealedList(list.exchange(), "2", "to-B", 3, places);

    assertThat(Inspection.of(hiding, announced(hiding), KEY, Seen.NOBODY))
        .containsExactly(new Finding.WrongTag(1));
  }

  @Test
  void findsPlacesWithoutANameAndSaltsUsedTwice() {
    List<Field> fields = List.of(new Field("service number", "drill-1"));
    Salt salt = Salt.fresh(Invented.random(9));
    Place nameless = new Place(fields, salt, KEY.tag(fields));
    Place salted =
        new Place(
            Invented.place(3, Invented.random(1)).fields(),
            salt,
            Invented.place(3, Invented.random(1)).tag());
    SealedList list = new SealedList(Invented.EXCHANGE, "2", "to-B", 3, List.of(nameless, salted));

    assertThat(Inspection.of(list, announced(list), KEY, Seen.NOBODY))
        .containsExactly(new Finding.Nameless(0), new Finding.SaltTwice(1, 0));
  }

  @Test
  void tagsOnePersonAlikeHoweverTheNameIsSpaced() {
    Hash tag = KEY.tag(named("Вигаданий", "Іван  Прикладович"));

    assertThat(KEY.tag(named("ВИГАДАНИЙ", "іван\u00A0прикладович"))).isEqualTo(tag);
    assertThat(KEY.tag(named("Вигаданий Іван", "Прикладович"))).isNotEqualTo(tag);
    assertThat(KEY.tag(named("Vyhadanyi", "Ivan Prykladovych"))).isNotEqualTo(tag);
    assertThat(ExchangeKey.generate(Invented.random(1)).tag(named("Вигаданий", "Іван Прикладович")))
        .isNotEqualTo(tag);
  }

  @Test
  void normalisesTwiceToTheSame() {
    for (String value : List.of("Ⅸ ﬁ", "İstanbul", "ΑΣ", "e\u0301", "ǅ", "Ёж", "  a \u3000 b ")) {
      String once = ExchangeKey.normalised(value);
      assertThat(ExchangeKey.normalised(once)).isEqualTo(once);
    }
  }

  private static List<Field> named(String surname, String given) {
    return List.of(
        new Field(Field.GIVEN, given),
        new Field("rank", "drill"),
        new Field(Field.SURNAME, surname),
        new Field(Field.BIRTH_DATE, "1990"));
  }

  private static Announced announced(SealedList list) {
    return new Announced(
        list.exchange(),
        list.stage(),
        list.stream(),
        list.version(),
        list.root(),
        list.places().size());
  }
}
