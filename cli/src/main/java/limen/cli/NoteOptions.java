package limen.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What can be said beside the kind of a fact and its day. */
final class NoteOptions {
  @Option(
      names = "--to",
      paramLabel = "WHOM",
      description = "To whom a card or notice went, or which Power holds the person now.")
  @Nullable String to;

  @Option(
      names = "--place",
      paramLabel = "PLACE",
      description = "The camp or hospital; where somebody died.")
  @Nullable String place;

  @Option(
      names = "--how",
      paramLabel = "WORDS",
      description = "How somebody returned: the stage of an agreement, or how else.")
  @Nullable String how;

  @Option(
      names = "--certificate",
      paramLabel = "NUMBER",
      description = "The certificate of death; without one the death is a claim.")
  @Nullable String certificate;

  @Option(
      names = "--codes",
      paramLabel = "CODE",
      split = ",",
      description = "What a doctor found, in codes with commas between them.")
  List<String> codes = new ArrayList<>();

  @Option(
      names = "--found-by",
      paramLabel = "POST",
      description = "Who found it: a post, never a name.")
  @Nullable String foundBy;

  @Option(
      names = "--ground",
      paramLabel = "WORDS",
      description = "The legal ground of a hold; which hold is lifted (default: every one).")
  @Nullable String ground;

  @Option(
      names = "--until",
      paramLabel = "DAY",
      description = "The last day of a finding or a hold.")
  @Nullable String until;

  /** What was said, by the option it was said with. */
  Map<String, String> said() {
    Map<String, String> said = new LinkedHashMap<>();
    put(said, "--to", to);
    put(said, "--place", place);
    put(said, "--how", how);
    put(said, "--certificate", certificate);
    put(said, "--codes", codes.isEmpty() ? null : String.join(",", codes));
    put(said, "--found-by", foundBy);
    put(said, "--ground", ground);
    put(said, "--until", until);
    return said;
  }

  private static void put(Map<String, String> said, String option, @Nullable String value) {
    if (value != null) {
      said.put(option, value);
    }
  }
}
