package limen.core.entry;

import java.util.Arrays;
import limen.core.document.Result;
import limen.ledger.Parsed;
import limen.ledger.key.StrictVerifier;
import limen.ledger.key.VerifyKey;
import limen.ledger.note.Note;
import limen.ledger.note.SignatureLine;
import limen.ledger.tree.Hash;

/** An entry with its signature, as the bytes that are kept. */
public final class Signed {
  /** What a bundle of the log can hold. */
  public static final int MOST_BYTES = 65_535;

  private final Entry entry;
  private final Note note;
  private final byte[] bytes;
  private final Hash leaf;

  private Signed(Entry entry, Note note, byte[] bytes, Hash leaf) {
    this.entry = entry;
    this.note = note;
    this.bytes = bytes;
    this.leaf = leaf;
  }

  static Signed of(Entry entry, Note note, byte[] bytes) {
    return new Signed(entry, note, bytes, Hash.leaf(bytes));
  }

  /**
   * Reads an entry. Refused is whatever is not a signed note of exactly one signature by the key it
   * names, or not in the one spelling. Whether the signature is good is asked later ({@link
   * #isSignedBy}).
   */
  public static Result<Signed> parse(byte[] bytes) {
    return parse(bytes, Hash.leaf(bytes));
  }

  /** The same of bytes whose place in the tree is known. */
  public static Result<Signed> parse(byte[] bytes, Hash leaf) {
    if (bytes.length > MOST_BYTES) {
      return refused("an entry of " + bytes.length + " bytes is longer than " + MOST_BYTES);
    }
    return switch (Note.parse(bytes)) {
      case Parsed.Bad<Note>(String why) -> refused(why);
      case Parsed.Good<Note>(Note note) -> read(note, bytes.clone(), leaf);
    };
  }

  private static Result<Signed> read(Note note, byte[] bytes, Hash leaf) {
    try {
      Entry entry = Grammar.entry(note.text());
      if (note.signatures().size() != 1) {
        return refused("an entry has one signature, this has " + note.signatures().size());
      }
      if (!note.signatures().getFirst().name().equals(entry.head().from())) {
        return refused("it is not signed by ‘" + entry.head().from() + "’, whom it names");
      }
      return Spelling.isOf(note.text(), entry)
          ? Result.good(new Signed(entry, note, bytes, leaf))
          : refused("it is not written in the one spelling of what it says");
    } catch (Misspelt misspelt) {
      return refused(String.valueOf(misspelt.getMessage()));
    }
  }

  private static Result<Signed> refused(String why) {
    return Result.refused(why, "Maybe ask whoever signed it to sign it again.");
  }

  public Entry entry() {
    return entry;
  }

  /** The bytes that are kept. */
  public byte[] bytes() {
    return bytes.clone();
  }

  public int length() {
    return bytes.length;
  }

  /** Its place in the tree. */
  public Hash leaf() {
    return leaf;
  }

  /** The bytes that were signed. */
  public byte[] message() {
    return note.message();
  }

  public SignatureLine signature() {
    return note.signatures().getFirst();
  }

  /** Whether its one signature names this key; not yet whether it is good. */
  public boolean names(VerifyKey key) {
    return signature().name().equals(key.name()) && signature().keyId() == key.id();
  }

  /** Whether this key signed it, by the strict rule that every verifier agrees on. */
  public boolean isSignedBy(VerifyKey key) {
    return names(key) && key.verifyStrict(message(), signature().signature());
  }

  /** As {@link #isSignedBy(VerifyKey)}, for whoever asks about the same keys again and again. */
  public boolean isSignedBy(VerifyKey key, StrictVerifier verifier) {
    return names(key) && verifier.verify(key, message(), signature().signature());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Signed signed && Arrays.equals(bytes, signed.bytes);
  }

  @Override
  public int hashCode() {
    return leaf.hashCode();
  }

  @Override
  public String toString() {
    return entry.act().word() + " " + entry.head().from() + " " + entry.head().counter();
  }
}
