package limen.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the words of the record need to be told; each word asks for few of these. */
final class ActOptions {
  @Option(
      names = "--stage",
      paramLabel = "ID",
      description = "The stage (default: the first that is not closed).")
  @Nullable String stage;

  @Option(
      names = "--stream",
      paramLabel = "ID",
      description = "The stream (default: the only one this party can mean).")
  @Nullable String stream;

  @Option(
      names = "--persons",
      paramLabel = "PLACES",
      description = "Places of the list, as in 0-4,7 (arrive, outcome: default all it can be).")
  @Nullable String persons;

  @Option(
      names = "--exclude",
      paramLabel = "PLACES",
      description = "accept: places that are left out, without reasons.")
  @Nullable String exclude;

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description = "list: a table with kind, surname, given, birth-date, reserve.")
  @Nullable Path from;

  @Option(
      names = "--to",
      paramLabel = "age1…",
      description =
          "list: whom it is sealed to (default: the receiver by its card, and this office).")
  List<String> to = new ArrayList<>();

  @Option(names = "--hours", paramLabel = "N", description = "hold: 1 to 72 hours (default: 12).")
  int hours = 12;

  @Option(
      names = "--fate",
      paramLabel = "FATE",
      description = "outcome: crossed, not-travelling or not-brought.")
  @Nullable String fate;

  @Option(names = "--code", paramLabel = "CODE", description = "dispute: count, identity, time …")
  @Nullable String code;

  @Option(
      names = {"--evidence", "--scan"},
      paramLabel = "FILE",
      description = "A file whose hash goes in; the file itself stays here.")
  @Nullable Path file;

  @Option(names = "--text", paramLabel = "WORDS", description = "statement: what is said.")
  @Nullable String text;

  @Option(names = "--by", paramLabel = "ID", description = "transcript: whose act it was.")
  @Nullable String by;

  @Option(
      names = "--means",
      paramLabel = "MEANS",
      description = "transcript: paper, telephone, messenger or radio.")
  @Nullable String means;

  @Option(
      names = "--happened",
      paramLabel = "TIME",
      description = "transcript: when, as in 2030-03-05T10:15Z.")
  @Nullable String happened;

  @Option(
      names = "--plain",
      description = "list: leave a list of real persons unsealed; logged in the folder.")
  boolean plain;

  @Option(
      names = "--yes",
      description = "Sign also what ends or undoes something for everybody: abort, erase …")
  boolean yes;

  @Option(
      names = "--destroyed",
      description = "erase: nothing of the list is left elsewhere; what lies here is wiped now.")
  boolean destroyed;

  @Option(
      names = "--unseen",
      description = "accept: a list that nobody has looked at here; log.txt keeps that it was.")
  boolean unseen;
}
