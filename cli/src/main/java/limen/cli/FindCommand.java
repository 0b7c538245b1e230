package limen.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import limen.core.person.FullName;
import limen.core.person.PartialDate;
import limen.core.person.Particulars;
import limen.linkage.search.People;
import limen.linkage.search.Query;
import limen.linkage.spelling.Spellings;
import limen.paper.data.FindData;
import limen.paper.find.Answer;
import limen.paper.find.Asked;
import limen.paper.find.FindReport;
import limen.paper.find.Somebody;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds people by a name in whatever script and spelling. */
@Command(
    name = "find",
    mixinStandardHelpOptions = true,
    description = "Find people by a name, in any Latin or Cyrillic spelling.",
    footer = {
      "",
      "Parts of the name may be missing, misspelt, initials or in another order; of a day of",
      "birth in it the year is used. It offers people to look at; nothing is joined, and whoever",
      "is near may be somebody else. What is shown names them; JSON and CSV give their signs"
          + " alone.",
      "",
      "Exit codes: 0 somebody is shown, also where nobody has all the words, 1 nobody is near,",
      "2 a file that cannot be read, or in which no name was read.",
      "",
      "Examples:",
      "  limen find \"Schtscherbatenko Ostap\" --in held.xlsx",
      "  limen find \"Nebuwalyj S. 2000\" --in held.xlsx",
      "  limen find \"Небувалий, 28.02.2000\" --in held.xlsx",
      "  limen find Небувалий --in held --identity key.txt --limit 3",
    })
final class FindCommand implements Callable<Integer> {
  private static final int MOST = 1000;

  @Parameters(
      index = "0",
      paramLabel = "NAME",
      description = "Words of the name, in any order, and the year of birth where it is known.")
  private String name = "";

  @Option(
      names = "--in",
      paramLabel = "FILE",
      required = true,
      arity = "1",
      description =
          "A sheet of persons (XLSX or CSV) or the folder of a register; may be given several"
              + " times.")
  private List<Path> in = new ArrayList<>();

  @Option(
      names = "--map",
      paramLabel = "FILE",
      description = "What the senders’ headings hold: a sheet of heading and column.")
  private @Nullable Path map;

  @Option(
      names = "--limit",
      paramLabel = "NUMBER",
      defaultValue = "10",
      description = "How many people at most, 1 to 1000 (default: 10).")
  private int limit = 10;

  @Option(
      names = "--identity",
      paramLabel = "FILE",
      description = "The age identity that opens a sealed register.")
  private @Nullable Path identity;

  @Mixin private Output output = new Output();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Asked asked = Asked.of(name);
    // What was typed is a name and is not repeated.
    if (name.chars().noneMatch(Character::isLetter)) {
      throw Office.stop("NAME", "there is no letter in it", "Maybe a surname.");
    }
    if (limit < 1 || limit > MOST) {
      throw Office.stop("--limit", "‘" + limit + "’ is not 1 to " + MOST, "Maybe 10.");
    }
    FindInputs inputs =
        FindInputs.read(in, map, identity, output.words(), spec.commandLine().getErr());
    List<Somebody> all = inputs.people();
    // One more than is shown tells whether there are more.
    List<People.Hit> found = index(all).find(asked.query(limit + 1));
    return show(
        new Answer(
            asked,
            all,
            found.subList(0, Math.min(limit, found.size())),
            found.size() > limit,
            inputs.notSearched(),
            inputs.isInvented()));
  }

  private int show(Answer answer) {
    output.show(
        spec.commandLine().getOut(),
        new FindReport(output.words()).of(answer),
        () -> FindData.tree(answer),
        FindData.columns(answer),
        () -> FindData.rows(answer));
    if (answer.isCut() && output.format == Output.Format.CSV) {
      String more = output.words().say("find.more", (long) answer.found().size());
      spec.commandLine().getErr().println(more);
    }
    return answer.found().isEmpty() ? Main.FINDINGS : Main.FINE;
  }

  private static People index(List<Somebody> all) {
    People.Builder people = People.builder(Spellings.usual());
    for (Somebody one : all) {
      Particulars person = one.known().person();
      String name = FullName.spaced(person.name().written());
      people.add(List.of(name), year(person.traits().born()));
    }
    return people.build();
  }

  /** The year, where the day of birth can be of one only. */
  private static int year(@Nullable PartialDate born) {
    LocalDate first = born == null ? null : born.first();
    LocalDate last = born == null ? null : born.last();
    return first != null && last != null && first.getYear() == last.getYear()
        ? Math.clamp(first.getYear(), Query.UNKNOWN, Query.LAST_YEAR)
        : Query.UNKNOWN;
  }
}
