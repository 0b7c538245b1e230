package limen.core.tracing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import limen.core.person.Fields;
import limen.core.person.PersonText;
import limen.core.sealing.Chain;
import org.jspecify.annotations.Nullable;

/** Writes the files of an agency's folder, in the spelling of docs/formats/tracing.md. */
final class TracingText {
  static final String FORMAT = "limen/tracing/v1";
  static final String END = "end";

  private final StringBuilder text = new StringBuilder(FORMAT).append('\n');

  private TracingText() {}

  static byte[] of(Chain.Link link, Noted noted) {
    TracingText text = new TracingText();
    text.line("file", "" + link.number(), link.before() == null ? null : link.before().base64());
    text.line("noted", noted.recorded().toString(), noted.by());
    noted.steps().forEach(text::step);
    return text.text.append(END).append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private void line(String word, @Nullable String... fields) {
    begin(word, fields);
    text.append('\n');
  }

  private void begin(String word, @Nullable String... fields) {
    text.append(word);
    for (String field : fields) {
      Fields.add(text, field);
    }
  }

  private void step(Step step) {
    switch (step) {
      case Step.Asked(TracingRequest request) -> {
        LocalDate by = request.answerBy();
        begin("asked", request.sign(), request.asker(), request.how());
        Fields.add(text, request.came());
        Fields.add(text, by == null ? null : by.toString());
        described(request.sought());
      }
      case Step.Received(Upload upload, List<CaptiveRecord> records) -> {
        line("received", upload.id(), upload.source(), upload.file(), "" + upload.people());
        records.forEach(this::record);
      }
      case Step.Told(Sighting sighting) -> {
        begin("sighted", sighting.sign(), sighting.witness(), sighting.place());
        Fields.add(text, sighting.seen());
        Fields.add(text, sighting.sureness());
        described(sighting.who());
      }
      case Step.Linked(var request, var record, var also, var reason) ->
          line("linked", request, record, also(also), reason);
      case Step.Rejected(var request, var record, var reason) ->
          line("rejected", request, record, reason);
      case Step.Joined(var request, var other, var also, var reason) ->
          line("joined", request, other, also(also), reason);
      case Step.Undone(var request, var other, var reason) ->
          line("undone", request, other, reason);
      case Step.Withheld(var sign, var lifted, var reason) ->
          line(lifted ? "released" : "withheld", sign, reason);
      case Step.Withdrawn(var sighting, var reason) -> line("withdrawn", sighting, reason);
      case Step.FamilyTold(var request, var matters, var how, var on) -> {
        String words =
            matters.stream().sorted().map(PersonText::word).collect(Collectors.joining(" "));
        begin("told", request, words, how);
        Fields.add(text, on);
        text.append('\n');
      }
      case Step.Closed(var request, var reason) -> line("closed", request, reason);
    }
  }

  /** Nothing where nothing is said. */
  private static @Nullable String also(Also also) {
    return also == Also.NOT ? null : PersonText.word(also);
  }

  private void record(CaptiveRecord record) {
    begin("record", record.sign(), record.own(), PersonText.word(record.standing()));
    described(record.who());
  }

  private void described(Description who) {
    Fields.add(text, who.nickname());
    PersonText.write(text, who.person());
    text.append('\n');
  }
}
