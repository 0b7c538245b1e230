package limen.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import limen.core.desk.Desk;
import limen.core.desk.Drawer;
import limen.core.desk.ListKey;
import limen.core.document.Result;
import limen.core.entry.Leg;
import limen.core.exchange.Missing;
import limen.core.exchange.Outlook;
import limen.core.exchange.Roll;
import limen.core.exchange.Stage;
import limen.core.sealing.Identity;
import limen.core.sealing.Inspection;
import limen.core.sealing.SealedList;
import limen.ledger.tree.Hash;
import limen.paper.desk.ListReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Opens a list that was received and shows who stands on it, before it is accepted. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    description = "Open a list, compare it with the record, and show what is wrong row by row.",
    footer = {
      "",
      "The file comes with the stick, or from the holder by another way. It shows names: nobody",
      "else should see this screen. Exit code 1 where there is something to ask about.",
      "",
      "Examples:",
      "  limen record inspect desk-a",
      "  limen record inspect desk-a 1-to-A-1.list.age",
    })
final class RecordInspectCommand implements Callable<Integer> {
  private static final int MOST_BYTES = 200 << 20;
  private static final String SEALED = "age-encryption.org/";
  private static final String PLAIN = "limen/list/v1";

  @Parameters(index = "0", paramLabel = "DIR", description = "The desk.")
  private Path dir = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FILE",
      description = "The list, sealed or plain (default: the one that waits to be accepted).")
  private @Nullable Path file;

  @Option(
      names = "--identity",
      paramLabel = "FILE",
      description = "What opens the list, if it is not this desk's own: AGE-SECRET-KEY-1…")
  private @Nullable Path identity;

  @Mixin private Output output = new Output();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return Office.guarded(dir, this::inspect);
  }

  private int inspect() throws IOException {
    Desk desk = Office.open(dir);
    Path path = file == null ? waiting(desk) : file;
    Inputs inputs = new Inputs();
    byte[] bytes = inputs.bytes(path, MOST_BYTES);
    inputs.stopIfProblems();
    byte[] read = Objects.requireNonNull(bytes);
    if (!starts(read, SEALED) && !starts(read, PLAIN)) {
      throw Office.stop(
          path.toString(),
          "this is no list as ‘limen record append list’ writes it",
          "Maybe the table it was made of; the holder sends the file from his folder ‘lists’.");
    }
    SealedList list = Office.good(path.toString(), opened(desk, read));
    Roll roll = announced(desk, list, path);
    List<Inspection.Finding> findings =
        Inspection.of(
            list,
            announcement(desk, roll),
            Tags.of(desk, ListSheet.exchange(desk)),
            seen(desk, roll.leg()));
    boolean same = list.root().equals(roll.list().root());
    if (same) {
      keep(desk, roll, read);
    }
    Office.show(
        spec.commandLine().getOut(),
        output,
        desk,
        new ListReport(output.words()).of(list, roll, findings));
    return findings.isEmpty() ? Main.FINE : Main.FINDINGS;
  }

  /** The list that waits for this party's word and lies here. */
  private static Path waiting(Desk desk) throws IOException {
    long now = desk.clock().instant().getEpochSecond();
    for (Missing missing : Outlook.of(desk.ahead(), now)) {
      if (missing instanceof Missing.Acceptance(Leg leg, String receiver, long version)
          && receiver.equals(desk.plate().party())) {
        Path here = new Drawer(desk.path()).found(leg, version);
        if (here == null) {
          throw Office.stop(
              desk.path().toString(),
              "list " + version + " of stage " + leg + " is not here",
              "Maybe it comes with the stick: sync once more; or name the file.");
        }
        return here;
      }
    }
    throw Office.stop(
        desk.path().toString(),
        "no list waits to be accepted by ‘" + desk.plate().party() + "’",
        "Maybe name the file of a list.");
  }

  private Result<SealedList> opened(Desk desk, byte[] bytes) throws IOException {
    if (!starts(bytes, SEALED)) {
      return SealedList.parse(bytes);
    }
    Result<Identity> key =
        identity == null
            ? ListKey.open(desk, Office::passphrase)
            : ListKey.read(identity, Office::passphrase);
    return switch (key) {
      case Result.Refused<Identity>(var refusal) -> new Result.Refused<>(refusal);
      case Result.Good<Identity>(Identity opener) -> SealedList.open(bytes, opener);
    };
  }

  private static boolean starts(byte[] bytes, String with) {
    return new String(bytes, 0, Math.min(bytes.length, with.length()), StandardCharsets.US_ASCII)
        .equals(with);
  }

  private static Roll announced(Desk desk, SealedList list, Path path) throws IOException {
    Stage stage = desk.ahead().stage(list.stage());
    Roll roll = stage == null ? null : stage.roll(list.stream());
    if (roll == null) {
      throw Office.stop(
          path.toString(),
          "the record names no list of stage " + list.stage() + " " + list.stream(),
          "Maybe its entry is still on its way: sync first; or it is another exchange's.");
    }
    return roll;
  }

  private static Inspection.Announced announcement(Desk desk, Roll roll) {
    return new Inspection.Announced(
        ListSheet.exchange(desk),
        roll.leg().stage(),
        roll.leg().stream(),
        roll.list().version(),
        roll.list().root(),
        roll.size());
  }

  /** Everybody on the other lists that lie here, who crossed or is to. */
  private Inspection.Seen seen(Desk desk, Leg leg) throws IOException {
    Inspection.Seen seen = Inspection.Seen.NOBODY;
    for (Stage stage : desk.ahead().stages().values()) {
      for (Roll roll : stage.rolls().values()) {
        Path here = new Drawer(desk.path()).found(roll.leg(), roll.list().version());
        if (here != null
            && !roll.leg().equals(leg)
            && opened(desk, Files.readAllBytes(here)) instanceof Result.Good<SealedList>(var list)
            && list.root().equals(roll.list().root())) {
          seen = seen.and(list, counting(roll));
        }
      }
    }
    return seen;
  }

  private static List<Integer> counting(Roll roll) {
    List<Integer> places = new ArrayList<>();
    for (int place = 0; place < roll.size(); place++) {
      var fate = roll.fate(place);
      if (fate == null || fate == limen.core.entry.Fate.CROSSED) {
        places.add(place);
      }
    }
    return places;
  }

  /** A list of real people that lies open is not copied; that it was looked at is noted. */
  private static void keep(Desk desk, Roll roll, byte[] bytes) throws IOException {
    Drawer drawer = new Drawer(desk.path());
    long version = roll.list().version();
    boolean plain = !starts(bytes, SEALED);
    boolean isTheOne = Hash.sha256(bytes).equals(roll.list().sealed());
    if (drawer.found(roll.leg(), version) == null && isTheOne && (!plain || desk.plate().drill())) {
      drawer.keep(roll.leg(), version, bytes, plain);
    }
    drawer.inspected(roll.leg(), version, roll.list().root());
  }
}
