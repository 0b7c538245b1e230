package limen.core.tracing;

/** What a human says where a sought person would have several records: usually there is one. */
public enum Also {
  /** Nothing is said; a second record is refused. */
  NOT,
  /** Each source has its own record of this one person. */
  ELSEWHERE,
  /** One source itself lists this one person twice. */
  TWICE
}
