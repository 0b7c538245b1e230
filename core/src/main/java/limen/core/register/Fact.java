package limen.core.register;

import java.time.Instant;
import java.time.LocalDate;
import limen.core.person.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody says of one person, and when. Facts are only ever added: whoever was
 * wrong says something else later, and both stand.
 *
 * @param happened the day it speaks of; null where that is not known
 * @param recorded when it was written down here
 * @param author who says it: an office or a sender of sheets, never a captive
 * @param of the register's own sign for the person, or for remains
 * @param what what is said
 * @param behind what stands behind it
 */
public record Fact(
    @Nullable PartialDate happened,
    Instant recorded,
    String author,
    String of,
    What what,
    Behind behind) {

  /** What somebody claims, as a sender's sheet does. */
  public Fact(
      @Nullable PartialDate happened, Instant recorded, String author, String of, What what) {
    this(happened, recorded, author, of, what, Behind.CLAIMED);
  }

  /** Refuses what nobody says, or of nobody. */
  public Fact {
    if (author.isBlank() || of.isBlank()) {
      throw new IllegalArgumentException("a fact without an author or a person");
    }
  }

  /** Whether all days that are meant come after all that the other means. */
  boolean isAfter(Fact other) {
    LocalDate first = happened == null ? null : happened.first();
    LocalDate last = other.happened == null ? null : other.happened.last();
    return first != null && last != null && first.isAfter(last);
  }

  /** Names the person's sign and the kind of fact, and nothing else of the person. */
  @Override
  public String toString() {
    return what.word() + " of " + of;
  }
}
