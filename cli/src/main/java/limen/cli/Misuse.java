package limen.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import limen.core.document.Nearest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command line that cannot be understood, in our own words. */
final class Misuse {
  /** How the library begins to say what one of our converters says. */
  private static final Pattern LIBRARY = Pattern.compile("^Invalid value for [^:]*: ");

  /** Commands, with all that are under them, whose words may be of somebody. */
  private static final Set<String> OF_PEOPLE = Set.of("tracing", "find", "link", "dedupe", "lists");

  private static final Pattern OPTION = Pattern.compile("(?:--[a-z][a-z0-9-]*|-[a-z])(?:=|$)");

  private Misuse() {}

  /** What is wrong, with the word at fault. */
  static String what(ParameterException wrong) {
    return switch (wrong) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case MissingParameterException missing -> missing(missing);
      case OverwrittenOptionException twice ->
          name(twice.getOverwritten()) + " may stand only once";
      default -> wrong.getArgSpec() == null ? told(wrong) : value(wrong, wrong.getArgSpec());
    };
  }

  private static String told(ParameterException wrong) {
    return String.valueOf(wrong.getMessage());
  }

  private static String unmatched(UnmatchedArgumentException wrong) {
    String first = wrong.getUnmatched().getFirst();
    return isOption(first) || (!isOfPeople(wrong) && first.startsWith("-"))
        ? "there is no option " + first.replaceFirst("=.*", "") + " here"
        : typed(wrong, first) + " cannot stand here";
  }

  /** Options have two dashes, or one letter: {@code -Ivan} and {@code -ivan} may be a name. */
  private static boolean isOption(String word) {
    return OPTION.matcher(word).lookingAt();
  }

  /** Where people may be named on the command line, a word may be a name and is not repeated. */
  private static String typed(ParameterException wrong, String word) {
    return isOfPeople(wrong) ? "a word" : "‘" + word + "’";
  }

  private static boolean isOfPeople(ParameterException wrong) {
    CommandSpec command = wrong.getCommandLine().getCommandSpec();
    CommandSpec above = command.parent();
    return OF_PEOPLE.contains(command.name())
        || (above != null && OF_PEOPLE.contains(above.name()));
  }

  /** Whether a word is left over behind a name, whose words have to be one in quotes. */
  static boolean isWordOfAName(ParameterException wrong) {
    return isLeftOver(wrong, "find");
  }

  /** Whether a second table is given to the command that takes one. */
  static boolean isAnotherTable(ParameterException wrong) {
    return isLeftOver(wrong, "dedupe");
  }

  /** Whether a word is left over behind two tables, one of which may have blanks in its name. */
  static boolean isFileInParts(ParameterException wrong) {
    return isLeftOver(wrong, "link");
  }

  private static boolean isLeftOver(ParameterException wrong, String command) {
    return wrong instanceof UnmatchedArgumentException unmatched
        && wrong.getCommandLine().getCommandSpec().name().equals(command)
        && !isOption(unmatched.getUnmatched().getFirst());
  }

  private static String missing(MissingParameterException wrong) {
    List<String> names = wrong.getMissing().stream().map(Misuse::name).distinct().toList();
    return names.isEmpty()
        ? told(wrong)
        : String.join(", ", names) + (names.size() == 1 ? " is missing" : " are missing");
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  /** Our own converters have said what is wrong; the library's say it of Java's types. */
  private static String value(ParameterException wrong, ArgSpec argument) {
    String value = wrong.getValue() == null ? "" : wrong.getValue();
    Class<?>[] types = argument.auxiliaryTypes();
    Class<?> type = types == null || types.length == 0 ? argument.type() : types[0];
    if (type.isEnum()) {
      return name(argument)
          + ": "
          + typed(wrong, value)
          + " is none of "
          + String.join(", ", words(type));
    }
    String kind = argument.converters().length == 0 ? kind(type) : null;
    return kind == null
        ? LIBRARY
            .matcher(told(wrong).replace("‘" + value + "’", typed(wrong, value)))
            .replaceFirst(Matcher.quoteReplacement(name(argument) + ": "))
        : name(argument) + ": " + typed(wrong, value) + " is not " + kind;
  }

  private static @Nullable String kind(Class<?> type) {
    if (type == LocalDate.class) {
      return "a day of the calendar as it is written here, 2031-05-23";
    }
    if (type == double.class || type == Double.class) {
      return "a number, as 0.05 is";
    }
    boolean isWhole =
        type == int.class || type == Integer.class || type == long.class || type == Long.class;
    return isWhole ? "a whole number" : null;
  }

  private static List<String> words(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(one -> one.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  /** The nearest command to a word that is none, where help was asked for it. */
  static List<String> near(ParameterException wrong, String[] args) {
    List<String> names =
        new ArrayList<>(wrong.getCommandLine().getCommandSpec().root().subcommands().keySet());
    boolean helps = args.length > 1 && args[0].equals("help");
    String near = helps ? Nearest.to(args[1], names) : null;
    return near == null ? List.of() : List.of(near);
  }
}
