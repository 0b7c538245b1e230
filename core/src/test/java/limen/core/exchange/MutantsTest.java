package limen.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import limen.core.exchange.Explorer.Found;
import limen.core.exchange.Mutants.Mutant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every hole in the rules is found by the explorer. */
@Tag("explorer")
class MutantsTest {
  private static final long MOST = 200_000;

  static Stream<Mutant> mutants() {
    return Mutants.all().stream();
  }

  @ParameterizedTest
  @MethodSource("mutants")
  void findsEveryHole(Mutant mutant) {
    Found found = Explorer.explore(mutant.play().get(), mutant.machine(), MOST);

    Breach breach = found.breach();
    assertThat(breach).as("nothing found in %s worlds", found.worlds()).isNotNull();
    System.out.printf(
        "%-32s breaks %-36s in %s after %,d worlds%n",
        mutant, Objects.requireNonNull(breach).law(), found.play(), found.worlds());
  }
}
