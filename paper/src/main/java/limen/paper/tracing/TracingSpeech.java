package limen.paper.tracing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import limen.core.lists.Known;
import limen.core.person.PartialDate;
import limen.core.tracing.Candidate;
import limen.core.tracing.Finding;
import limen.core.tracing.Matter;
import limen.core.tracing.Pair;
import limen.core.tracing.Waiting;
import limen.paper.text.Tone;
import limen.paper.words.Words;
import org.jspecify.annotations.Nullable;

/** States, findings and likelihoods in words; no number stands for a person. */
final class TracingSpeech {
  private final Words words;

  TracingSpeech(Words words) {
    this.words = words;
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String state(Waiting.State state) {
    return words.say("tracing.state." + word(state));
  }

  static Tone tone(Waiting.State state) {
    return switch (state) {
      case TO_CORRECT -> Tone.RED;
      case LINKED, TO_LOOK_AT -> Tone.YELLOW;
      case NOBODY, TOLD, CLOSED -> Tone.PLAIN;
    };
  }

  String status(Candidate.Status status) {
    return words.say("tracing.status." + word(status));
  }

  String zone(Pair.Zone zone) {
    return words.say("tracing.zone." + word(zone));
  }

  String likelihood(Pair.Likelihood likelihood) {
    return words.say("tracing.likelihood." + word(likelihood));
  }

  String standing(Known.Standing standing) {
    return words.say("tracing.standing." + word(standing));
  }

  String matters(Iterable<Matter> matters) {
    List<String> said =
        java.util.stream.StreamSupport.stream(matters.spliterator(), false)
            .sorted()
            .map(matter -> words.say("tracing.matter." + word(matter)))
            .toList();
    return String.join(", ", said);
  }

  /** In what both agree, or in what they differ. */
  String findings(Pair pair, boolean differ) {
    return String.join(
        ", ",
        pair.findings().stream().filter(one -> differs(one) == differ).map(this::finding).toList());
  }

  static boolean differs(Finding finding) {
    return finding.degree() == Finding.Degree.DIFFERENT;
  }

  private String finding(Finding finding) {
    String feature = feature(finding.feature());
    return switch (finding.degree()) {
      case SAME, DIFFERENT -> feature;
      case SPELT, FITS, NEAR ->
          words.say(
              "tracing.finding", feature, words.say("tracing.degree." + word(finding.degree())));
    };
  }

  private String feature(Finding.Feature feature) {
    return switch (feature) {
      case ORDER -> words.say("tracing.order");
      case NICKNAME -> words.say("tracing.nickname");
      default -> words.say("lists.detail." + word(feature));
    };
  }

  String day(@Nullable PartialDate day) {
    LocalDate first = day == null ? null : day.first();
    return day == null ? "" : first != null && day.isExact() ? words.show(first) : day.written();
  }
}
