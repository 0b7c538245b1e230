package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Desks of a drill in one folder; a word that begins with @ is a path in it. */
record Desks(Path root) {
  static final String AGREEMENT =
      Run.HOME.resolve("examples/first-exchange/agreement.yaml").toString();

  /** One run of {@code limen record}. */
  Run record(String... words) {
    return run("record " + String.join("\t", words).replace(' ', '\u0001'));
  }

  /** The same of words in one string; none of them holds a space. */
  Run run(String words) {
    return Run.of(
        Arrays.stream(words.split("[ \t]", -1))
            .map(word -> word.replace('\u0001', ' '))
            .map(word -> word.startsWith("@") ? root.resolve(word.substring(1)).toString() : word)
            .toArray(String[]::new));
  }

  /** Commands of {@code limen record}, a line each, that all have to do what they say. */
  Desks does(String lines) {
    for (String line : lines.strip().lines().toList()) {
      Run run = run("record " + line.strip());
      assertThat(run.code()).as(line + "\n" + run.out() + run.err()).isZero();
    }
    return this;
  }

  Run init(String dir, String party, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of("init", "@" + dir, "--party", party, "--name", party + ".example/drill"));
    words.addAll(List.of("--drill", "--seed", "x", "--clock", "2030-03-01T08:00Z"));
    words.addAll(List.of(more));
    return record(words.toArray(String[]::new));
  }

  /** Three desks n, a and b, of which n sequences and the others mirror, with a record begun. */
  static Desks ofThree(Path root) {
    Desks desks = new Desks(root);
    assertThat(desks.init("n", "N", "--role", "sequencer").code()).isZero();
    assertThat(desks.init("a", "A").code()).isZero();
    assertThat(desks.init("b", "B").code()).isZero();
    return desks.does(
        """
        open @n --exchange port.example/drill/x --card @a/card --card @b/card
        """);
  }

  /** The same three, with the terms of the first exchange binding; the stick is in A. */
  static Desks bound(Path root) {
    return ofThree(root)
        .does("sync @n @stick --new\nsync @a @stick\nsync @b @stick")
        .does("append @a terms " + AGREEMENT)
        .does("append @a agree\nsync @a @stick\nsync @n @stick\nsync @b @stick")
        .does("append @b agree\nsync @b @stick\nappend @n agree\nsync @n @stick\nsync @a @stick");
  }

  /** Asserts that a run was refused with these words and did not print. */
  static void refused(Run run, String... says) {
    assertThat(run.code()).as(run.out() + run.err()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(says).containsPattern("\n    Maybe ");
    assertThat(run.err()).doesNotContain("\tat ").doesNotContain("Exception");
  }
}
