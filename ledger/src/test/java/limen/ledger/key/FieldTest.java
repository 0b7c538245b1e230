package limen.ledger.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The field against big integers, also with the widest limbs that may come in. */
class FieldTest {
  private static final BigInteger P = Field.P;

  /** Limbs of up to 53 bits of either sign, and the corners. */
  private static List<long[]> inputs() {
    Random random = new Random(25519);
    List<long[]> inputs = new ArrayList<>();
    for (long corner :
        new long[] {0, 1, -1, (1L << 51) - 1, 1L << 51, (1L << 53) - 1, -(1L << 53) + 1}) {
      inputs.add(new long[] {corner, corner, corner, corner, corner});
      inputs.add(new long[] {corner, 0, 0, 0, 0});
      inputs.add(new long[] {0, 0, 0, 0, corner});
    }
    inputs.add(Field.of(P.subtract(BigInteger.ONE)));
    for (int i = 0; i < 60; i++) {
      inputs.add(random.longs(5, -(1L << 53) + 1, 1L << 53).toArray());
    }
    return inputs;
  }

  private static BigInteger value(long[] limbs) {
    BigInteger value = BigInteger.ZERO;
    for (int i = 4; i >= 0; i--) {
      value = value.shiftLeft(51).add(BigInteger.valueOf(limbs[i]));
    }
    return value.mod(P);
  }

  @Test
  void multipliesLikeBigIntegers() {
    long[] product = new long[5];
    for (long[] a : inputs()) {
      for (long[] b : inputs()) {
        Field.multiply(a, b, product);

        assertThat(value(product)).isEqualTo(value(a).multiply(value(b)).mod(P));
        assertThat(product).containsExactly(bounded(product));
      }
    }
  }

  /** Limbs as a product may leave them. */
  private static long[] bounded(long[] limbs) {
    long bound = (1L << 51) + (1L << 17);
    return Arrays.stream(limbs).map(limb -> Math.clamp(limb, -bound, bound)).toArray();
  }

  @Test
  void squaresLikeBigIntegers() {
    long[] square = new long[5];
    for (long[] a : inputs()) {
      Field.square(a, 3, square);

      assertThat(value(square)).isEqualTo(value(a).pow(8).mod(P));
    }
  }

  @Test
  void bringsEveryNumberIntoItsOneForm() {
    for (long[] a : inputs()) {
      long[] normal = a.clone();
      Field.normalize(normal);

      assertThat(normal).isEqualTo(Field.of(value(a)));
    }
  }

  @Test
  void normalizesWhatIsNextToTheModulus() {
    for (int i = -20; i <= 20; i++) {
      long[] limbs = Field.of(P.subtract(BigInteger.ONE));
      limbs[0] += i;
      long[] normal = limbs.clone();
      Field.normalize(normal);

      assertThat(normal).isEqualTo(Field.of(value(limbs)));
    }
  }

  @Test
  void findsRootsAndInversesWhereTheyAre() {
    for (long[] a : inputs()) {
      for (long[] v : List.of(Field.of(BigInteger.ONE), Field.of(BigInteger.valueOf(7)), a)) {
        long[] root = new long[5];
        boolean found = Field.root(a, v, root);
        BigInteger quotient = value(a).multiply(value(Field.inverse(v))).mod(P);

        assertThat(found).isEqualTo(!euler(quotient).equals(P.subtract(BigInteger.ONE)));
        assertThat(found && !value(root).pow(2).mod(P).equals(quotient)).isFalse();
      }
    }
  }

  private static BigInteger euler(BigInteger number) {
    return number.modPow(P.shiftRight(1), P);
  }

  @Test
  void readsLittleEndianBytesWithoutTheTopBit() {
    Random random = new Random(1);
    for (int i = 0; i < 50; i++) {
      BigInteger number = new BigInteger(256, random);

      assertThat(value(Field.decode(PlainCurve.little(number), 0)))
          .isEqualTo(number.clearBit(255).mod(P));
    }
  }
}
