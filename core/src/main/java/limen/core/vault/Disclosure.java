package limen.core.vault;

import limen.core.sealing.Field;
import limen.core.sealing.Salt;
import limen.ledger.tree.Hash;

/** A field in a personal proof: shown, or withheld so that nobody can tell what it says. */
public sealed interface Disclosure {

  /**
   * A field that the reader sees and can check.
   *
   * @param salt the field's own; the person's, from which it was made, stands in no proof, since it
   *     would let others guess at withheld fields
   */
  record Shown(Field field, Salt salt) implements Disclosure {
    @Override
    public Hash digest() {
      return field.digest(salt);
    }
  }

  /** A field of which even the name is not told. */
  record Withheld(Hash digest) implements Disclosure {}

  /** What the list committed to; the same whether the field is shown or withheld. */
  Hash digest();
}
