package limen.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import limen.core.document.Nearest;
import limen.core.document.Place;
import limen.core.document.Problem;
import limen.core.person.Finding;
import limen.core.person.PartialDate;
import limen.core.register.What;
import org.jspecify.annotations.Nullable;

/** Makes a fact of the words of a command line; every problem is found before it stops. */
final class NoteReader {
  /** Stands for a day that nobody knows. */
  static final String UNKNOWN = "unknown";

  /**
   * A kind of fact that an officer notes.
   *
   * @param needs options without which it says nothing
   * @param may options that it can have besides
   */
  private record Kind(List<String> needs, List<String> may) {}

  /** Kinds by the words a register is written with. */
  private static final Map<String, Kind> KINDS = kinds();

  private final Map<String, String> said;
  private final List<Problem> problems = new ArrayList<>();

  NoteReader(NoteOptions options) {
    this.said = options.said();
  }

  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    kinds.put("card-sent", new Kind(List.of("--to"), List.of()));
    kinds.put("notice-sent", new Kind(List.of("--to"), List.of()));
    kinds.put("whereabouts", new Kind(List.of("--place"), List.of()));
    kinds.put("medical-found", new Kind(List.of("--codes"), List.of("--found-by", "--until")));
    kinds.put("legal-hold", new Kind(List.of("--ground"), List.of("--until")));
    kinds.put("hold-lifted", new Kind(List.of(), List.of("--ground")));
    kinds.put("returned", new Kind(List.of("--how"), List.of()));
    kinds.put("died", new Kind(List.of(), List.of("--certificate", "--place")));
    kinds.put("escaped", new Kind(List.of(), List.of()));
    kinds.put("captured", new Kind(List.of(), List.of()));
    kinds.put("still-held", new Kind(List.of(), List.of()));
    kinds.put("transferred", new Kind(List.of("--to"), List.of()));
    return kinds;
  }

  /** Notes a problem of another option. */
  void problem(String place, String what, String advice) {
    problems.add(new Problem(Place.of(place), what, advice));
  }

  void stopIfProblems() {
    if (!problems.isEmpty()) {
      throw new Stop(problems);
    }
  }

  /** The fact that is meant; null where it cannot be told, and a problem says why. */
  @Nullable What what(String word, @Nullable PartialDate day) {
    Kind kind = KINDS.get(word);
    if (kind == null) {
      problem(
          "WHAT",
          "‘" + word + "’ is nothing that is noted; known are " + String.join(", ", KINDS.keySet()),
          Nearest.advice(word, KINDS.keySet()));
      return null;
    }
    for (String option : kind.needs) {
      if (!said.containsKey(option)) {
        problem(
            option,
            "‘" + word + "’ says nothing without it",
            "Maybe ‘limen register note --help’ says what belongs to it.");
      }
    }
    said.forEach(
        (option, value) -> {
          if (!kind.needs.contains(option) && !kind.may.contains(option)) {
            problem(option, "it does not go with ‘" + word + "’", "Maybe another fact of its own.");
          } else if (value.isBlank()) {
            problem(option, "nothing is said", "Maybe leave it out.");
          }
        });
    if (day == null && (word.equals("card-sent") || word.equals("notice-sent"))) {
      problem("--on", "the clocks need the day on which it was sent", "Maybe the day of the mail.");
    }
    return made(word, day);
  }

  private What made(String word, @Nullable PartialDate day) {
    return switch (word) {
      case "card-sent" -> new What.CardSent(text("--to"));
      case "notice-sent" -> new What.NoticeSent(text("--to"));
      case "whereabouts" -> new What.Whereabouts(text("--place"), day);
      case "medical-found" ->
          new What.MedicalFound(findings(), said.get("--found-by"), day("--until"));
      case "legal-hold" -> new What.LegalHold(text("--ground"), day, day("--until"));
      case "hold-lifted" -> new What.HoldLifted(said.get("--ground"));
      case "returned" -> new What.Returned(text("--how"));
      case "died" -> new What.Died(said.get("--certificate"), said.get("--place"));
      case "escaped" -> new What.Escaped();
      case "captured" -> new What.Captured();
      case "still-held" -> new What.StillHeld();
      default -> new What.Transferred(text("--to"));
    };
  }

  private String text(String option) {
    return said.getOrDefault(option, "").strip();
  }

  private Set<Finding> findings() {
    Set<Finding> findings = EnumSet.noneOf(Finding.class);
    List<String> known = Arrays.stream(Finding.values()).map(NoteReader::word).toList();
    for (String code : text("--codes").split(",", -1)) {
      Finding found =
          Arrays.stream(Finding.values())
              .filter(one -> word(one).equals(code.strip()))
              .findFirst()
              .orElse(null);
      if (found != null) {
        findings.add(found);
      } else if (said.containsKey("--codes")) {
        problem(
            "--codes",
            "‘" + code + "’ is none of " + String.join(", ", known),
            Nearest.advice(code, known));
      }
    }
    return findings;
  }

  private static String word(Finding finding) {
    return finding.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private @Nullable PartialDate day(String option) {
    String written = said.get(option);
    return written == null ? null : day(option, written);
  }

  /** A day, a month or a year, as in 2031-05-20, 2031-05 and 2031; null where it is not known. */
  @Nullable PartialDate day(String option, String written) {
    try {
      if (written.matches("\\d{4}-\\d{2}-\\d{2}")) {
        return PartialDate.of(LocalDate.parse(written));
      }
      if (written.matches("\\d{4}-\\d{2}")) {
        YearMonth month = YearMonth.parse(written);
        return new PartialDate(written, month.atDay(1), month.atEndOfMonth());
      }
      if (written.matches("(19|20)\\d{2}")) {
        return PartialDate.ofYear(Integer.parseInt(written));
      }
    } catch (DateTimeException impossible) {
      problem(option, "‘" + written + "’ is no day of the calendar", "Maybe another month or day.");
      return null;
    }
    if (!written.equals(UNKNOWN)) {
      problem(
          option,
          // Without a digit it is no day but perhaps a name.
          (written.matches(".*\\d.*") ? "‘" + written + "’" : "this")
              + " is no day as it is written here",
          "Maybe 2031-05-20, 2031-05, 2031 or unknown.");
    }
    return null;
  }
}
