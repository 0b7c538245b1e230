package limen.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private static final Set<String> SHOWING = Set.of("--lang", "--format", "--width");

  /** As wide as the footers of our commands are, so that none of their lines is cut again. */
  private static final int HELP_WIDTH = 100;

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
    command.setUsageHelpWidth(HELP_WIDTH);
    return command;
  }

  /**
   * The words with what says how to show (the options of {@link Output}) behind the command, for
   * whoever says it before: {@code limen --lang uk find …}.
   */
  static String[] ordered(String... words) {
    int at = 0;
    while (at < words.length && SHOWING.contains(words[at].replaceFirst("=.*", ""))) {
      at += words[at].contains("=") ? 1 : 2;
    }
    if (at == 0 || at >= words.length || !ALL.containsKey(words[at]) || words[at].equals("help")) {
      return words;
    }
    List<String> ordered = new ArrayList<>(List.of(words).subList(at, words.length));
    int end = ordered.indexOf("--");
    ordered.addAll(end < 0 ? ordered.size() : end, List.of(words).subList(0, at));
    return ordered.toArray(String[]::new);
  }

  /** Whoever asks a command for its version gets that of Limen. */
  private static void tellVersion(CommandLine command) {
    command.getCommandSpec().version(VERSION);
    command.getSubcommands().values().forEach(Commands::tellVersion);
  }
}
