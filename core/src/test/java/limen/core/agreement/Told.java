package limen.core.agreement;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import limen.core.document.Result;
import limen.core.terms.Agreement;
import limen.core.terms.Range;
import limen.core.terms.Selector;
import limen.core.terms.Window;

/**
 * An agreement of a few lines and what was told about it, written as a reader would jot it down:
 * {@code "UA: to-UA civilian = 120 on 2025-05-23"}, {@code "RU held: to-UA = 500 said 2025-06-02"}.
 */
final class Told {
  private static final Pattern LINE =
      Pattern.compile("(\\S+?)(?: (\\S+))?: (.+) = (.+?)(?: on (\\S+))?(?: said (\\S+))?");

  private final Agreement agreement;
  private final List<Tally> tallies = new ArrayList<>();
  private final Map<String, LocalDateTime> events = new LinkedHashMap<>();

  private Told(Agreement agreement) {
    this.agreement = agreement;
  }

  /** Sides UA and RU, a stream each way, bodies, trucks and a few kinds, with these terms. */
  static Told under(String terms) {
    return new Told(World.read(HEAD + "terms:\n" + terms.indent(2)));
  }

  private static final String HEAD =
      """
      limen: agreement/1
      title: invented
      agreed: 2025-05-16
      parties:
        UA: {name: Ukraine}
        RU: {name: Russia}
        TR: {name: Türkiye, offices: mediator}
      streams:
        to-UA: {from: RU, to: UA}
        to-RU: {from: UA, to: RU}
        bodies: {from: RU, to: UA, of: remains}
      kinds:
        soldier: {status: soldier}
        civilian: {status: civilian}
        medical: {status: medical}
        wounded: {finding: seriously-wounded}
        sick: {finding: seriously-sick}
        wounded-major: {finding: seriously-wounded, rank: major}
        private: {rank: private}
        major: {rank: major}
        colonel: {rank: colonel}
        azov: {mark: azov}
      scales:
        equivalents: {private: 1, major: 8, colonel: 15}
        price: {civilian: 30, soldier: 1}
      series:
        troops: {name: troops withdrawn, total: 23000}
      events:
        pull-back: the pull-back
        end-of-war: the end of the war
      """;

  Told by(String... lines) {
    for (String line : lines) {
      Matcher said = LINE.matcher(line);
      if (!said.matches()) {
        throw new IllegalArgumentException(line);
      }
      tallies.add(
          new Tally(
              "t" + tallies.size(),
              said.group(1),
              good(Selector.parse(said.group(3))),
              said.group(2) == null
                  ? Outcome.DELIVERED
                  : Outcome.valueOf(said.group(2).toUpperCase(Locale.ROOT).replace('-', '_')),
              good(Range.parse(said.group(4))),
              said.group(5) == null ? null : good(Window.parse(said.group(5))),
              LocalDate.parse(said.group(6) == null ? "2025-05-30" : said.group(6))));
    }
    return this;
  }

  Told happened(String event, String at) {
    events.put(event, LocalDateTime.parse(at));
    return this;
  }

  private static <T> T good(Result<T> result) {
    if (result instanceof Result.Good<T>(T value)) {
      return value;
    }
    throw new IllegalArgumentException(result.toString());
  }

  Book book(String asOf) {
    return new Book(agreement, tallies, LocalDate.parse(asOf));
  }

  /** The verdict on the last clause: state, then each reason with its values. */
  String verdict(String asOf) {
    Verdict verdict = Verdicts.of(book(asOf), events).getLast().verdict();
    StringBuilder text = new StringBuilder(verdict.state().toString());
    verdict.reasons().forEach(reason -> text.append("; ").append(shown(reason)));
    return text.toString();
  }

  private static String shown(Object value) {
    return switch (value) {
      case Reason(String code, List<Object> values) ->
          code + values.stream().map(v -> " " + shown(v)).reduce("", String::concat);
      case Reason.Name(var sort, String id) -> id;
      default -> value.toString();
    };
  }

  Agreement agreement() {
    return agreement;
  }
}
