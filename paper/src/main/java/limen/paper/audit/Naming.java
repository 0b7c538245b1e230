package limen.paper.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import limen.core.agreement.Reason;
import limen.core.audit.Behind;
import limen.core.audit.Finding;
import limen.core.audit.Findings;
import limen.core.entry.Leg;
import limen.core.terms.Agreement;
import limen.paper.report.Report.Cell;
import limen.paper.report.Report.Column;
import limen.paper.report.Speech;
import limen.paper.words.Words;
import org.jspecify.annotations.Nullable;

/** Says the things of a record, with the names its agreement gives them where terms bind. */
record Naming(Words words, @Nullable Speech speech) {

  static Naming of(Findings findings, Words words) {
    Agreement agreement = findings.agreement();
    return new Naming(words, agreement == null ? null : new Speech(words, agreement));
  }

  String say(String key, Object... values) {
    return words.say(key, values);
  }

  /** A party by its name; as the record has it where no terms do. */
  String party(String id) {
    return speech == null ? id : speech.party(id);
  }

  String parties(List<String> ids) {
    return words.show(ids.stream().map(this::party).toList());
  }

  /** Who said something; of whom others wrote it down, that they did. */
  String voices(List<Finding.Voice> voices) {
    return words.show(
        voices.stream()
            .map(
                voice ->
                    voice.behind() == Behind.RECORDED
                        ? party(voice.party())
                        : party(voice.party()) + " (" + word(voice.behind()) + ")")
            .toList());
  }

  String stage(String id) {
    return speech == null ? id : speech.stage(id);
  }

  String stream(String id) {
    return speech == null ? id : speech.stream(id);
  }

  String leg(Leg leg) {
    return stage(leg.stage()) + ", " + stream(leg.stream());
  }

  /** Kinds as they are claimed, and that none is. */
  String kinds(List<String> kinds) {
    if (kinds.isEmpty()) {
      return words.say("record.no-kind");
    }
    Speech named = speech;
    return named == null
        ? String.join(" + ", kinds)
        : String.join(", ", kinds.stream().map(named::kind).toList());
  }

  /** A word of a closed set: {@code NOT_GIVEN} of Code is {@code word.code.not-given}. */
  String word(Enum<?> constant) {
    return words.say(
        "word."
            + lower(constant.getDeclaringClass().getSimpleName())
            + "."
            + lower(constant.name()));
  }

  private static String lower(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What an entry does, by its word. */
  String act(String word) {
    return words.say("word.act." + word);
  }

  String time(long seconds) {
    return words.show(Instant.ofEpochSecond(seconds));
  }

  String number(long number) {
    return words.show(number);
  }

  /** The number of an entry is a name and stands without groups. */
  static String entry(long index) {
    return Long.toString(index);
  }

  static String entries(List<Long> indexes) {
    return String.join(", ", indexes.stream().map(Naming::entry).toList());
  }

  /** The sentence, and what it is about. */
  String reason(Reason reason) {
    if (reason.code().equals("record.file.part") && !reason.values().isEmpty()) {
      return Damage.say(words, String.valueOf(reason.values().getFirst()));
    }
    String sentence = words.say("reason." + reason.code());
    List<String> values = new ArrayList<>();
    reason.values().forEach(value -> values.add(words.show(value)));
    return values.isEmpty() ? sentence : sentence + ": " + String.join(", ", values);
  }

  Column text(String key) {
    return new Column(words.say(key), false);
  }

  Column count(String key) {
    return new Column(words.say(key), true);
  }

  static List<Cell> row(String... cells) {
    return List.of(cells).stream().map(Cell::of).toList();
  }
}
