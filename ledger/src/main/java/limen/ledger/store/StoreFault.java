package limen.ledger.store;

import java.util.OptionalLong;

/**
 * What should not happen to a store: a disk that fails, a published entry that is damaged, a second
 * writer. Whoever meets one acknowledges nothing any more until the store is opened again.
 */
public final class StoreFault extends RuntimeException {
  private final long entry;

  public StoreFault(String message) {
    super(message);
    this.entry = -1;
  }

  public StoreFault(String message, Throwable cause) {
    super(message, cause);
    this.entry = -1;
  }

  private StoreFault(String message, long entry) {
    super(message);
    this.entry = entry;
  }

  /** A fault at one entry. */
  public static StoreFault at(long entry, String message) {
    return new StoreFault(message, entry);
  }

  /** The index of the entry at fault, where there is one. */
  public OptionalLong entry() {
    return entry < 0 ? OptionalLong.empty() : OptionalLong.of(entry);
  }
}
