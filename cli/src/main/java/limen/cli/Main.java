package limen.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The limen command. */
@Command(
    name = "limen",
    version = "limen 0.1.0",
    mixinStandardHelpOptions = true,
    description = "Agree, list, hand over, prove, tell.")
public final class Main implements Runnable {

  /** Runs the command and leaves with its exit code. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }
}
