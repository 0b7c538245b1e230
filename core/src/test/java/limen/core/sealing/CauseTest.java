package limen.core.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the record holds of a cause, and who can open it. */
class CauseTest {
  @Test
  void isOpenedByItsOwnWordsAndSaltOnly() {
    Cause declined = Cause.of("declines", Invented.random(1));

    assertThat(declined.opens(declined.commitment())).isTrue();
    assertThat(new Cause("unfit to travel", declined.salt()).opens(declined.commitment()))
        .isFalse();
    assertThat(Cause.of("declines", Invented.random(2)).opens(declined.commitment())).isFalse();
  }

  @Test
  void isNeverTheCommitmentOfAField() {
    Salt salt = Salt.fresh(Invented.random(1));

    assertThat(new Cause("declines", salt).commitment())
        .isNotEqualTo(new Field("cause", "declines").digest(salt));
  }
}
