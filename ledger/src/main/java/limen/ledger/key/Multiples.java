package limen.ledger.key;

import java.util.ArrayList;
import java.util.List;

/**
 * The multiples of one point that it takes to multiply it by any number without doubling: for each
 * place of five bits the point 1 to 16 times, 816 in all. For points that are multiplied again and
 * again.
 */
final class Multiples {
  private static final int WIDTH = 5;
  private static final int HALF = 1 << (WIDTH - 1);

  /** As many as L has; with digits from -15 to 16 the last one stays below 9. */
  private static final int PLACES = 51;

  /** Those of the base point. */
  static final Multiples OF_BASE = new Multiples(Addend.BASE);

  private final List<Addend> multiples;

  Multiples(Addend point) {
    Point.Desk desk = new Point.Desk();
    List<Point> points = new ArrayList<>(PLACES * HALF);
    Point first = new Point();
    first.plus(point, desk);
    for (int place = 0; place < PLACES; place++) {
      Point multiple = first.copy();
      points.add(multiple);
      for (int times = 2; times <= HALF; times++) {
        multiple = multiple.copy();
        multiple.plus(first, desk);
        points.add(multiple);
      }
      first = multiple.copy();
      first.twice(1, desk);
    }
    multiples = Point.addends(points);
  }

  /** Adds the point to a sum as often as a number below L says. */
  void addTo(Point sum, int[] number, Point.Desk desk) {
    int carry = 0;
    for (int place = 0; place < PLACES; place++) {
      int digit = bits(number, place * WIDTH) + carry;
      carry = digit > HALF ? 1 : 0;
      digit -= carry << WIDTH;
      if (digit > 0) {
        sum.plus(multiples.get(place * HALF + digit - 1), desk);
      } else if (digit < 0) {
        sum.minus(multiples.get(place * HALF - digit - 1), desk);
      }
    }
  }

  private static int bits(int[] words, int from) {
    int word = from / Integer.SIZE;
    long low = words[word] & 0xffff_ffffL;
    long high = word + 1 < words.length ? words[word + 1] & 0xffff_ffffL : 0;
    return (int) ((high << Integer.SIZE | low) >>> from % Integer.SIZE) & ((1 << WIDTH) - 1);
  }
}
