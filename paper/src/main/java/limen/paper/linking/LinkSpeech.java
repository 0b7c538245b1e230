package limen.paper.linking;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import limen.linkage.compare.Kind;
import limen.linkage.compare.Level;
import limen.linkage.link.Zone;
import limen.paper.linking.Reviewed.Decision;
import limen.paper.words.Words;
import org.jspecify.annotations.Nullable;

/** What was found, in plain words. */
public final class LinkSpeech {
  /** Less is hardly likely. */
  static final double POSSIBLE = 0.1;

  private static final double RARE = 1.5;
  private static final double SAYS_LITTLE = 0.3;
  private static final double STRONGLY = 4;
  private static final double SMALLEST = 0.0001;

  private final Words words;
  private final Map<List<String>, String> sentences = new ConcurrentHashMap<>();

  /** In a language. */
  public LinkSpeech(Words words) {
    this.words = words;
  }

  /** What a kind is called. */
  public String kind(Kind kind) {
    return switch (kind) {
      case SURNAME -> words.say("link.kind.surname");
      case GIVEN -> words.say("link.kind.given");
      case PATRONYMIC -> words.say("link.kind.patronymic");
      case DATE -> words.say("link.kind.date");
      case SEX -> words.say("link.kind.sex");
      case CODE -> words.say("link.kind.code");
      case TEXT -> words.say("link.kind.text");
    };
  }

  /** Why a heading is not compared. */
  public String why(LeftOut.Why why) {
    return switch (why) {
      case ID -> words.say("link.why.id");
      case NOT_WHO -> words.say("link.why.not-who");
      case ONE_TABLE_ONLY -> words.say("link.why.one-table");
      case REPEATS -> words.say("link.why.repeats");
      case SENTENCES -> words.say("link.why.sentences");
      case SAYS_LITTLE -> words.say("link.why.little");
      case TELLS_LEAST -> words.say("link.why.least");
      case DECIDED -> words.say("link.why.decided");
      case NUMBERS_TWICE -> words.say("link.why.numbers-twice");
      case TWICE -> words.say("link.why.twice");
      case NO_HEADING -> words.say("link.why.no-heading");
    };
  }

  /** A heading that is not compared, with its table where that has to be said. */
  String called(LeftOut out) {
    String heading =
        out.why() == LeftOut.Why.NO_HEADING
            ? words.say("link.column", out.heading())
            : out.heading();
    return out.table() == null ? heading : heading + " (" + out.table() + ")";
  }

  /** What was found in a field: the same, and rare; another. */
  public String found(Kind kind, Weighing.Step step) {
    String found = found(kind, step.level());
    boolean agrees = step.level() == Level.SAME || step.level() == Level.FORM;
    if (agrees && step.frequency() >= RARE) {
      return words.say("link.found.rare", found);
    }
    return agrees && step.frequency() <= -RARE ? words.say("link.found.frequent", found) : found;
  }

  private String found(Kind kind, Level level) {
    boolean day = kind == Kind.DATE;
    return switch (level) {
      case UNSAID -> words.say("link.found.unsaid");
      case SAME -> words.say("link.found.same");
      case FORM -> words.say("link.found.form");
      case PART -> day ? words.say("link.found.part-day") : words.say("link.found.part");
      case SWAPPED -> day ? words.say("link.found.swapped-day") : words.say("link.found.swapped");
      case SLIP -> words.say("link.found.slip");
      case ALIKE -> day ? words.say("link.found.alike-day") : words.say("link.found.alike");
      case OTHER -> words.say("link.found.other");
    };
  }

  /** What a weight comes to: speaks strongly for, says little. */
  public String verdict(double weight) {
    if (Math.abs(weight) < SAYS_LITTLE) {
      return words.say("link.verdict.little");
    }
    if (weight > 0) {
      return weight >= STRONGLY
          ? words.say("link.verdict.strongly-for")
          : words.say("link.verdict.for");
    }
    return weight <= -STRONGLY
        ? words.say("link.verdict.strongly-against")
        : words.say("link.verdict.against");
  }

  /**
   * A sentence on one field. There are few for each field, and a large table has millions of them:
   * each is put into words once.
   */
  public String sentence(Compared field, Weighing.Step step) {
    String found = found(field.kind(), step);
    String verdict = step.level() == Level.UNSAID ? "" : verdict(step.weight());
    return sentences.computeIfAbsent(
        List.of(field.name(), found, verdict),
        said ->
            verdict.isEmpty()
                ? words.say("link.sentence.unsaid", field.name(), found)
                : words.say("link.sentence", field.name(), found, verdict));
  }

  /** How sure a probability is, in words. */
  public String sure(double probability) {
    if (probability >= 0.9999) {
      return words.say("link.sure.nearly-certain");
    }
    if (probability >= 0.99) {
      return words.say("link.sure.very-likely");
    }
    if (probability >= 0.9) {
      return words.say("link.sure.likely");
    }
    if (probability >= 0.5) {
      return words.say("link.sure.rather");
    }
    return probability >= POSSIBLE
        ? words.say("link.sure.possible")
        : words.say("link.sure.hardly");
  }

  /** What becomes of a pair. */
  public String zone(@Nullable Zone zone) {
    return switch (zone) {
      case null -> words.say("link.zone.none");
      case LINK -> words.say("link.zone.link");
      case REVIEW -> words.say("link.zone.review");
    };
  }

  /** What became of a pair, where a human decided on it. */
  String standing(@Nullable Decision decision, @Nullable Zone zone) {
    if (decision == null) {
      return zone(zone);
    }
    return decision.same() ? words.say("link.zone.confirmed") : words.say("link.zone.rejected");
  }

  /** From 0 to 1 with as many digits as say something, and never quite 1. */
  public static String probability(double probability) {
    double capped = Math.min(probability, 1 - SMALLEST);
    return String.format(Locale.ROOT, capped >= 0.9 || capped < 0.1 ? "%.4f" : "%.2f", capped);
  }

  /** A weight with its sign and one digit. */
  public static String weight(double weight) {
    String number = String.format(Locale.ROOT, "%+.1f", weight);
    return number.equals("-0.0") ? "+0.0" : number.replace('-', '−');
  }
}
