package limen.paper.report;

import java.util.ArrayList;
import java.util.List;
import limen.core.terms.Ages;
import limen.core.terms.Captured;
import limen.core.terms.Kind;
import limen.paper.words.Words;

/** Says what a kind of people is. */
record KindSpeech(Speech speech, Words words) {

  String sentence(String id, Kind kind) {
    List<String> tests = new ArrayList<>();
    either(tests, kind.status());
    list(tests, "explain.kind.rank", kind.rank());
    either(tests, kind.finding());
    if (kind.age() != null) {
      tests.add(age(kind.age()));
    }
    if (kind.sex() != null) {
      tests.add(speech.word(kind.sex()));
    }
    list(
        tests, "explain.kind.nationality", kind.nationality().stream().map(speech::party).toList());
    list(tests, "explain.kind.service", kind.service());
    if (kind.captured() != null) {
      tests.add(captured(kind.captured()));
    }
    list(tests, "explain.kind.mark", kind.mark());
    list(tests, "explain.kind.any-of", kind.anyOf().stream().map(speech::kind).toList());
    list(tests, "explain.kind.none-of", kind.noneOf().stream().map(speech::kind).toList());
    String all = tests.isEmpty() ? words.say("explain.kind.everybody") : String.join("; ", tests);
    return words.say("explain.kind", speech.kind(id), all);
  }

  private void either(List<String> tests, List<? extends Enum<?>> values) {
    values.stream()
        .map(speech::word)
        .reduce((a, b) -> words.say("explain.kind.or", a, b))
        .ifPresent(tests::add);
  }

  private void list(List<String> tests, String key, List<String> values) {
    if (!values.isEmpty()) {
      tests.add(words.say(key, String.join(", ", values)));
    }
  }

  private String age(Ages ages) {
    String years =
        ages.most() == Ages.OLDEST
            ? words.say("explain.kind.age-over", ages.least())
            : ages.least() == 0
                ? words.say("explain.kind.age-under", ages.most() + 1)
                : ages.least() + "–" + ages.most();
    return ages.on() == null
        ? words.say("explain.kind.age", years)
        : words.say("explain.kind.age-on", years, ages.on());
  }

  private String captured(Captured captured) {
    if (captured.after() == null) {
      return captured.before() == null
          ? ""
          : words.say("explain.kind.captured-before", captured.before());
    }
    return captured.before() == null
        ? words.say("explain.kind.captured-since", captured.after())
        : words.say("explain.kind.captured-between", captured.after(), captured.before());
  }
}
