package limen.core.entry;

/** Leaves the reader of an entry at once; never leaves this room. */
final class Misspelt extends RuntimeException {
  Misspelt(String what) {
    super(what, null, false, false);
  }
}
