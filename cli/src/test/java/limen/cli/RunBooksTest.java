package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newcomer who types what a run book shows sees what it shows. */
class RunBooksTest {
  @Test
  void carriesAFirstExchangeFromThreeFoldersToTheLastCheck(@TempDir Path desk) {
    Paper book = Paper.read("docs/run-books/01-first-exchange.md");

    assertThat(book.commands()).hasSizeGreaterThan(60);
    book.holds(desk);
  }
}
