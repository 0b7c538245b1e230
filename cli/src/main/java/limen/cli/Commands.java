package limen.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands by name. To read how one of them is called costs more time than most of them take,
 * so that only the one that is asked for is built, and all of them where that is not plain.
 */
final class Commands {
  static final String NAME = "limen";
  private static final String VERSION = "limen 0.1.0";
  private static final Map<String, Supplier<Object>> ALL = all();

  private Commands() {}

  private static Map<String, Supplier<Object>> all() {
    Map<String, Supplier<Object>> all = new LinkedHashMap<>();
    all.put("check", CheckCommand::new);
    all.put("explain", ExplainCommand::new);
    all.put("new", NewCommand::new);
    all.put("balance", BalanceCommand::new);
    all.put("reconcile", ReconcileCommand::new);
    all.put("counts", CountsCommand::new);
    all.put("history", HistoryCommand::new);
    all.put("draft", DraftCommand::new);
    all.put("record", RecordCommand::new);
    all.put("lists", ListsCommand::new);
    all.put("verify", VerifyCommand::new);
    all.put("drill", DrillCommand::new);
    all.put("invent", InventCommand::new);
    all.put("plan", PlanCommand::new);
    all.put("why", WhyCommand::new);
    all.put("intake", IntakeCommand::new);
    all.put("register", RegisterCommand::new);
    all.put("find", FindCommand::new);
    all.put("tracing", TracingCommand::new);
    all.put("link", LinkCommand::new);
    all.put("dedupe", DedupeCommand::new);
    all.put("schema", SchemaCommand::new);
    all.put("help", HelpCommand::new);
    return all;
  }

  /** What is needed to understand these words; {@code alone} is Limen without a command. */
  static CommandLine of(Supplier<?> alone, String... words) {
    Supplier<Object> named = words.length == 0 ? null : ALL.get(words[0]);
    CommandLine command;
    if (named == null || words[0].equals("help")) {
      command = new CommandLine(alone.get());
      ALL.forEach((name, made) -> command.addSubcommand(name, made.get()));
    } else {
      command = new CommandLine(CommandSpec.create().name(NAME));
      command.addSubcommand(words[0], named.get());
    }
    tellVersion(command);
    return command;
  }

  /** Whoever asks a command for its version gets that of Limen. */
  private static void tellVersion(CommandLine command) {
    command.getCommandSpec().version(VERSION);
    command.getSubcommands().values().forEach(Commands::tellVersion);
  }
}
