package limen.paper.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import limen.core.agreement.Reason;
import limen.core.agreement.Reason.Name;
import limen.core.document.Label;
import limen.core.party.Party;
import limen.core.terms.Agreement;
import limen.core.terms.Amount;
import limen.core.terms.Kind;
import limen.core.terms.Moment;
import limen.core.terms.Range;
import limen.core.terms.Selector;
import limen.core.terms.Series;
import limen.core.terms.Span;
import limen.core.terms.Stream;
import limen.core.terms.Term;
import limen.core.terms.Window;
import limen.paper.words.Words;
import org.jspecify.annotations.Nullable;

/** Says the things of one agreement in one language, with the names the agreement gives them. */
public final class Speech {
  private final Words words;
  private final Agreement agreement;

  /** How to speak of an agreement in a language. */
  public Speech(Words words, Agreement agreement) {
    this.words = words;
    this.agreement = agreement;
  }

  /** The agreement spoken of. */
  public Agreement agreement() {
    return agreement;
  }

  /** A message with the agreement's things in it. */
  public String say(String key, Object... values) {
    Object[] said = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      said[i] = value(values[i]);
    }
    return words.say(key, said);
  }

  /** A reason as a sentence without its full stop. */
  public String reason(Reason reason) {
    return say("reason." + reason.code(), reason.values().toArray());
  }

  /** One value in words. */
  public String show(Object value) {
    return words.show(value(value));
  }

  /** What the words know already stays as it is, so that plurals can count it. */
  private Object value(Object value) {
    return switch (value) {
      case Reason reason -> reason(reason);
      case Name name -> name(name);
      case Selector of -> whom(of);
      case Amount amount -> amount(amount);
      case Moment moment -> moment(moment);
      case Span span -> span(span);
      case Enum<?> word -> word(word);
      case List<?> list -> list.stream().map(this::item).toList();
      default -> value;
    };
  }

  /** A bare word in a list is the name of a party. */
  private Object item(Object item) {
    return item instanceof String id ? party(id) : value(item);
  }

  private String name(Name name) {
    return switch (name.sort()) {
      case PARTY -> party(name.id());
      case STREAM -> stream(name.id());
      case STAGE -> stage(name.id());
      case KIND -> kind(name.id());
      case EVENT -> event(name.id());
      case SERIES -> series(name.id());
      case SCALE -> name.id();
    };
  }

  /** A party's name; any other voice as it is written. */
  public String party(String id) {
    Party party = agreement.parties().get(id);
    return party == null ? id : in(party.name());
  }

  /** A stream: its name, or from whom to whom. */
  public String stream(String id) {
    Stream stream = agreement.streams().get(id);
    if (stream == null) {
      return series(id);
    }
    return stream.name() != null ? in(stream.name()) : way(stream);
  }

  /** From whom to whom, and what, where it is not people: both may go the same way. */
  private String way(Stream stream) {
    String from = party(stream.from());
    String to = party(stream.to());
    String unit = stream.unit();
    return switch (stream.of()) {
      case PERSONS -> words.say("phrase.stream", from, to);
      case REMAINS -> words.say("phrase.stream-remains", from, to);
      case THINGS ->
          unit == null
              ? words.say("phrase.stream-things", from, to)
              : words.say("phrase.stream-units", from, to, unit);
    };
  }

  /** A stage: its name, or its number. */
  public String stage(String id) {
    Term.Schedule.Stage stage = agreement.stages().get(id);
    Label name = stage == null ? null : stage.name();
    return name != null ? in(name) : words.say("phrase.stage", id);
  }

  /** A kind of people by its name. */
  public String kind(String id) {
    Kind kind = agreement.kinds().get(id);
    return kind == null || kind.name() == null ? id : in(kind.name());
  }

  private String series(String id) {
    Series series = agreement.series().get(id);
    return series == null ? id : in(series.name());
  }

  private String event(String id) {
    if (id.equals(Moment.AGREED)) {
      return words.say("phrase.agreed");
    }
    if (id.startsWith("stage ")) {
      return stage(id.substring(6));
    }
    Label label = agreement.events().get(id);
    return label == null ? id : in(label);
  }

  /** A label in the language of the report. */
  public String in(Label label) {
    return label.in(words.language());
  }

  /** Whom a selector means: {@code Russia → Ukraine, civilians, stage 1}. */
  public String whom(Selector of) {
    List<String> parts = new ArrayList<>();
    for (String name : of.names()) {
      if (name.equals(Selector.SURPLUS)) {
        parts.add(words.say("phrase.surplus"));
      } else {
        parts.add(agreement.kinds().containsKey(name) ? kind(name) : stream(name));
      }
    }
    if (of.from() != null) {
      parts.add(words.say("phrase.from", party(of.from())));
    }
    if (of.to() != null) {
      parts.add(words.say("phrase.to", party(of.to())));
    }
    if (of.stage() != null) {
      parts.add(stage(of.stage()));
    }
    return parts.isEmpty() ? words.say("phrase.everybody") : String.join(", ", parts);
  }

  /** The kinds a selector names; everybody where it names none. */
  public String kinds(Selector of) {
    List<String> kinds =
        of.names().stream().filter(agreement.kinds()::containsKey).map(this::kind).toList();
    return kinds.isEmpty() ? words.say("phrase.everybody") : String.join(", ", kinds);
  }

  private Object amount(Amount amount) {
    return switch (amount) {
      case Amount.Counted(Range count) -> count;
      case Amount.Everyone everyone -> words.say("phrase.amount.everyone");
      case Amount.Any any -> words.say("phrase.amount.any");
    };
  }

  private String moment(Moment moment) {
    return switch (moment) {
      case Moment.On(LocalDate date) -> words.say("phrase.end-of-day", date);
      case Moment.At(LocalDateTime time) -> words.show(time);
      case Moment.Daily(LocalTime hour) -> words.say("phrase.daily", hour);
      case Moment.Relative(Span span, boolean before, String event) ->
          span.many() == 0
              ? event(event)
              : words.say(before ? "phrase.before" : "phrase.after", span(span), event(event));
    };
  }

  private String span(Span span) {
    return words.say("word.unit." + word(span.unit().name()), span.many());
  }

  private static String word(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * A word of the domain by its type: the ground {@code MEDICAL} is {@code word.ground.medical}.
   */
  public String word(Enum<?> constant) {
    String type = word(constant.getDeclaringClass().getSimpleName());
    return words.say("word." + type + "." + word(constant.name()));
  }

  /** Some days in words; where none are given, what the key says. */
  public String days(@Nullable Window days, String otherwise) {
    return days == null ? words.say(otherwise) : words.show(days);
  }
}
