package limen.ledger.store;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import limen.ledger.store.FrailDisk.Op.Write;

/** What a loss of power leaves of that which was not forced. */
public interface Survival {

  /** What is left of a write, if anything; {@code last} for the very last thing that was done. */
  Optional<Write> of(Write write, boolean last);

  /** Whether a cut was done. */
  boolean cuts();

  /** How many of the newest changes of names were done, in their order. */
  int names(int pending);

  static Survival ofNothing() {
    return plain(false);
  }

  static Survival ofEverything() {
    return plain(true);
  }

  private static Survival plain(boolean kept) {
    return of(kept, (write, last) -> kept ? Optional.of(write) : Optional.empty());
  }

  /** Everything but the end of the last write. */
  static Survival torn(int kept) {
    return of(true, (write, last) -> Optional.of(last ? start(write, kept) : write));
  }

  /** Everything but the beginning of the last write, which reads as zeros. */
  static Survival tornInFront(int lost) {
    return of(true, (write, last) -> Optional.of(last ? end(write, lost) : write));
  }

  /** Any part of anything, in any order. */
  static Survival byChance(Random random) {
    return new Survival() {
      @Override
      public Optional<Write> of(Write write, boolean last) {
        int place = random.nextInt(write.bytes().length + 1);
        return switch (random.nextInt(4)) {
          case 0 -> Optional.empty();
          case 1 -> Optional.of(start(write, place));
          case 2 -> Optional.of(end(write, place));
          default -> Optional.of(write);
        };
      }

      @Override
      public boolean cuts() {
        return random.nextBoolean();
      }

      @Override
      public int names(int pending) {
        return random.nextInt(pending + 1);
      }
    };
  }

  private static Write start(Write write, int kept) {
    return new Write(write.node(), write.at(), Arrays.copyOf(write.bytes(), kept));
  }

  private static Write end(Write write, int lost) {
    byte[] bytes = write.bytes();
    return new Write(
        write.node(), write.at() + lost, Arrays.copyOfRange(bytes, lost, bytes.length));
  }

  private static Survival of(boolean rest, Piece piece) {
    return new Survival() {
      @Override
      public Optional<Write> of(Write write, boolean last) {
        return piece.of(write, last);
      }

      @Override
      public boolean cuts() {
        return rest;
      }

      @Override
      public int names(int pending) {
        return rest ? pending : 0;
      }
    };
  }

  /** A way to tear writes. */
  interface Piece {
    Optional<Write> of(Write write, boolean last);
  }
}
