package limen.paper.tracing;

import java.util.Set;
import limen.core.tracing.Also;
import limen.core.tracing.Sighting;
import limen.core.tracing.Step;
import limen.core.tracing.TracingRequest;
import limen.core.tracing.Upload;
import limen.paper.words.Words;

/** One step in a sentence with signs, and the reason that was given for it. */
public final class StepSpeech {
  private final Words words;
  private final TracingSpeech speech;

  /** In a language. */
  public StepSpeech(Words words) {
    this.words = words;
    this.speech = new TracingSpeech(words);
  }

  /**
   * Whether a step was done with a request, or with a record that was ever linked to it.
   *
   * @param records the signs of those
   */
  static boolean isOf(Step step, String request, Set<String> records) {
    return switch (step) {
      case Step.Asked(TracingRequest asked) -> asked.sign().equals(request);
      case Step.Received received -> false;
      case Step.Told told -> false;
      case Step.Linked linked -> linked.request().equals(request);
      case Step.Rejected rejected -> rejected.request().equals(request);
      case Step.Joined joined -> joined.request().equals(request) || joined.other().equals(request);
      case Step.Undone undone -> undone.request().equals(request) || request.equals(undone.other());
      case Step.Withheld withheld ->
          withheld.sign().equals(request) || records.contains(withheld.sign());
      case Step.Withdrawn withdrawn -> records.contains(withdrawn.sighting());
      case Step.FamilyTold told -> told.request().equals(request);
      case Step.Closed closed -> closed.request().equals(request);
    };
  }

  /** What was done; it names nobody. */
  public String done(Step step) {
    return switch (step) {
      case Step.Asked(TracingRequest request) -> words.say("tracing.done.asked", request.sign());
      case Step.Received(Upload upload, var records) ->
          words.say("tracing.done.received", upload.id(), upload.people(), records.size());
      case Step.Told(Sighting sighting) -> words.say("tracing.done.sighted", sighting.sign());
      case Step.Linked(var request, var record, var also, var reason) ->
          words.say(
              also == Also.NOT ? "tracing.done.linked" : "tracing.done.linked-also",
              request,
              record);
      case Step.Rejected(var request, var record, var reason) ->
          words.say("tracing.done.rejected", request, record);
      case Step.Joined(var request, var other, var also, var reason) ->
          words.say("tracing.done.joined", request, other);
      case Step.Undone(var request, var other, var reason) ->
          other == null
              ? words.say("tracing.done.opened-again", request)
              : words.say("tracing.done.undone", request, other);
      case Step.Withheld(var sign, var lifted, var reason) ->
          words.say(lifted ? "tracing.done.released" : "tracing.done.withheld", sign);
      case Step.Withdrawn(var sighting, var reason) ->
          words.say("tracing.done.withdrawn", sighting);
      case Step.FamilyTold(var request, var matters, var how, var on) ->
          words.say("tracing.done.told", request, speech.matters(matters));
      case Step.Closed(var request, var reason) -> words.say("tracing.done.closed", request);
    };
  }

  /** The reason, in which people may be named; what has none says how it was done. */
  String reason(Step step) {
    return switch (step) {
      case Step.Asked(TracingRequest request) -> request.how();
      case Step.Received received -> "";
      case Step.Told told -> "";
      case Step.Linked linked -> linked.reason();
      case Step.Rejected rejected -> rejected.reason();
      case Step.Joined joined -> joined.reason();
      case Step.Undone undone -> undone.reason();
      case Step.Withheld withheld -> withheld.reason();
      case Step.Withdrawn withdrawn -> withdrawn.reason();
      case Step.FamilyTold told -> told.how();
      case Step.Closed closed -> closed.reason();
    };
  }
}
