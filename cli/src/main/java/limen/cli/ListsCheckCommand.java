package limen.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import limen.core.lists.Checked;
import limen.core.lists.Knowledge;
import limen.core.lists.Known;
import limen.core.lists.ListCheck;
import limen.core.lists.Place;
import limen.core.lists.Version;
import limen.core.talks.Paper;
import limen.core.talks.Talks;
import limen.core.terms.Agreement;
import limen.core.terms.Term;
import limen.paper.data.ListData;
import limen.paper.lists.Checking;
import limen.paper.lists.Incoming;
import limen.paper.report.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds an incoming list against agreement, register and record. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Check a list of the other side: who is known, returned, outside, twice, missing.",
    footer = {
      "",
      "The report in words names people and is for you alone; json and csv name nobody.",
      "Exit codes: 0 nothing to ask about; 1 something is; 2 a file that cannot be read.",
      "",
      "Example:",
      "  limen lists check examples/lists/from-belmont-1.csv --agreement"
          + " examples/lists/agreement.yaml --stream to-A --held examples/lists/held.csv"
    })
final class ListsCheckCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The list, as XLSX or CSV.")
  private Path file = Path.of("");

  @Option(
      names = "--agreement",
      required = true,
      paramLabel = "AGREEMENT",
      description = "The agreement it is held against.")
  private Path agreementFile = Path.of("");

  @Option(
      names = "--day",
      paramLabel = "DATE",
      description = "The day of the handover, for ages (default: the stage's, else today).")
  private @Nullable String day;

  @Option(
      names = "--map",
      paramLabel = "SHEET",
      description = "What the sender's headings hold, where they are not understood.")
  private @Nullable Path map;

  @Option(
      names = "--talks",
      paramLabel = "DIR",
      description = "Talks about lists: who stands on another one that all have signed.")
  private @Nullable Path talks;

  @Mixin private ListReceipt receipt = new ListReceipt();
  @Mixin private KnownPeople people = new KnownPeople();
  @Mixin private ClosedFile out = new ClosedFile();
  @Mixin private Output output = new Output();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    List<Path> read = new ArrayList<>(people.inputs());
    read.add(file);
    read.add(agreementFile);
    out.refuse(read);
    Agreement agreement = new Inputs().agreement(agreementFile);
    Version.Name name = receipt.name(agreement);
    LocalDate on = day(agreement);
    byte[] bytes = ListReceipt.bytes(file);
    Incoming list = PersonInputs.list(file, map);
    PersonInputs.passedOver(list, output.words(), spec.commandLine().getErr());
    Knowledge knowledge = people.read(name.stream());
    Checked checked =
        ListCheck.of(
            list.version(name, receipt.receipt(bytes, agreement)),
            knowledge,
            listed(name),
            agreement,
            on,
            people.crossed());
    show(checked, list);
    return checked.hasFindings() ? Main.FINDINGS : Main.FINE;
  }

  /**
   * People by the line on which they stand; versions of one list do not stand against each other.
   */
  private Knowledge listed(Version.Name name) throws Exception {
    Path dir = talks;
    if (dir == null) {
      return Knowledge.NONE;
    }
    List<Known> listed = new ArrayList<>();
    Office.guarded(
        dir,
        () -> {
          Talks read = TalksOptions.open(dir, people.identity).talks();
          for (Paper live : read.live()) {
            Version version = live.version();
            if (!version.name().isSameList(name)) {
              version.places().forEach(place -> listed.add(known(version, place)));
            }
          }
          return Main.FINE;
        });
    return new Knowledge(listed);
  }

  private static Known known(Version version, Place place) {
    String id = version.name().sign() + ":" + place.number();
    return new Known(id, place.person(), Known.Standing.HELD, null);
  }

  private void show(Checked checked, Incoming list) {
    Report report = Checking.of(checked, list, output.words());
    PrintWriter screen = spec.commandLine().getOut();
    if (out.file == null) {
      output.show(
          screen,
          report,
          () -> ListData.tree(checked, list),
          ListData.COLUMNS,
          () -> ListData.rows(checked, list));
      return;
    }
    byte[] written =
        output
            .plain(
                report,
                () -> ListData.tree(checked, list),
                ListData.COLUMNS,
                () -> ListData.rows(checked, list))
            .getBytes(StandardCharsets.UTF_8);
    if (output.format == Output.Format.TEXT) {
      out.write(out.file, written, list.isInvented(), spec.commandLine().getErr());
    } else {
      Target.writeMine(out.file, written);
    }
  }

  private LocalDate day(Agreement agreement) {
    if (day != null) {
      try {
        return LocalDate.parse(day);
      } catch (DateTimeParseException impossible) {
        throw Office.stop(
            "--day", "‘" + day + "’ is not a day of the calendar", "Maybe 2025-06-09.");
      }
    }
    Term.Schedule.Stage planned =
        receipt.stage == null ? null : agreement.stages().get(receipt.stage);
    return planned == null || planned.on() == null
        ? LocalDate.now(agreement.timeZone())
        : planned.on().from();
  }
}
