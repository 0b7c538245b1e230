package limen.core.desk;

/** What a desk does for the log beside signing for its party. */
public enum Duty {
  /** It holds the log's key and puts entries in order. */
  SEQUENCER,
  /** It holds every byte and cosigns heads. */
  MIRROR,
  /** It only signs and reads. */
  NONE
}
