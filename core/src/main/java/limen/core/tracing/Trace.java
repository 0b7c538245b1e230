package limen.core.tracing;

/** What may tell where a sought person is. Each keeps its own sign and words; none is merged. */
public sealed interface Trace permits CaptiveRecord, Sighting {
  /** The agency's own sign: {@code C12} of a record, {@code S3} of a sighting. */
  String sign();

  /** Whom it speaks of. */
  Description who();

  /** Who says it: a source, in which one person stands once, or a witness. */
  String source();
}
