package limen.core.tracing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every step must say, whoever makes it: by whom and why, how a family was told and of what.
 * Blanks, dots and dashes say nothing. Fields are called as the command line calls them.
 */
final class Saying {
  private Saying() {}

  /** The first thing that is not said, with the field in which it belongs; null for none. */
  static Tracing.@Nullable Refused missing(Noted noted) {
    Tracing.Refused nobody = said("by", noted.by());
    return nobody != null || !noted.steps().isEmpty() ? nobody : no(Reason.NOT_SAID, "steps");
  }

  /** The same of one step. */
  static Tracing.@Nullable Refused missing(Step step) {
    return switch (step) {
      case Step.Asked(TracingRequest request) ->
          first(
              reference("asker", request.asker()),
              said("how", request.how()),
              somebody("sought", request.sought()));
      case Step.Received(Upload upload, var records) ->
          first(said("source", upload.source()), said("file", upload.file()));
      case Step.Told(Sighting sighting) ->
          first(
              reference("witness", sighting.witness()),
              said("sure", sighting.sureness()),
              somebody("who", sighting.who()));
      case Step.Linked linked -> said("reason", linked.reason());
      case Step.Rejected rejected -> said("reason", rejected.reason());
      case Step.Joined joined -> said("reason", joined.reason());
      case Step.Undone undone -> said("reason", undone.reason());
      case Step.Withheld withheld -> said("reason", withheld.reason());
      case Step.Withdrawn withdrawn -> said("reason", withdrawn.reason());
      case Step.FamilyTold told ->
          told.matters().isEmpty() ? no(Reason.NOT_SAID, "what") : said("how", told.how());
      case Step.Closed closed -> said("reason", closed.reason());
    };
  }

  private static Tracing.@Nullable Refused first(Tracing.@Nullable Refused... all) {
    for (Tracing.Refused one : all) {
      if (one != null) {
        return one;
      }
    }
    return null;
  }

  private static Tracing.@Nullable Refused said(String field, String words) {
    boolean says = words.codePoints().anyMatch(Character::isLetterOrDigit);
    return says ? null : no(Reason.NOT_SAID, field);
  }

  private static Tracing.@Nullable Refused reference(String field, String word) {
    return TracingRequest.isReference(word) ? null : no(Reason.NO_REFERENCE, field);
  }

  private static Tracing.@Nullable Refused somebody(String field, Description who) {
    return who.isOfSomebody() ? null : no(Reason.NOBODY_DESCRIBED, field);
  }

  private static Tracing.Refused no(Reason reason, String field) {
    return new Tracing.Refused(reason, List.of(field));
  }
}
