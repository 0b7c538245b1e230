package limen.core.selection;

import limen.core.person.Traits;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the holder's hands who may be given.
 *
 * @param id an opaque word by which the holder finds the person again; no name
 * @param group people who travel together carry the same word; null for somebody alone
 * @param traits what kinds of people are told apart by, as the holder's register claims them
 * @param region where the person lived or served, for the figures of fairness only
 */
public record Candidate(String id, @Nullable String group, Traits traits, @Nullable String region) {

  /** Somebody who travels alone and of whom no region is known. */
  public static Candidate of(String id, Traits traits) {
    return new Candidate(id, null, traits, null);
  }

  /** Says nothing of the person. */
  @Override
  public String toString() {
    return "a candidate";
  }
}
