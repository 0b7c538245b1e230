package limen.core.vault;

/** An entry that proves nothing where it stands; the message names no person. */
final class Unproven extends Exception {
  private static final long serialVersionUID = 1;

  Unproven(String message) {
    super(message);
  }
}
