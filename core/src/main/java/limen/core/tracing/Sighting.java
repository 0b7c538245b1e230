package limen.core.tracing;

import limen.core.person.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who came home told of another whom he saw or heard of there. It is a word and no
 * record of a holder: it can be looked at and linked by a human, and never proposes itself as sure.
 *
 * @param sign the agency's own sign: {@code S3}
 * @param witness a reference to whoever told it, never a name
 * @param who the person as he was heard of: perhaps a first name and a nickname alone
 * @param place where, as told; null where that was not told
 * @param seen when; null where that was not told
 * @param sureness how sure, in the witness's own words
 */
public record Sighting(
    String sign,
    String witness,
    Description who,
    @Nullable String place,
    @Nullable PartialDate seen,
    String sureness)
    implements Trace {

  @Override
  public String source() {
    return witness;
  }

  /** Says nothing of anybody. */
  @Override
  public String toString() {
    return "sighting " + sign;
  }
}
