package limen.cli;

import java.util.List;
import limen.core.sealing.Recipient;
import picocli.CommandLine.Option;

/** To whom the files of a new folder are sealed; real people are never left open by accident. */
final class SealOptions {
  @Option(
      names = "--to",
      paramLabel = "RECIPIENT",
      description = "Seal what tells of people to this age recipient; may stand several times.")
  private List<String> to = List.of();

  @Option(
      names = "--plain",
      description = "Write real people in the clear; the folder then says that you said so.")
  private boolean plain;

  /**
   * Who can open the files; nobody where they stay open.
   *
   * @param invented whether the people in them are
   * @param usual to whom they are sealed where nothing is said
   * @param what is written, for the refusal
   */
  List<Recipient> recipients(boolean invented, List<Recipient> usual, String what) {
    List<Recipient> recipients = Recipients.typed(to);
    if (recipients.isEmpty() && !plain) {
      recipients.addAll(usual);
    }
    if (recipients.isEmpty() && !invented && !plain) {
      throw Office.stop(
          "--to",
          "these are not invented people, and nobody is named who may read " + what,
          "Maybe --to age1… for everybody who may, or --plain if you answer for it.");
    }
    return recipients;
  }

  /** Says in the folder that real people were left open on purpose. */
  void own(OutFolder target, boolean invented) {
    if (plain && !invented && to.isEmpty()) {
      target.numbers(
          "WRITTEN-IN-THE-CLEAR.txt",
          "Real people were written here without a seal, because --plain was said.\n",
          "--plain");
    }
  }
}
