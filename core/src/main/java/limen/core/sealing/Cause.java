package limen.core.sealing;

import java.security.SecureRandom;
import limen.ledger.tree.Hash;

/**
 * Why a person does not travel, which only the interviewer knows. The outcome entry carries its
 * {@link #commitment}; words and salt stay with the interviewer and are erased with his papers.
 *
 * @param words the cause, as the interviewer wrote it
 * @param salt without which even a cause out of three possible ones cannot be guessed
 */
public record Cause(String words, Salt salt) {
  /** A cause under a salt of its own. */
  public static Cause of(String words, SecureRandom random) {
    return new Cause(words, Salt.fresh(random));
  }

  /** What the record holds of it. */
  public Hash commitment() {
    return salt.digest("limen/cause/v1", words);
  }

  /** Whether this is the cause that an outcome entry committed to. */
  public boolean opens(Hash commitment) {
    return commitment().equals(commitment);
  }

  /** Says nothing of the cause. */
  @Override
  public String toString() {
    return "a cause";
  }
}
