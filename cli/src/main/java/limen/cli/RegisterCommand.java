package limen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import limen.core.register.Clocks;
import limen.core.register.Register;
import limen.paper.data.RegisterData;
import limen.paper.register.RegisterReport;
import limen.paper.register.Standing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The account of a register, or what is due. */
@Command(
    name = "register",
    mixinStandardHelpOptions = true,
    description = "The holder's account of a register, and what is due on a day.",
    subcommands = {RegisterNoteCommand.class, RegisterShowCommand.class, RegisterCardCommand.class},
    footer = {
      "",
      "Persons appear by the register's own signs and never by name. Exits with 1 where something",
      "is late.",
      "",
      "Examples:",
      "  limen register held --identity key.txt",
      "  limen register held --identity key.txt --due --on 2031-05-23",
      "  limen register note held p7 card-sent --on 2031-05-23 --to agency --by registry",
    })
final class RegisterCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = "The register's folder; one that is called like a command as ./note.")
  private @Nullable Path folder;

  @Option(names = "--due", description = "List everything that is due.")
  private boolean due;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "On which day (default: the day it was known, else today).")
  private @Nullable LocalDate on;

  @Option(
      names = "--as-known",
      paramLabel = "DATE",
      description = "As it was known at the end of this day.")
  private @Nullable LocalDate asKnown;

  @Mixin private RegisterKey key = new RegisterKey();

  @Mixin private Output output = new Output();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    Path dir = folder;
    if (dir == null) {
      throw Office.stop("DIR", "it is missing", "Maybe the folder that ‘limen intake’ made.");
    }
    return Office.guarded(dir, () -> show(dir));
  }

  private int show(Path dir) throws IOException {
    ZoneId zone = ZoneId.systemDefault();
    Register all = key.open(dir).register();
    Register register = asKnown == null ? all : all.at(RegisterOptions.endOf(asKnown, zone));
    LocalDate day = on != null ? on : asKnown != null ? asKnown : LocalDate.now(zone);
    Standing standing = new Standing(register, day, new Clocks(zone).on(register, day));
    RegisterReport report = new RegisterReport(output.words());
    output.show(
        spec.commandLine().getOut(),
        due ? report.due(standing) : report.account(standing),
        () -> RegisterData.tree(standing),
        RegisterData.COLUMNS,
        () -> RegisterData.rows(standing));
    return standing.late() > 0 ? Main.FINDINGS : Main.FINE;
  }
}
