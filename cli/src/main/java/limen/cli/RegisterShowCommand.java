package limen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import limen.core.register.Clocks;
import limen.core.register.Dossier;
import limen.core.register.Due;
import limen.core.register.Register;
import limen.core.register.RegisterFolder;
import limen.core.sealing.Mode;
import limen.paper.data.DossierData;
import limen.paper.register.DossierReport;
import limen.paper.register.NamesReport;
import limen.paper.register.PersonView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Everything a register has of one person. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Show the dossier of one person: every fact, and what is due.",
    footer = {
      "",
      "The report in words names the person and is for you alone; json and csv name nobody. Exits",
      "with 1 where something is late.",
      "",
      "Examples:",
      "  limen register show held p7 --identity key.txt",
      "  limen register show held vyhad --identity key.txt",
      "  limen register show held p7 --identity key.txt --as-known 2031-05-23",
    })
final class RegisterShowCommand implements Callable<Integer> {
  private static final Pattern SIGN = Pattern.compile("[pPrR][0-9]+");

  @Parameters(index = "0", paramLabel = "DIR", description = "The register's folder.")
  private Path dir = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "PERSON",
      description = "The register's own sign, as p7; or a name, to see whose signs fit it.")
  private String person = "";

  @Option(
      names = "--as-known",
      paramLabel = "DATE",
      description = "As it was known at the end of this day.")
  private @Nullable LocalDate asKnown;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "What is due on which day (default: that day, else today).")
  private @Nullable LocalDate on;

  @Mixin private RegisterKey key = new RegisterKey();

  @Mixin private Output output = new Output();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return Office.guarded(dir, this::show);
  }

  private int show() throws IOException {
    RegisterFolder folder = key.open(dir);
    if (SIGN.matcher(person).matches()) {
      person = person.toLowerCase(Locale.ROOT);
    }
    ZoneId zone = ZoneId.systemDefault();
    if (!SIGN.matcher(person).matches() && !folder.register().remains().containsKey(person)) {
      return names(folder, zone);
    }
    Dossier dossier = dossier(folder.register(), zone);
    LocalDate day = on != null ? on : asKnown != null ? asKnown : LocalDate.now(zone);
    List<Due> due =
        new Clocks(zone)
            .of(dossier).stream()
                .filter(one -> !one.day().isAfter(day))
                .sorted(Due.IN_ORDER)
                .toList();
    boolean invented = folder.mode().kind() == Mode.Kind.INVENTED;
    PersonView view = new PersonView(dossier, day, due, asKnown, invented);
    output.show(
        spec.commandLine().getOut(),
        new DossierReport(output.words()).of(view),
        () -> DossierData.tree(view),
        DossierData.COLUMNS,
        () -> DossierData.rows(view));
    return due.stream().anyMatch(one -> one.isLate(day)) ? Main.FINDINGS : Main.FINE;
  }

  private Dossier dossier(Register register, ZoneId zone) {
    Dossier now = RegisterOptions.person(register, person, "PERSON");
    Dossier then = asKnown == null ? now : now.at(RegisterOptions.endOf(asKnown, zone));
    if (then.facts().isEmpty()) {
      throw Office.stop("--as-known", "nobody knew of ‘" + person + "’ then", "Maybe a later day.");
    }
    return then;
  }

  /** A refusal does not repeat what was typed: it can be a name. */
  private int names(RegisterFolder folder, ZoneId zone) {
    if (output.format != Output.Format.TEXT) {
      throw Office.stop(
          "PERSON",
          "this is no sign, and data names nobody",
          "Maybe a sign as p7; without --format a name shows whose signs fit.");
    }
    Register register = folder.register();
    List<Dossier> found =
        NameSearch.of(
            asKnown == null ? register : register.at(RegisterOptions.endOf(asKnown, zone)), person);
    if (found.isEmpty()) {
      throw Office.stop(
          "PERSON",
          "this is no sign, and nobody’s name fits it",
          "Maybe fewer letters of the name, or a sign as p7.");
    }
    boolean invented = folder.mode().kind() == Mode.Kind.INVENTED;
    Office.show(
        spec.commandLine().getOut(), output, new NamesReport(output.words()).of(found, invented));
    return Main.FINE;
  }
}
