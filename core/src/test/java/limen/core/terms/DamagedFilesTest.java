package limen.core.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import limen.core.document.Problem;
import limen.core.document.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to a file, reading it gives an agreement or says what is wrong with it. */
class DamagedFilesTest {
  private static final String CHARACTERS = "\t\n :-#[]{},\"'|>*&!%@?~0a\0Ї\uFEFF\\";

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void readsDamagedLinesOrSaysWhatIsWrong(long seed) {
    Random random = new Random(seed);
    RandomAgreements agreements = new RandomAgreements(seed);
    for (int i = 0; i < 300; i++) {
      String whole = Agreements.print(agreements.next());
      for (int damage = 0; damage <= random.nextInt(3); damage++) {
        whole = random.nextBoolean() ? lines(whole, random) : characters(whole, random);
      }
      holds(whole.getBytes(StandardCharsets.UTF_8), whole);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6})
  void readsDamagedBytesOrSaysWhatIsWrong(long seed) {
    Random random = new Random(seed);
    RandomAgreements agreements = new RandomAgreements(seed);
    for (int i = 0; i < 250; i++) {
      byte[] bytes = Agreements.print(agreements.next()).getBytes(StandardCharsets.UTF_8);
      for (int damage = 0; damage <= random.nextInt(4); damage++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      bytes = random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
      holds(bytes, Arrays.toString(bytes));
    }
  }

  private static void holds(byte[] bytes, String shown) {
    Reading<Agreement> reading =
        assertTimeoutPreemptively(
            Duration.ofSeconds(10), () -> Agreements.read("a.yaml", bytes), shown);
    Agreement agreement = reading.value();

    assertThat(reading.problems()).as(shown).isSortedAccordingTo(Problem.IN_FILE_ORDER);
    assertThat(agreement == null).as(shown).isNotEqualTo(reading.problems().isEmpty());
    if (agreement != null) {
      byte[] printed = Agreements.print(agreement).getBytes(StandardCharsets.UTF_8);
      assertThat(Agreements.read("b.yaml", printed).value()).as(shown).isEqualTo(agreement);
    }
  }

  private static String lines(String whole, Random random) {
    List<String> lines = new ArrayList<>(whole.lines().toList());
    int at = random.nextInt(lines.size());
    switch (random.nextInt(4)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, lines.get(at));
      case 2 -> lines.set(at, lines.get(random.nextInt(lines.size())));
      default -> lines.set(at, " ".repeat(random.nextInt(4)) + lines.get(at));
    }
    return lines.isEmpty() ? " " : String.join("\n", lines) + "\n";
  }

  private static String characters(String whole, Random random) {
    int at = random.nextInt(whole.length());
    char with = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
    return switch (random.nextInt(3)) {
      case 0 -> whole.substring(0, at) + whole.substring(at + 1) + " ";
      case 1 -> whole.substring(0, at) + with + whole.substring(at);
      default -> whole.substring(0, at) + with + whole.substring(at + 1);
    };
  }
}
