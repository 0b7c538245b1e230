package limen.core.talks;

import limen.core.lists.Version;
import limen.core.person.Particulars;
import limen.core.terms.Term;
import limen.ledger.note.Note;
import limen.ledger.tree.Hash;

/** What a party does with a list. */
public sealed interface Move {

  /** A first or next version is on the table. */
  record Offered(Version version) implements Move {}

  /** A line is spoken against. */
  record Objected(Version.Name list, Objection objection) implements Move {}

  /** Whoever objected lets the line stand. */
  record Retracted(Version.Name list, String by, int place) implements Move {}

  /**
   * The holder proposes somebody else for a line.
   *
   * @param list the version
   * @param by the holder
   * @param place the line
   * @param cause why the person on it does not go
   * @param instead who goes instead
   */
  record Substituted(
      Version.Name list, String by, int place, Term.Otherwise.Cause cause, Particulars instead)
      implements Move {}

  /** A party agrees to what was proposed for a line. */
  record Consented(Version.Name list, String by, int place) implements Move {}

  /** A party signs the text of a version: {@link Version#text} with its signature. */
  record Countersigned(Version.Name list, Note note) implements Move {}

  /**
   * A party signed on paper, and this office saw it.
   *
   * @param list the version
   * @param by the party
   * @param hash what stands on the paper: {@link Version#hash}, or SHA-256 of the file as it came
   */
  record SignedOnPaper(Version.Name list, String by, Hash hash) implements Move {}

  /** A party spoke of lines by telephone: claims, which change nothing. */
  record Called(CallNote call) implements Move {}

  /** A party takes its version, or its name under a version, back. */
  record Withdrawn(Version.Name list, String by) implements Move {}
}
