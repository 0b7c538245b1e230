package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import limen.core.person.FullName;
import limen.core.person.Particulars;
import limen.core.person.Traits;
import limen.core.register.Behind;
import limen.core.register.Dossier;
import limen.core.register.Fact;
import limen.core.register.Register;
import limen.core.register.What;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose name is typed, however it is spelt. */
class NameSearchTest {
  private static final Register REGISTER =
      Register.of(
          List.of(),
          List.of(
              named("p1", "Вигаданко", "Володимир", "Нікович"),
              named("p2", "Neverfield", "Ann Marie", null),
              named("p3", "مخترع", "سامي", null),
              said("p4", new What.Captured())));

  private static Fact named(String sign, String surname, String given, @Nullable String father) {
    FullName name = new FullName(surname, given, father);
    return said(sign, new What.Identified(Particulars.of(name, Traits.UNKNOWN)));
  }

  private static Fact said(String sign, What what) {
    return new Fact(null, Instant.EPOCH, "camp", sign, what, Behind.CLAIMED);
  }

  @ParameterizedTest
  @CsvSource({
    "Вигад, p1",
    "vyhadanko, p1",
    "Владимир Выгаданко, p1",
    "marie never, p2",
    "مخترع, p3",
    "Вигаданко Ann, ''",
    "-, ''",
    "' ', ''"
  })
  void findsWhoseNameEachTypedWordBegins(String typed, String sign) {
    List<String> found = NameSearch.of(REGISTER, typed).stream().map(Dossier::id).toList();

    assertThat(found).isEqualTo(sign.isEmpty() ? List.of() : List.of(sign));
  }
}
