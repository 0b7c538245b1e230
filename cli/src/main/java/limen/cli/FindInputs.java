package limen.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import limen.core.document.Place;
import limen.core.document.Problem;
import limen.core.lists.Known;
import limen.core.register.RegisterFolder;
import limen.core.sealing.Mode;
import limen.paper.find.Somebody;
import limen.paper.intake.CellProblem;
import limen.paper.intake.Flaw;
import limen.paper.intake.PersonFile;
import limen.paper.intake.PersonSheet;
import limen.paper.lists.Incoming;
import limen.paper.text.Printable;
import limen.paper.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Everybody in the sheets and registers in which a name is looked for. Sheets in which no name was
 * read are told: that nobody was found there means nothing.
 */
final class FindInputs {
  private final List<Path> files;
  private final List<Somebody> people = new ArrayList<>();
  private final List<Incoming> sheets = new ArrayList<>();
  private final List<Problem> unread = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private boolean invented = true;

  private FindInputs(List<Path> files) {
    this.files = files;
  }

  /** Reads all files; stops where one cannot be read or no name was read in any. */
  static FindInputs read(
      List<Path> files, @Nullable Path map, @Nullable Path identity, Words words, PrintWriter err) {
    refuseTwice(files);
    FindInputs inputs = new FindInputs(files);
    for (Path file : files) {
      if (HeldRegister.isMeant(file)) {
        inputs.take(file, HeldRegister.open(file, identity));
      } else {
        inputs.take(file, PersonInputs.list(file, map), words, err);
      }
    }
    if (map != null && !inputs.sheets.isEmpty()) {
      PersonInputs.met(map, inputs.sheets);
    }
    if (inputs.people.isEmpty() && !inputs.unread.isEmpty()) {
      throw new Stop(inputs.unread);
    }
    inputs.notes.forEach(note -> err.println(Printable.line(note)));
    return inputs;
  }

  private void take(Path file, RegisterFolder folder) {
    invented &= folder.mode().kind() == Mode.Kind.INVENTED;
    add(file, HeldRegister.known(folder));
  }

  private void take(Path file, Incoming list, Words words, PrintWriter err) {
    sheets.add(list);
    PersonInputs.passedOver(list, words, err);
    invented &= list.isInvented();
    List<PersonSheet> searched = new ArrayList<>();
    for (PersonSheet sheet : list.file().sheets()) {
      if (sheet.rows().stream().anyMatch(row -> row.particulars().name().isKnown())) {
        searched.add(sheet);
      } else if (!sheet.rows().isEmpty() || has(sheet, Flaw.NO_HEADINGS)) {
        pass(file, sheet, words);
      }
    }
    PersonFile read = new PersonFile(list.file().file(), searched);
    add(file, Incoming.of(read).known(Known.Standing.HELD));
  }

  private static boolean has(PersonSheet sheet, Flaw flaw) {
    return sheet.problems().stream().anyMatch(problem -> problem.flaw() == flaw);
  }

  private void pass(Path file, PersonSheet sheet, Words words) {
    String place = file + (sheet.name().isEmpty() ? "" : " ‘" + sheet.name() + "’");
    List<String> headings =
        sheet.problems().stream()
            .filter(problem -> problem.flaw() == Flaw.UNREAD_COLUMN)
            .map(CellProblem::column)
            .distinct()
            .toList();
    unread.add(
        new Problem(
            Place.of(place),
            "no name was read in it"
                + (headings.isEmpty()
                    ? ""
                    : ", and nothing under ‘" + String.join("’, ‘", headings) + "’"),
            "Maybe say with --map which heading holds names, or write surname and given, or name,"
                + " over them."));
    notes.add(words.say("find.not-searched", place, headings));
  }

  private void add(Path file, List<Known> known) {
    String called = files.size() == 1 ? "" : Shortened.of(file, files);
    known.forEach(one -> people.add(new Somebody(one, called)));
  }

  /** Everybody of one file would be found twice. */
  private static void refuseTwice(List<Path> files) {
    for (int i = 0; i < files.size(); i++) {
      for (Path before : files.subList(0, i)) {
        if (isSame(before, files.get(i))) {
          throw Office.stop(
              files.get(i).toString(), "this is the same as " + before, "Maybe name it once.");
        }
      }
    }
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.exists(one)
          && Files.exists(other)
          && (Files.isSameFile(one, other)
              || (Files.isRegularFile(one)
                  && Files.isRegularFile(other)
                  && Files.mismatch(one, other) < 0));
    } catch (IOException unreadable) {
      // Whoever reads it says so.
      return false;
    }
  }

  List<Somebody> people() {
    return people;
  }

  /** The files and sheets of which nobody was looked at. */
  List<String> notSearched() {
    return unread.stream().map(one -> one.place().file()).toList();
  }

  boolean isInvented() {
    return invented;
  }
}
