package limen.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import limen.core.audit.Audited.Broken;
import limen.ledger.note.Policy;
import org.jspecify.annotations.Nullable;

/** Audits files that somebody changed. */
final class Tampering {
  private Tampering() {}

  static Audited audit(byte[] file, @Nullable Policy trusted) {
    try {
      return Audit.of(() -> new ByteArrayInputStream(file), trusted, false);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The file must be refused, with the part or entry at fault. */
  static Broken broken(byte[] file, String what) {
    Audited audited = audit(file, null);
    assertThat(audited).as(what).isInstanceOf(Broken.class);
    Broken broken = (Broken) audited;
    assertThat(broken.part()).as(what).isNotEmpty();
    return broken;
  }
}
