package limen.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What may be said about comparing tables; nothing of it has to be. */
final class LinkOptions {
  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "A folder that is empty or not there yet; may be left out with --explain or --truth.")
  @Nullable Path folder;

  @Option(
      names = "--map",
      paramLabel = "FILE",
      description = "What the senders’ headings hold: a sheet of heading and column.")
  @Nullable Path map;

  @Option(
      names = "--columns",
      paramLabel = "FILE",
      description = "What is compared: a sheet of left, right and kind.")
  @Nullable Path columns;

  @Option(
      names = "--save-columns",
      paramLabel = "FILE",
      description = "Write down what was chosen, to be edited and given back with --columns.")
  @Nullable Path saveColumns;

  @Option(
      names = "--reviewed",
      paramLabel = "FILE",
      arity = "1",
      description =
          "What humans decided: review.csv, matches.csv or decided.csv (or XLSX) with ‘same"
              + " person’, ‘by’ and ‘reason’ filled in; may be given several times.")
  List<Path> reviewed = new ArrayList<>();

  @Option(
      names = "--explain",
      paramLabel = "ID,ID",
      description = "Show why these two rows are as likely one person as they are.")
  @Nullable String explain;

  @Option(
      names = "--truth",
      paramLabel = "FILE",
      description =
          "What is known: a sheet of left and right ids; of id and person for one table. Says how"
              + " right the links are.")
  @Nullable Path truth;
}
