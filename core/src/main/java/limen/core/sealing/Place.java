package limen.core.sealing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import limen.ledger.tree.Hash;
import limen.ledger.tree.Tree;

/**
 * A line of a list: what is said of one person, and the secret that keeps it from being guessed.
 *
 * @param fields in the order in which they were written; no name twice
 * @param salt of this person on this list and no other
 * @param tag {@link ExchangeKey#tag} of the fields: the same for the same person on every list
 */
public record Place(List<Field> fields, Salt salt, Hash tag) {
  private static final int MOST_FIELDS = 100;

  /**
   * Copies the fields.
   *
   * @throws IllegalArgumentException without fields, with more than 100 or with a name twice
   */
  public Place {
    fields = List.copyOf(fields);
    if (!fits(fields)) {
      throw new IllegalArgumentException(
          fields.size() + " fields. Maybe one name stands twice, or none was given.");
    }
  }

  static boolean fits(List<Field> fields) {
    Set<String> names = new HashSet<>();
    return !fields.isEmpty()
        && fields.size() <= MOST_FIELDS
        && fields.stream().allMatch(field -> names.add(field.name()));
  }

  /** What the list commits to: the root over the digests of the fields. */
  public Hash commitment() {
    return commitment(fields.stream().map(field -> field.digest(salt.of(field.name()))).toList());
  }

  /** The root over digests of fields, in their order. */
  public static Hash commitment(List<Hash> digests) {
    Tree tree = new Tree();
    digests.forEach(digest -> tree.append(Hash.leaf(digest.bytes())));
    return tree.root();
  }

  /** The leaf of the list's tree: commitment and tag, 64 bytes. */
  public Hash leaf() {
    return leaf(commitment(), tag);
  }

  /** The leaf of a commitment and a tag. */
  public static Hash leaf(Hash commitment, Hash tag) {
    byte[] both = new byte[2 * Hash.BYTES];
    commitment.copyTo(both, 0);
    tag.copyTo(both, Hash.BYTES);
    return Hash.leaf(both);
  }

  /** The lines of this place, as a list and the vault hold them. */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append("tag ").append(tag.base64()).append('\n');
    text.append("salt ").append(salt.base64()).append('\n');
    for (Field field : fields) {
      text.append("field ").append(field.name()).append('\n');
      text.append("value ").append(field.value()).append('\n');
    }
    return text.toString();
  }

  /** Reads what {@link #text} writes, from there on. */
  public static Place read(Lines lines) throws Lines.Unreadable {
    Hash tag = lines.hash("tag");
    Salt salt = lines.salt("salt");
    List<Field> fields = new ArrayList<>();
    while (lines.next("field")) {
      fields.add(lines.field());
    }
    if (!fits(fields)) {
      throw lines.fault("1 to " + MOST_FIELDS + " fields before, no name twice");
    }
    return new Place(fields, salt, tag);
  }

  /** Says how many fields there are and nothing of the person. */
  @Override
  public String toString() {
    return "a place of " + fields.size() + " fields";
  }
}
