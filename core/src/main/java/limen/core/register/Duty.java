package limen.core.register;

/** What the holder owes a person by a day. */
public enum Duty {
  /**
   * The capture card: within one week of arrival in a camp, likewise when the person falls ill or
   * is moved (GC III 70; for internees GC IV 106).
   */
  CAPTURE_CARD(7),
  /** The bureau's notice of a civilian held for more than two weeks (GC IV 136). */
  BUREAU_NOTICE(14),
  /** News of the health of the seriously wounded or sick, every week if possible (GC III 122). */
  HEALTH_NEWS(7),
  /** Another examination: the finding holds no longer. */
  EXAMINATION(1),
  /** An answer about somebody who is missing from a sender's newer file. */
  ANSWER(0);

  private final int days;

  Duty(int days) {
    this.days = days;
  }

  /** How many days after its start it is due. */
  public int days() {
    return days;
  }
}
