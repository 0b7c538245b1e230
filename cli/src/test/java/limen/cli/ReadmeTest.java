package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README shows what Limen prints, and nothing else. */
class ReadmeTest {
  @Test
  void printsWhatTheReadmeShows(@TempDir Path desk) {
    Paper readme = Paper.read("README.md");

    assertThat(readme.commands()).hasSizeGreaterThan(8);
    readme.holds(desk);
  }

  @Test
  void comparesLineByLineAndSkipsOnlyWhereItSaysSo() {
    List<String> printed = List.of("a", "b", "c", "d");

    assertThat(Paper.fits(List.of("a", "b", "c", "d"), printed)).isTrue();
    assertThat(Paper.fits(List.of("a", "…", "c", "…"), printed)).isTrue();
    assertThat(Paper.fits(List.of("…", "d"), printed)).isTrue();
    assertThat(Paper.fits(List.of("a", "b"), printed)).isFalse();
    assertThat(Paper.fits(List.of("b", "…"), printed)).isFalse();
    assertThat(Paper.fits(List.of("…", "c"), printed)).isFalse();
    assertThat(Paper.fits(List.of("…", "c", "…", "b", "…"), printed)).isFalse();
  }
}
