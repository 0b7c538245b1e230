package limen.ledger.store;

/** The machine stops here; no code of the store may catch it. */
public final class PowerLost extends Error {
  public PowerLost() {
    super("no power");
  }
}
