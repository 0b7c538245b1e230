package limen.core.audit;

import java.util.List;
import java.util.Locale;
import limen.core.agreement.Reason;

/** Reasons of the record in the form for which every language has a sentence. */
final class Told {
  private Told() {}

  /**
   * A rule of the exchange: {@code NOT_TRAVELLING} is the sentence {@code record.not-travelling}.
   */
  static Reason of(limen.core.exchange.Reason rule, List<String> values) {
    return new Reason(
        "record." + rule.name().toLowerCase(Locale.ROOT).replace('_', '-'), List.copyOf(values));
  }

  /** Something about the file itself. */
  static Reason file(String code, Object... values) {
    return Reason.of("record.file." + code, values);
  }
}
