package limen.core.exchange;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import limen.core.entry.Act;
import limen.core.entry.Block;
import limen.core.entry.Fate;
import limen.core.entry.Indexes;
import limen.core.entry.Leg;
import org.jspecify.annotations.Nullable;

/**
 * The places of one leg and what became of each. A place is in reserve, left out, or live; a live
 * one waits, is under way, or has arrived; and it may have a fate.
 */
public final class Roll {
  private static final byte RESERVE = 0;
  private static final byte EXCLUDED = 1;
  private static final byte WAITING = 2;
  private static final byte DEPARTED = 3;
  private static final byte ARRIVED = 4;

  /** Arrived, and whoever let the person go has not said so yet. */
  private static final byte HERE = 5;

  private static final int FATE = 4;
  private static final List<Fate> FATES =
      List.of(Fate.CROSSED, Fate.NOT_TRAVELLING, Fate.NOT_BROUGHT);
  private static final int STANDING = (1 << FATE) - 1;

  private final Act.Listing list;
  private final boolean revealed;
  private final @Nullable Indexes excluded;
  private final byte[] places;

  /** Computed when it is first asked for; whoever computes it comes to the same. */
  private @Nullable Weights weights;

  private Roll(Act.Listing list, boolean revealed, @Nullable Indexes excluded, byte[] places) {
    this.list = list;
    this.revealed = revealed;
    this.excluded = excluded;
    this.places = places;
  }

  /** A list as its holder offers it. */
  static Roll of(Act.Listing list) {
    byte[] places = new byte[size(list)];
    list.blocks().forEach(block -> Arrays.fill(places, block.first(), block.last() + 1, WAITING));
    return new Roll(list, false, null, places);
  }

  private static int size(Act.Listing list) {
    List<Block> last = list.reserve().isEmpty() ? list.blocks() : list.reserve();
    return last.getLast().last() + 1;
  }

  Roll afterReveal() {
    return new Roll(list, true, excluded, places);
  }

  /** The list as the receiver accepts it; for everyone left out the reserve moves up. */
  Roll accepted(Indexes left) {
    Roll fresh = of(list);
    left.forEach(place -> fresh.places[place] = EXCLUDED);
    Roll roll = new Roll(list, revealed, left, fresh.places);
    Reserve reserve = new Reserve(list.reserve());
    left.forEach(
        place -> {
          if (place <= list.blocks().getLast().last()) {
            roll.moveUp(place, reserve);
          }
        });
    return roll;
  }

  Roll departed(Indexes persons) {
    byte[] next = places.clone();
    persons.forEach(place -> stand(next, place, standing(place) == HERE ? ARRIVED : DEPARTED));
    return new Roll(list, revealed, excluded, next);
  }

  Roll arrived(Indexes persons) {
    byte[] next = places.clone();
    persons.forEach(place -> stand(next, place, standing(place) == WAITING ? HERE : ARRIVED));
    return new Roll(list, revealed, excluded, next);
  }

  private static void stand(byte[] places, int place, byte standing) {
    places[place] = (byte) ((places[place] & ~STANDING) | standing);
  }

  private int standing(int place) {
    return places[place] & STANDING;
  }

  /**
   * What became of people; for everyone who stays the reserve moves up.
   *
   * @param isBack whether those who had left are with the holder again
   */
  Roll disposed(Indexes persons, Fate fate, boolean isBack) {
    Roll roll = new Roll(list, revealed, excluded, places.clone());
    persons.forEach(
        place -> {
          if (isBack && standing(place) == DEPARTED) {
            stand(roll.places, place, WAITING);
          }
          roll.places[place] = (byte) (roll.places[place] | (code(fate) << FATE));
        });
    if (fate != Fate.CROSSED) {
      Reserve reserve = new Reserve(list.reserve());
      persons.forEach(place -> roll.moveUp(place, reserve));
    }
    return roll;
  }

  /** The first of the reserve of the same kind goes live; only while this roll is being made. */
  private void moveUp(int fallen, Reserve reserve) {
    int place = reserve.next(kinds(fallen), each -> places[each] == RESERVE);
    if (place >= 0) {
      places[place] = WAITING;
    }
  }

  /**
   * The reserve while one roll is being made. Who is not free then will not be later, so that it is
   * read once for each kinds, however many fall.
   */
  static final class Reserve {
    private final List<Block> blocks;
    private final Map<List<String>, Integer> from = new HashMap<>();
    private long read;

    Reserve(List<Block> blocks) {
      this.blocks = blocks;
    }

    /** The first free place of these kinds behind the last one that was given; −1 if none is. */
    int next(List<String> kinds, IntPredicate isFree) {
      int begin = from.getOrDefault(kinds, 0);
      for (Block block : blocks.subList(index(blocks, begin), blocks.size())) {
        read++;
        for (int place = Math.max(begin, block.first());
            block.kinds().equals(kinds) && place <= block.last();
            place++) {
          read++;
          if (isFree.test(place)) {
            from.put(kinds, place + 1);
            return place;
          }
        }
      }
      from.put(kinds, Integer.MAX_VALUE);
      return -1;
    }

    /** How many blocks and places were looked at. */
    long read() {
      return read;
    }
  }

  /** The block of a place, or the first behind it; as many as there are where there is none. */
  private static int index(List<Block> blocks, int place) {
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).last() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int code(Fate fate) {
    return FATES.indexOf(fate) + 1;
  }

  Weights weights(Formula formula) {
    Weights known = weights;
    if (known == null || known.formula() != formula) {
      known = Weights.of(formula, this);
      weights = known;
    }
    return known;
  }

  /** The kinds the holder claims for a place. */
  public List<String> kinds(int place) {
    for (List<Block> blocks : List.of(list.blocks(), list.reserve())) {
      int index = index(blocks, place);
      if (index < blocks.size()) {
        return blocks.get(index).kinds();
      }
    }
    throw new IllegalArgumentException("no place " + place);
  }

  public Leg leg() {
    return list.leg();
  }

  /** The newest version of the list. */
  public Act.Listing list() {
    return list;
  }

  public boolean isRevealed() {
    return revealed;
  }

  /** The places the receiver left out; null where he has not accepted. */
  public @Nullable Indexes excluded() {
    return excluded;
  }

  public boolean isAccepted() {
    return excluded != null;
  }

  /** How many places there are, reserve and left out included. */
  public int size() {
    return places.length;
  }

  public boolean isLive(int place) {
    return standing(place) >= WAITING;
  }

  /** Live, not gone, and no fate known. */
  public boolean isWaiting(int place) {
    return places[place] == WAITING;
  }

  /** Gone and not arrived, and no fate known. */
  public boolean isUnderWay(int place) {
    return places[place] == DEPARTED;
  }

  public boolean hasArrived(int place) {
    return standing(place) >= ARRIVED;
  }

  /** Arrived, while nobody has said yet that he let the person go. */
  public boolean isHereUnsaid(int place) {
    return standing(place) == HERE;
  }

  /**
   * Let go and not back, whatever the other side said of it later: under way, not brought after
   * all, or arrived.
   */
  public boolean hasLeft(int place) {
    return standing(place) >= DEPARTED;
  }

  /** What became of a place; null where it is not known yet. */
  public @Nullable Fate fate(int place) {
    int fate = places[place] >> FATE;
    return fate == 0 ? null : FATES.get(fate - 1);
  }

  public boolean hasFate(int place, Fate fate) {
    return places[place] >> FATE == code(fate);
  }

  /** How many places meet a test. */
  public int count(IntPredicate test) {
    int count = 0;
    for (int place = 0; place < places.length; place++) {
      if (test.test(place)) {
        count++;
      }
    }
    return count;
  }

  /** The places that meet a test. */
  public Indexes where(IntPredicate test) {
    return Indexes.where(places.length, test);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Roll roll
        && list.equals(roll.list)
        && revealed == roll.revealed
        && Objects.equals(excluded, roll.excluded)
        && Arrays.equals(places, roll.places);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(places) + list.root().hashCode() + (revealed ? 1 : 0);
  }
}
