package limen.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever was once acknowledged as held stays in the account until a proven end, and after it. */
class AccountTest {

  private static Account account(What... whats) {
    Fact listed = Said.fact("p1", null, new What.Listed("u1", "", 2, null, List.of()));
    List<Fact> facts = new java.util.ArrayList<>(List.of(listed));
    for (What what : whats) {
      facts.add(Said.fact("p1", null, what));
    }
    return Register.of(List.of(), facts).account();
  }

  @Test
  void countsEveryPersonOnce() {
    assertThat(account()).isEqualTo(new Account(1, 1, 0, 0, 0, 0));
    assertThat(account(new What.Returned("1"))).isEqualTo(new Account(1, 0, 1, 0, 0, 0));
    assertThat(account(new What.Died("№ 7", null))).isEqualTo(new Account(1, 0, 0, 1, 0, 0));
    assertThat(account(new What.Escaped())).isEqualTo(new Account(1, 0, 0, 0, 1, 0));
    assertThat(account(new What.Transferred("x"))).isEqualTo(new Account(1, 0, 0, 0, 0, 1));
  }

  @Test
  void keepsWhoIsOnlySaidToBeDeadOrGoneAsHeld() {
    assertThat(account(new What.Died(null, null)).held()).isEqualTo(1);
    assertThat(account(new What.Gone("u2")).held()).isEqualTo(1);
    assertThat(account(new What.LegalHold("x", null, null)).held()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("ends")
  void keepsWhoseEndIsOnlyClaimedAsHeld(What end) {
    Fact claimed = Said.said("p1", null, end, Behind.CLAIMED);

    assertThat(Register.of(List.of(), List.of(claimed)).account().held()).isEqualTo(1);
  }

  static List<What> ends() {
    return List.of(
        new What.Returned("1"),
        new What.Died("№ 7", null),
        new What.Escaped(),
        new What.Transferred("x"));
  }

  @Test
  void holdsAgainWhoIsTakenAgainAfterAnEscape() {
    assertThat(account(new What.Escaped(), new What.Captured()).held()).isEqualTo(1);
    assertThat(account(new What.Returned("1"), new What.Captured()).returned()).isEqualTo(1);
  }

  @Test
  void refusesAnAccountFromWhichSomebodyDroppedOut() {
    assertThatThrownBy(() -> new Account(2, 1, 0, 0, 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("dropped out");
  }

  @Test
  void keepsRemainsApartFromPersons() {
    Register register =
        Register.of(
            List.of(),
            List.of(
                Said.fact("p1", null, new What.Listed("u1", "", 2, null, List.of())),
                Said.fact("r1", null, new What.Remains("Place", "p1", "a letter"))));

    assertThat(register.account()).isEqualTo(new Account(1, 1, 0, 0, 0, 0));
    assertThat(register.remains()).containsOnlyKeys("r1");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void losesNobodyWhateverIsSaidAndInWhateverOrder(long seed) {
    Random random = new Random(seed);
    List<Fact> facts = Said.history(random, 40, 400);
    Register all = Register.of(List.of(), facts);

    long before = 0;
    for (int i = 0; i <= 400; i += 20) {
      Instant moment = Said.MOMENT.plusSeconds(60L * i);
      Account account = all.at(moment).account();
      long sum =
          account.held()
              + account.returned()
              + account.dead()
              + account.escaped()
              + account.transferred();
      assertThat(account.acknowledged())
          .isEqualTo(40)
          .isEqualTo(sum)
          .isGreaterThanOrEqualTo(before);
      before = account.acknowledged();
    }
    assertThat(all.persons().values().stream().mapToInt(d -> d.facts().size()).sum())
        .isEqualTo(facts.size());
  }
}
