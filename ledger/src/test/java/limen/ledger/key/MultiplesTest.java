package limen.ledger.key;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Points multiplied out of their table, against the plain curve. */
class MultiplesTest {
  private final Random random = new Random(1985);
  private final Point.Desk desk = new Point.Desk();

  /** The least and the greatest, digits that all carry and none that does, and any. */
  private List<BigInteger> numbers() {
    List<BigInteger> numbers = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      numbers.add(BigInteger.valueOf(i));
      numbers.add(Scalar.L.subtract(BigInteger.valueOf(i + 1)));
      numbers.add(new BigInteger(252, random));
    }
    for (int digit = 1; digit < 32; digit++) {
      BigInteger same = BigInteger.ZERO;
      for (int place = 0; place < 50; place++) {
        same = same.shiftLeft(5).or(BigInteger.valueOf(digit));
      }
      numbers.add(same);
    }
    return numbers;
  }

  @Test
  void multipliesLikeThePlainCurve() {
    PlainCurve any = PlainCurve.BASE.times(new BigInteger(250, random));
    for (PlainCurve point : List.of(PlainCurve.BASE, any, any.plus(PlainCurve.ORDER_8))) {
      Multiples multiples = new Multiples(requireNonNull(Addend.read(point.encoded(), 0)));
      for (BigInteger number : numbers()) {
        Point product = new Point();
        multiples.addTo(product, Scalar.words(Scalar.bytes(number), 0, 8), desk);

        assertThat(product.encoded()).isEqualTo(point.times(number).encoded());
      }
    }
  }

  @Test
  void addsToWhatIsThereAndTurnsItRound() {
    BigInteger number = new BigInteger(252, random);
    int[] words = Scalar.words(Scalar.bytes(number), 0, 8);
    Point sum = new Point();
    Multiples.OF_BASE.addTo(sum, words, desk);
    Point twice = sum.copy();
    Multiples.OF_BASE.addTo(twice, words, desk);
    sum.negate();

    assertThat(twice.encoded()).isEqualTo(PlainCurve.BASE.times(number.shiftLeft(1)).encoded());
    assertThat(sum.encoded()).isEqualTo(PlainCurve.BASE.times(Scalar.L.subtract(number)).encoded());
    Multiples.OF_BASE.addTo(sum, words, desk);
    assertThat(sum.encoded()).isEqualTo(PlainCurve.ZERO.encoded());
  }

  @Test
  void dividesAHashByTheOrder() {
    for (int i = 0; i < 200; i++) {
      byte[] hash = new byte[64];
      random.nextBytes(hash);
      if (i < 2) {
        Arrays.fill(hash, (byte) -i);
      }
      BigInteger number = BigInteger.ZERO;
      for (int at = 63; at >= 0; at--) {
        number = number.shiftLeft(8).or(BigInteger.valueOf(hash[at] & 0xff));
      }

      assertThat(Scalar.reduced(hash))
          .isEqualTo(Scalar.words(Scalar.bytes(number.mod(Scalar.L)), 0, 8));
    }
  }
}
