package limen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import limen.core.audit.Audit;
import limen.core.audit.Audited;
import limen.core.lists.Knowledge;
import limen.core.lists.Known;
import limen.core.lists.Returned;
import limen.core.sealing.SealedList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whom we know: from sheets, from registers, and from a record with the lists behind it. */
final class KnownPeople {
  @Option(
      names = "--held",
      paramLabel = "SHEET",
      arity = "1",
      description =
          "People known to be held, as XLSX or CSV, or the folder of a register; may be given"
              + " several times.")
  List<Path> held = new ArrayList<>();

  @Option(
      names = "--identity",
      paramLabel = "FILE",
      description = "The age identity that opens a sealed register or sealed talks.")
  @Nullable Path identity;

  @Option(
      names = "--returned",
      paramLabel = "SHEET",
      arity = "1",
      description = "People who have come home; may be given several times.")
  List<Path> returned = new ArrayList<>();

  @Option(
      names = "--record",
      paramLabel = "FILE",
      description = "A record (*.exrec), which is verified: how many have crossed.")
  @Nullable Path record;

  @Option(
      names = "--opened",
      paramLabel = "LIST",
      arity = "1",
      description = "An opened list behind the record (*.list): who has crossed.")
  List<Path> opened = new ArrayList<>();

  private long crossed;

  /** All files that are read. */
  List<Path> inputs() {
    List<Path> inputs = new ArrayList<>(held);
    inputs.addAll(returned);
    inputs.addAll(opened);
    if (record != null) {
      inputs.add(record);
    }
    return inputs;
  }

  /** How many of the stream have crossed by the record; 0 without one. */
  long crossed() {
    return crossed;
  }

  Knowledge read(String stream) {
    List<Known> known = new ArrayList<>();
    held.forEach(f -> known.addAll(held(f)));
    returned.forEach(f -> known.addAll(PersonInputs.list(f, null).known(Known.Standing.RETURNED)));
    if (record != null) {
      Returned returned = verified(record);
      crossed = returned.crossed(stream);
      opened.forEach(
          list -> known.addAll(Office.good(list.toString(), returned.known(list(list)))));
    } else if (!opened.isEmpty()) {
      throw Office.stop(
          "--opened",
          "without its record a list does not say who has crossed",
          "Maybe --record FILE.exrec.");
    }
    return new Knowledge(known);
  }

  private List<Known> held(Path file) {
    return HeldRegister.isMeant(file)
        ? HeldRegister.known(HeldRegister.open(file, identity))
        : PersonInputs.list(file, null).known(Known.Standing.HELD);
  }

  private static Returned verified(Path file) {
    Inputs inputs = new Inputs();
    inputs.isThere(file);
    inputs.stopIfProblems();
    try {
      if (Audit.of(() -> Files.newInputStream(file), null, false)
          instanceof Audited.Broken broken) {
        throw Office.stop(
            file.toString(),
            "this record is broken at " + broken.part(),
            "Maybe ‘limen verify’ says more, or another office has it whole.");
      }
      return Returned.of(Files.newInputStream(file));
    } catch (IOException unreadable) {
      inputs.unreadable(file, unreadable);
      inputs.stopIfProblems();
      throw new IllegalStateException(unreadable);
    }
  }

  private static SealedList list(Path file) {
    return Office.good(file.toString(), SealedList.parse(ListReceipt.bytes(file)));
  }
}
