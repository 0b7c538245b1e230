package limen.ledger.key;

/** What a key may sign; the byte before the public key in its id and its written form. */
public enum KeyType {
  /** The text of a note as it stands. */
  NOTE(0x01),
  /** Cosignatures of checkpoints, with a time, and nothing else. */
  COSIGNATURE(0x04);

  private final byte mark;

  KeyType(int mark) {
    this.mark = (byte) mark;
  }

  /** The byte that stands for this type in keys and key ids. */
  public byte mark() {
    return mark;
  }
}
