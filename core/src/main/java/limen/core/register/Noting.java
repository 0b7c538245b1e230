package limen.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import limen.core.document.Refusal;
import limen.core.person.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a single fact can be said of a person as the register stands. What is impossible is
 * refused. What contradicts something said before is told first, and stands beside it where the
 * officer says it all the same; nothing is ever taken back.
 *
 * @param impossible why it cannot be said at all
 * @param contradicts what was said before that cannot be true with it
 * @param already the same said before by the same author; null where it is new
 */
public record Noting(List<Refusal> impossible, List<Refusal> contradicts, @Nullable Fact already) {
  private static final String ANOTHER = "Maybe another person’s sign is meant.";

  /** Looks at a fact that is to be added on a day. */
  public static Noting of(Register register, Fact fact, LocalDate today) {
    Dossier dossier = register.persons().get(fact.of());
    if (dossier == null) {
      return new Noting(List.of(nobody(register, fact.of())), List.of(), null);
    }
    Fact already = already(dossier, fact);
    return already != null
        ? new Noting(List.of(), List.of(), already)
        : new Noting(impossible(dossier, fact, today), contradicts(dossier, fact), null);
  }

  /** No sign that is nearly the same is offered: it would be another human being's. */
  public static Refusal nobody(Register register, String sign) {
    return new Refusal(
        register.remains().containsKey(sign)
            ? "‘" + sign + "’ is the sign of remains and no person’s"
            : "the register has nobody under " + (isSign(sign) ? "‘" + sign + "’" : "this sign"),
        "Maybe a sign as ‘limen register’ prints it, such as p1; "
            + register.persons().size()
            + " persons have one.");
  }

  /** Only a sign is repeated to whoever typed it: anything else may be a name. */
  public static boolean isSign(String typed) {
    return typed.matches("[pr][0-9]{1,9}");
  }

  /** What was said before and since overtaken by something else can be said again. */
  private static @Nullable Fact already(Dossier dossier, Fact fact) {
    Fact found = null;
    for (Fact before : dossier.facts()) {
      if (isSame(before, fact)) {
        found = before;
      } else if (overtakes(before.what(), fact.what())) {
        found = null;
      }
    }
    return found;
  }

  /** Whether a later fact of one can undo what a fact of the other said. */
  private static boolean overtakes(What later, What said) {
    return switch (said) {
      case What.LegalHold hold ->
          later instanceof What.LegalHold || later instanceof What.HoldLifted;
      case What.HoldLifted lifted -> later instanceof What.LegalHold;
      case What.Whereabouts whereabouts -> later instanceof What.Whereabouts;
      case What.MedicalFound found -> later instanceof What.MedicalFound;
      case What.Escaped escaped -> isHere(later);
      case What.Returned returned -> isHere(later);
      case What.Transferred transferred -> isHere(later);
      case What.Died died -> later instanceof What.StillHeld;
      case What.Captured captured -> Dossier.end(later) != null;
      case What.StillHeld held -> Dossier.end(later) != null || later instanceof What.Died;
      case What.Identified identified -> false;
      case What.Retained retained -> false;
      case What.Remains remains -> false;
      case What.CardSent card -> false;
      case What.NoticeSent notice -> false;
      case What.Listed listed -> false;
      case What.Gone gone -> false;
    };
  }

  private static boolean isTakenAgain(Fact end, Fact fact) {
    return fact.what() instanceof What.Captured && Captivity.isTakenAgain(end, fact);
  }

  private static boolean isHere(What what) {
    return what instanceof What.Captured
        || what instanceof What.StillHeld
        || what instanceof What.Whereabouts;
  }

  private static boolean isSame(Fact before, Fact fact) {
    return before.what().equals(fact.what())
        && before.author().equals(fact.author())
        && before.behind() == fact.behind()
        && Objects.equals(before.happened(), fact.happened());
  }

  private static List<Refusal> impossible(Dossier dossier, Fact fact, LocalDate today) {
    List<Refusal> found = new ArrayList<>();
    PartialDate day = fact.happened();
    LocalDate first = day == null ? null : day.first();
    if (day != null && (first == null || first.isAfter(today))) {
      found.add(
          new Refusal(
              "‘" + day.written() + "’ has not come yet; only what has happened is noted",
              "Maybe another year; what is planned belongs into a plan."));
    }
    PartialDate until = until(fact.what());
    if (until != null && first != null && until.last() != null && until.last().isBefore(first)) {
      found.add(
          new Refusal(
              "‘" + until.written() + "’, its last day, is before its first, ‘" + day(fact) + "’",
              "Maybe the two were exchanged."));
    }
    if (fact.what() instanceof What.HoldLifted(String ground) && !isHeldBack(dossier, ground)) {
      found.add(
          new Refusal(
              "no legal hold "
                  + (ground == null ? "" : "on ‘" + ground + "’ ")
                  + "is known of "
                  + dossier.id(),
              "Maybe ‘limen register show’: it has the ground as it was written."));
    }
    boolean idle = dossier.with(List.of(fact)).captivity().equals(dossier.captivity());
    if (fact.what() instanceof What.StillHeld && fact.behind() != Behind.CLAIMED && idle) {
      found.add(
          new Refusal(
              "nothing was said to have ended for " + dossier.id() + " up to " + day(fact),
              ANOTHER));
    }
    return found;
  }

  private static @Nullable PartialDate until(What what) {
    return switch (what) {
      case What.MedicalFound(var codes, var by, PartialDate until) -> until;
      case What.LegalHold(String ground, PartialDate since, PartialDate until) -> until;
      default -> null;
    };
  }

  private static boolean isHeldBack(Dossier dossier, @Nullable String ground) {
    return dossier.holds(LocalDate.MIN).stream()
        .anyMatch(hold -> ground == null || hold.ground().equals(ground));
  }

  private static List<Refusal> contradicts(Dossier dossier, Fact fact) {
    List<Refusal> found = new ArrayList<>();
    for (Fact end : dossier.ends()) {
      if (!isTakenAgain(end, fact) && Dossier.contradicts(fact, end)) {
        found.add(
            new Refusal(
                "has an end already: "
                    + end.what().word()
                    + ", "
                    + day(end)
                    + ", by "
                    + end.author(),
                advice(fact.what())));
      }
    }
    Fact captured = dossier.last(What.Captured.class);
    if (captured != null && Dossier.isBefore(fact, captured)) {
      found.add(
          new Refusal(
              "‘" + day(fact) + "’ is before the capture of " + dossier.id() + ", " + day(captured),
              ANOTHER));
    }
    return found;
  }

  private static String advice(What what) {
    if (what instanceof What.Captured) {
      return "Maybe say on which later day; or note still-held, if the end is a mistake.";
    }
    return Dossier.end(what) != null
        ? ANOTHER
        : ANOTHER + " If the person is here: note captured with its day, or still-held.";
  }

  private static String day(Fact fact) {
    PartialDate day = fact.happened();
    return day == null ? "on an unknown day" : day.written();
  }

  /** Says nothing of the person. */
  @Override
  public String toString() {
    return "noting, " + impossible.size() + " impossible, " + contradicts.size() + " contradicting";
  }
}
