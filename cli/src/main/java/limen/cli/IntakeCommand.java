package limen.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import limen.core.document.Result;
import limen.core.register.Intake;
import limen.core.register.Register;
import limen.core.register.RegisterFolder;
import limen.core.register.Upload;
import limen.core.sealing.Mode;
import limen.ledger.tree.Hash;
import limen.paper.data.IntakeData;
import limen.paper.intake.BackSheet;
import limen.paper.intake.ColumnMap;
import limen.paper.intake.IntakeReport;
import limen.paper.intake.IntakeSheet;
import limen.paper.intake.PersonFile;
import limen.paper.intake.PersonSheets;
import limen.paper.intake.Taken;
import limen.paper.sheet.Outcome;
import limen.paper.sheet.Sheets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a sheet of persons into a register. */
@Command(
    name = "intake",
    mixinStandardHelpOptions = true,
    description =
        "Take a sheet of persons into a register, whatever it looks like, and say what is wrong.",
    footer = {
      "",
      "Every row that points to a human being enters. The same file twice changes nothing; in a",
      "sender's newer file whoever is missing is a question and never taken out. What is shown"
          + " here",
      "names sheet, row and column; the values stand in the report alone.",
      "",
      "Exits with 1 where something has to be put right or somebody is missing.",
      "",
      "Examples:",
      "  limen intake persons.xlsx --register held --to age1… --sender camps --dry-run",
      "  limen intake persons.xlsx --register held --identity key.txt --report problems.csv",
    })
final class IntakeCommand implements Callable<Integer> {
  private static final int MAP_BYTES = 1 << 20;

  @Parameters(paramLabel = "FILE", description = "A sheet of persons, as XLSX or CSV.")
  private Path file = Path.of("");

  @Option(
      names = "--register",
      paramLabel = "DIR",
      required = true,
      description = "The register's folder; it is made where there is none.")
  private Path dir = Path.of("");

  @Option(
      names = "--sender",
      paramLabel = "NAME",
      defaultValue = "own",
      description = "Who sent the sheet (default: own). Newer files are compared by it.")
  private String sender = "own";

  @Option(
      names = "--map",
      paramLabel = "FILE",
      description = "What the sender's headings hold: a sheet of heading and column.")
  private @Nullable Path map;

  @Option(
      names = "--save-map",
      paramLabel = "FILE",
      description = "Write down what was recognised, for the sender's next file.")
  private @Nullable Path saveMap;

  @Option(names = "--dry-run", description = "Look only; nothing is taken in.")
  private boolean dry;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write a row for each problem, with the value as given, as CSV.")
  private @Nullable Path report;

  @Option(
      names = "--back",
      paramLabel = "FILE",
      description = "Write the same sheet with a last column of problems.")
  private @Nullable Path back;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who takes it in (default: the name at this machine).")
  private String by = System.getProperty("user.name", "somebody");

  @Mixin private RegisterOptions options = new RegisterOptions();
  @Mixin private Output output = new Output();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return Office.guarded(dir, this::take);
  }

  private int take() throws IOException {
    refuse();
    RegisterFolder folder = options.open(dir);
    if (folder == null) {
      RegisterOptions.isFree(dir);
    } else {
      options.fits(folder.mode());
    }
    CompletableFuture<Hash> hash = CompletableFuture.supplyAsync(this::hash);
    PersonFile read = Office.good(file.toString(), PersonSheets.read(file, map()));
    boolean invented = invented(read);
    Mode mode = folder == null ? options.mode(invented) : folder.mode();
    if (folder != null && invented != (mode.kind() == Mode.Kind.INVENTED)) {
      throw mixed();
    }
    outputs().forEach(path -> PersonalFile.refuse(path, mode, List.of(file)));
    Taken taken = compare(folder, read, hash.join());
    if (!dry && taken.before() == null) {
      enter(folder, mode, taken);
    }
    write(taken, mode);
    output.show(
        spec.commandLine().getOut(),
        new IntakeReport(output.words()).of(taken),
        () -> IntakeData.tree(taken),
        IntakeData.COLUMNS,
        () -> IntakeData.rows(taken));
    return taken.hasFindings() ? Main.FINDINGS : Main.FINE;
  }

  private void refuse() {
    if (sender.isBlank() || by.isBlank()) {
      throw Office.stop(
          sender.isBlank() ? "--sender" : "--by", "nobody is named", "Maybe the office's name.");
    }
    if (saveMap != null) {
      Target.refuse(saveMap, List.of(file));
    }
  }

  private @Nullable ColumnMap map() {
    Path path = map;
    if (path == null) {
      return null;
    }
    Inputs inputs = new Inputs();
    byte[] bytes = inputs.bytes(path, MAP_BYTES);
    inputs.stopIfProblems();
    Outcome<ColumnMap> read =
        ColumnMap.read(Sheets.read(path.toString(), bytes == null ? new byte[0] : bytes));
    if (read.value() == null) {
      throw new Stop(read.problems());
    }
    return read.value();
  }

  /** Whether everybody in the file is invented; some only is a mixture. */
  private boolean invented(PersonFile read) {
    long invented =
        read.sheets().stream()
            .flatMap(sheet -> sheet.rows().stream())
            .filter(row -> row.custody().invented())
            .count();
    if (invented > 0 && invented < read.persons()) {
      throw mixed();
    }
    return invented > 0;
  }

  private Stop mixed() {
    return Office.stop(
        file.toString(),
        "invented persons and others would come into one register",
        "Maybe another --register: what is invented must never be taken for history.");
  }

  private List<Path> outputs() {
    List<Path> outputs = new ArrayList<>();
    if (report != null) {
      outputs.add(report);
    }
    if (back != null) {
      outputs.add(back);
    }
    return outputs;
  }

  /** Counted beside the reading; where the file cannot be read, the reading says so. */
  private Hash hash() {
    try {
      return Hash.sha256(Files.readAllBytes(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Taken compare(@Nullable RegisterFolder folder, PersonFile read, Hash hash) {
    Register before = folder == null ? Register.EMPTY : folder.register();
    Upload same = before.upload(sender, hash);
    refuseAnother(before, hash);
    Upload upload =
        new Upload(
            folder == null ? "u1" : folder.nextUpload(),
            sender,
            String.valueOf(file.getFileName()),
            hash,
            Instant.now().truncatedTo(ChronoUnit.SECONDS),
            by,
            read.persons());
    Register compared = same == null ? before : before.at(same.recorded());
    return new Taken(read, Intake.compare(compared, upload, Taken.rows(read)), same, dry);
  }

  /** Everybody in it would stand in the register twice, since two senders' people are never one. */
  private void refuseAnother(Register before, Hash hash) {
    for (Upload upload : before.uploads()) {
      if (upload.hash().equals(hash) && before.upload(sender, hash) == null) {
        throw Office.stop(
            file.toString(),
            "this very file was taken in from ‘" + upload.sender() + "’ as " + upload.id(),
            "Maybe --sender " + upload.sender() + "; from another sender all would stand twice.");
      }
    }
  }

  private void enter(@Nullable RegisterFolder folder, Mode mode, Taken taken) throws IOException {
    RegisterFolder register = folder == null ? begun(mode) : folder;
    if (folder == null) {
      RegisterOptions.log(dir, mode);
    }
    Result<RegisterFolder> added =
        register.add(taken.difference().upload(), taken.difference().facts());
    Office.good(dir.toString(), added);
  }

  private RegisterFolder begun(Mode mode) throws IOException {
    try {
      return RegisterFolder.create(dir, mode);
    } catch (FileAlreadyExistsException meanwhile) {
      throw Office.stop(
          dir.toString(),
          "somebody else has begun a register here meanwhile",
          "Maybe the same command again: it is added to what is there.");
    }
  }

  private void write(Taken taken, Mode mode) throws IOException {
    if (saveMap != null) {
      Target.write(saveMap, ColumnMap.of(taken.file()).csv());
      tell("intake.kept-map", saveMap);
    }
    if (report != null) {
      byte[] csv = IntakeSheet.csv(taken, output.words()).getBytes(StandardCharsets.UTF_8);
      tell("intake.written", PersonalFile.write(report, csv, mode));
    }
    if (back != null) {
      byte[] sheet = BackSheet.of(file, taken, output.words());
      tell("intake.written", PersonalFile.write(back, sheet, mode));
    }
  }

  private void tell(String key, Path path) {
    spec.commandLine().getErr().println(output.words().say(key, path.toString()));
  }
}
