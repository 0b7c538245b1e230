package limen.cli;

import picocli.CommandLine.Option;

/** Where every claim or row can be read, for the reports that end with such a list. */
final class Sources {
  @Option(
      names = "--sources",
      description = "In text, also list where every claim or row can be read.")
  boolean shown;
}
