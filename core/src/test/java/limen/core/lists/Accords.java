package limen.core.lists;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import limen.core.terms.Agreement;
import limen.core.terms.Agreements;

/** Invented agreements on which lists are tried. */
public final class Accords {
  private static final String HEAD =
      """
      limen: agreement/1
      title: An invented agreement
      agreed: 2024-11-20
      parties:
        A: {name: Avaria}
        B: {name: Belmont}
        N: {name: Port Neutral, offices: host}
      streams:
        to-A: {from: B, to: A}
        to-B: {from: A, to: B}
      kinds:
        soldier: {status: soldier}
        seriously-wounded: {finding: seriously-wounded}
        seriously-sick: {finding: seriously-sick}
        young: {age: 18..25 on 2025-06-02}
        in-categories: {any-of: [seriously-wounded, seriously-sick, young]}
      terms:
      """;

  private Accords() {}

  /** Soldiers, the wounded and women first, as told in December 2024. */
  public static Agreement soldiers() {
    return read(
        """
          - number: {of: to-A, is: 630..1000}
          - eligible: {of: [to-A, to-B], only: soldier}
          - order: {of: to-A, by: [medical, sex, captivity]}
          - otherwise:
              of: to-A
              when: [declines, dead, absent]
              counts: owed
              replaced-by: reserve
              consent: N
        """);
  }

  /** All for all in three categories, as told in June 2025. */
  static Agreement categories() {
    return read(
        """
          - number: {of: [to-A seriously-wounded, to-B seriously-wounded], is: everyone}
          - number: {of: [to-A seriously-sick, to-B seriously-sick], is: everyone}
          - number: {of: [to-A young, to-B young], is: everyone}
          - eligible: {of: [to-A, to-B], only: in-categories}
          - number: {of: to-A, is: at least 640}
        """);
  }

  static Agreement read(String terms) {
    String file = HEAD + terms.indent(0);
    var reading = Agreements.read("agreement.yaml", file.getBytes(StandardCharsets.UTF_8));
    if (!reading.problems().isEmpty()) {
      throw new IllegalArgumentException(reading.problems().toString());
    }
    return Objects.requireNonNull(reading.value());
  }
}
