package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import limen.core.document.Result;
import limen.core.sealing.Passphrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that nobody can get back are long enough, and typed twice. */
class NewPassphraseTest {
  private static String refusal(Result<Passphrase> result) {
    return result instanceof Result.Refused<Passphrase>(var refusal)
        ? refusal.what() + " " + refusal.advice()
        : "";
  }

  @Test
  void refusesAShortOne() {
    assertThat(refusal(NewPassphrase.of("eleven char", "eleven char")))
        .contains("11 characters", "at least 12")
        .doesNotContain("eleven");
    assertThat(refusal(NewPassphrase.of("х", "х"))).contains("1 character,");
    assertThat(refusal(NewPassphrase.of("дванадцять слів", "дванадцять слів"))).isEmpty();
  }

  @Test
  void refusesTwoThatDiffer() {
    assertThat(refusal(NewPassphrase.of("twelve chars one", "twelve chars two")))
        .contains("in two ways")
        .doesNotContain("twelve");
  }

  @Test
  void asksTheSameOfAFile(@TempDir Path root) throws IOException {
    Path file = Files.writeString(root.resolve("words"), "short\n");

    assertThat(refusal(NewPassphrase.ask(file.toString()))).contains("5 characters");
    Files.writeString(file, "long enough words\nand more\n");
    assertThat(refusal(NewPassphrase.ask(file.toString()))).isEmpty();
    assertThat(refusal(NewPassphrase.ask(root.resolve("none").toString()))).contains("none");
  }
}
