package limen.ledger.key;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import limen.ledger.key.PointSum.Coefficient;
import org.junit.jupiter.api.Test;

/** Sums of points against the plain curve. */
class PointSumTest {
  private final Random random = new Random(2012);
  private final Point.Desk desk = new Point.Desk();

  private static Addend addend(PlainCurve point) {
    return requireNonNull(Addend.read(point.encoded(), 0));
  }

  private static Coefficient coefficient(BigInteger number) {
    return new Coefficient(number.shiftRight(64).longValue(), number.longValue());
  }

  private boolean isAt(Point point, PlainCurve place) {
    point.minus(addend(place), desk);
    return point.isZero();
  }

  /** Points of all kinds: of the subgroup, of small order, with a remainder, the neutral one. */
  private List<PlainCurve> points() {
    List<PlainCurve> points = new ArrayList<>();
    PlainCurve step = PlainCurve.BASE.times(new BigInteger(250, random));
    PlainCurve point = step;
    for (int i = 0; i < 8; i++) {
      points.add(point);
      points.add(PlainCurve.ORDER_8.times(BigInteger.valueOf(i)));
      points.add(point.plus(PlainCurve.ORDER_8.times(BigInteger.valueOf(i))));
      point = point.plus(step);
    }
    return points;
  }

  @Test
  void addsEveryPairLikeThePlainCurve() {
    List<PlainCurve> points = points();
    for (PlainCurve left : points) {
      for (PlainCurve right : points) {
        Point sum = new Point();
        sum.plus(addend(left), desk);
        sum.plus(addend(right), desk);
        Point same = new Point();
        same.plus(addend(right), desk);
        Point other = new Point();
        other.plus(addend(left), desk);
        same.plus(other, desk);

        assertThat(isAt(sum, left.plus(right))).isTrue();
        assertThat(isAt(same, left.plus(right))).isTrue();
      }
    }
  }

  @Test
  void doublesAndReadsBackLikeThePlainCurve() {
    for (PlainCurve point : points()) {
      Point sum = new Point();
      sum.plus(addend(point), desk);
      sum.twice(3, desk);
      Point again = new Point();
      again.plus(sum.addend(), desk);

      assertThat(isAt(again, point.times(BigInteger.valueOf(8)))).isTrue();
      assertThat(isAt(sum, point))
          .isEqualTo(point.times(BigInteger.valueOf(7)).equals(PlainCurve.ZERO));
    }
  }

  /** The greatest numbers, those whose digits all carry, and as many as make the digits wide. */
  @Test
  void countsEveryPointAsOftenAsItsNumberSays() {
    BigInteger top = BigInteger.ONE.shiftLeft(128);
    for (int size : new int[] {1, 2, 9, 40, 300, 2000}) {
      PointSum sum = new PointSum();
      BigInteger total = BigInteger.ZERO;
      for (int i = 0; i < size; i++) {
        BigInteger number =
            switch (i) {
              case 0 -> top.subtract(BigInteger.ONE);
              case 1 -> BigInteger.ZERO;
              case 2 -> top.shiftRight(1);
              default -> new BigInteger(128, random);
            };
        total = total.add(number);
        sum.add(Addend.BASE, coefficient(number));
      }

      assertThat(isAt(sum.total(), PlainCurve.BASE.times(total))).isTrue();
    }
  }

  @Test
  void readsOnlyTheOneSpellingOfAPoint() {
    for (byte[] spelling : PlainCurve.otherSpellings()) {
      assertThat(Addend.read(spelling, 0)).isNull();
    }
    assertThat(Addend.read(Scalar.bytes(BigInteger.TWO), 0)).isNull();
  }
}
