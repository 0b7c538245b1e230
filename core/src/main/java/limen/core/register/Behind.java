package limen.core.register;

/** What stands behind a fact of a register; that it is so, none of them proves. */
public enum Behind {
  /** Somebody says so: a sender's sheet, a telephone call. */
  CLAIMED,
  /** Whoever wrote it down did it or saw it. */
  RECORDED,
  /** Written down from a paper or a recording that is kept elsewhere. */
  TRANSCRIBED
}
