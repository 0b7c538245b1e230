package limen.ledger.key;

import java.util.ArrayList;
import java.util.List;

/**
 * The sum of many points, each as often as a number of 128 bits says, by Pippenger's buckets: the
 * numbers are cut into digits from -2^(w-1) to 2^(w-1); for each place the points of one digit go
 * into one bucket, and the buckets are added up so that each counts as often as its digit.
 */
final class PointSum {
  /** How many bits the numbers have. */
  static final int BITS = 128;

  private static final int WIDEST = 10;

  private final List<Addend> points = new ArrayList<>();
  private final List<Coefficient> numbers = new ArrayList<>();
  private final Point.Desk desk = new Point.Desk();

  /** A number below 2^128 in two words without sign. */
  record Coefficient(long high, long low) {
    /** The bits from a place on, that many, as a number; above the top there are zeros. */
    int bits(int from, int width) {
      long shifted =
          from >= Long.SIZE ? high >>> from : from == 0 ? low : low >>> from | high << -from;
      return from >= BITS ? 0 : (int) shifted & ((1 << width) - 1);
    }
  }

  void add(Addend point, Coefficient times) {
    points.add(point);
    numbers.add(times);
  }

  /** The sum; wider digits mean fewer places and more buckets, which pays where points are many. */
  Point total() {
    int width = Math.clamp(29 - Integer.numberOfLeadingZeros(points.size() | 1), 2, WIDEST);
    short[][] digits = digits(width);
    Point[] buckets = new Point[1 + (1 << (width - 1))];
    for (int i = 0; i < buckets.length; i++) {
      buckets[i] = new Point();
    }
    Point total = new Point();
    for (int place = digits.length - 1; place >= 0; place--) {
      total.twice(width, desk);
      fill(buckets, digits[place]);
      empty(buckets, total);
    }
    return total;
  }

  /** By place, then by point. One place more than the bits need takes the last carry. */
  private short[][] digits(int width) {
    short[][] digits = new short[BITS / width + 1][points.size()];
    int half = 1 << (width - 1);
    for (int i = 0; i < points.size(); i++) {
      int carry = 0;
      for (int place = 0; place < digits.length; place++) {
        int digit = numbers.get(i).bits(place * width, width) + carry;
        carry = digit > half ? 1 : 0;
        digits[place][i] = (short) (digit - (carry << width));
      }
    }
    return digits;
  }

  private void fill(Point[] buckets, short[] digits) {
    for (int i = 0; i < digits.length; i++) {
      int digit = digits[i];
      if (digit > 0) {
        buckets[digit].plus(points.get(i), desk);
      } else if (digit < 0) {
        buckets[-digit].minus(points.get(i), desk);
      }
    }
  }

  /** Adds each bucket as often as its digit says: from above, every sum so far once more. */
  private void empty(Point[] buckets, Point total) {
    Point sum = buckets[0];
    for (int digit = buckets.length - 1; digit > 0; digit--) {
      sum.plus(buckets[digit], desk);
      buckets[digit].clear();
      total.plus(sum, desk);
    }
    sum.clear();
  }
}
