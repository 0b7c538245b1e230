package limen.core.terms;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import limen.core.document.Label;
import limen.core.party.Office;
import limen.core.party.Party;
import limen.core.person.Finding;
import limen.core.person.Ground;
import limen.core.person.Sex;
import limen.core.person.Status;
import org.jspecify.annotations.Nullable;

/** Well-formed agreements that make no sense and use every term and every part. */
final class RandomAgreements {
  private static final List<String> WORDS =
      List.of(
          "Обмін 1000 на 1000",
          "Взаимное освобождение: «все на всех»",
          "تبادل الأسرى",
          "a \"quoted\" word",
          "colon: and # hash",
          "- dash in front",
          "two\nlines\n",
          "trailing space ",
          " leading space",
          "tab\tinside",
          "it's 'single'",
          "null",
          "~",
          "true",
          "1000",
          "1.5e3",
          "0x1F",
          "2025-05-23",
          "[a, b]",
          "{a: b}",
          "*star & amp ! bang",
          "percent % at @ back`tick",
          "back\\slash",
          "|",
          "> folded",
          "...",
          "---",
          "",
          "\u0085\u2028\uFEFF",
          "😀 face",
          "plain words",
          "Europe/Kyiv");

  private final Random random;
  private List<String> parties = List.of();
  private List<String> streams = List.of();
  private List<String> kinds = List.of();
  private List<String> scales = List.of();
  private List<String> series = List.of();
  private List<String> events = List.of();
  private List<String> stages = List.of();

  RandomAgreements(long seed) {
    this.random = new Random(seed);
  }

  Agreement next() {
    parties = names("UA", "RU", "Türkiye", "ICRC-1", "1", "ДНР");
    streams = names("to-UA", "to-RU", "bodies", "потік", "s5");
    kinds = names("soldier", "civilian", "поранені", "k-4", "17");
    scales = names("equivalents", "weights");
    series = names("troops", "trucks");
    events = names("pull-back", "declared-exchanged", "подія");
    stages = names("1", "2", "stage-c", "четвертий");
    return new Agreement(
        Agreement.FORMAT,
        label(),
        maybe(this::date),
        maybe(this::text),
        pick(List.of(ZoneId.of("UTC"), ZoneId.of("Europe/Kyiv"), ZoneId.of("Asia/Tehran"))),
        map(parties, p -> new Party(label(), some(() -> pick(Office.values())))),
        map(streams, s -> stream()),
        map(kinds, k -> kind()),
        map(scales, s -> map(some(kinds), k -> random.nextInt(60))),
        map(series, s -> new Series(label(), maybe(this::text), maybe(this::count))),
        map(events, e -> label()),
        terms(),
        some(this::text));
  }

  private List<Clause> terms() {
    List<Clause> terms = new ArrayList<>();
    terms.add(clause(schedule(stages)));
    terms.addAll(many(() -> clause(term())));
    Collections.shuffle(terms, random);
    return terms;
  }

  private Clause clause(Term term) {
    return new Clause(maybe(this::text), some(parties), maybe(this::label), term);
  }

  private Term term() {
    return switch (random.nextInt(10)) {
      case 0 -> new Term.Number(whom(), amount(), pick(Term.Each.values()));
      case 1 -> ratio();
      case 2 -> schedule(List.of());
      case 3 -> deadline();
      case 4 -> order();
      case 5 ->
          new Term.Together(
              whom(), pick(Term.Together.Rule.values()), maybe(this::whole), some(parties));
      case 6 -> eligible();
      case 7 -> otherwise();
      case 8 ->
          new Term.Stay(
              whom(), text(), maybe(() -> pick(parties)), maybe(this::moment), maybe(this::text));
      default -> new Term.Text(label());
    };
  }

  private Term ratio() {
    return new Term.Ratio(
        whom(),
        whom(),
        new Factor(1 + random.nextInt(2000), 1 + random.nextInt(3)),
        maybe(() -> pick(scales)),
        pick(Term.Ratio.Weigh.values()),
        pick(Term.Ratio.Relation.values()),
        pick(Term.Ratio.Measure.values()),
        pick(Term.Each.values()),
        pick(Term.Ratio.Surplus.values()));
  }

  private Term.Schedule schedule(List<String> names) {
    return new Term.Schedule(
        maybe(this::moment),
        map(names, s -> stage()),
        maybe(this::span),
        maybe(() -> new Term.Schedule.Extension(whole(), whom(), span(), maybe(this::span))));
  }

  private Term.Schedule.Stage stage() {
    Map<Selector, Range> counts = new LinkedHashMap<>();
    some(this::selector).forEach(of -> counts.put(of, count()));
    return new Term.Schedule.Stage(
        maybe(this::label), maybe(this::window), maybe(this::text), counts);
  }

  private Term deadline() {
    return new Term.Deadline(
        pick(Term.Deadline.Duty.values()),
        some(this::selector),
        maybe(() -> pick(events)),
        some(parties),
        moment(),
        maybe(this::text));
  }

  private Term order() {
    return new Term.Order(
        whom(),
        some(() -> pick(Ground.values())),
        some(
            () -> new Term.Order.Alternative(some(() -> pick(Ground.values())), maybe(this::text))),
        some(parties),
        some(parties),
        maybe(this::text));
  }

  private Term eligible() {
    return new Term.Eligible(
        whom(),
        some(kinds),
        some(kinds),
        maybe(this::text),
        some(() -> new Term.Eligible.Need(text(), pick(parties))),
        some(() -> pick(Term.Eligible.Check.values())),
        some(parties),
        maybe(this::moment));
  }

  private Term otherwise() {
    return new Term.Otherwise(
        whom(),
        many(() -> pick(Term.Otherwise.Cause.values())),
        pick(Term.Otherwise.Counts.values()),
        maybe(this::text),
        some(parties),
        some(
            () ->
                new Term.Otherwise.Step(
                    maybe(() -> pick(parties)), maybe(this::span), maybe(this::text))));
  }

  private Stream stream() {
    return new Stream(
        pick(parties),
        pick(parties),
        some(parties),
        pick(Stream.Cargo.values()),
        maybe(this::label),
        maybe(this::text));
  }

  private Kind kind() {
    return new Kind(
        maybe(this::label),
        some(() -> pick(Status.values())),
        some(this::text),
        some(() -> pick(Finding.values())),
        maybe(this::ages),
        maybe(() -> pick(Sex.values())),
        some(this::text),
        some(this::text),
        maybe(this::captured),
        some(this::text),
        some(kinds),
        some(kinds));
  }

  private Ages ages() {
    int least = random.nextInt(100);
    return new Ages(
        least, random.nextBoolean() ? Ages.OLDEST : least + random.nextInt(30), maybe(this::date));
  }

  private Captured captured() {
    Window days = window();
    return switch (random.nextInt(3)) {
      case 0 -> new Captured(null, days.from());
      case 1 -> new Captured(days.from(), null);
      default -> new Captured(days.from(), days.to().plusDays(1));
    };
  }

  private Amount amount() {
    return switch (random.nextInt(3)) {
      case 0 -> new Amount.Everyone();
      case 1 -> new Amount.Any();
      default -> new Amount.Counted(count());
    };
  }

  private Range count() {
    long least = random.nextInt(2000);
    return switch (random.nextInt(5)) {
      case 0 -> Range.of(least);
      case 1 -> Range.atLeast(1 + least);
      case 2 -> new Range(0, least);
      case 3 -> new Range(least, least + random.nextInt(100));
      default -> Range.of(999_999_999_999L);
    };
  }

  private Moment moment() {
    return switch (random.nextInt(5)) {
      case 0 -> new Moment.On(date());
      case 1 -> new Moment.At(LocalDateTime.of(date(), hour()));
      case 2 -> new Moment.Daily(hour());
      case 3 -> new Moment.Relative(span(), random.nextBoolean(), "stage " + pick(stages));
      default ->
          new Moment.Relative(
              span(), random.nextBoolean(), random.nextBoolean() ? Moment.AGREED : pick(events));
    };
  }

  private Selector selector() {
    List<String> names =
        new ArrayList<>(some(List.of(streams, kinds, series).get(random.nextInt(3))));
    return new Selector(
        names, maybe(() -> pick(parties)), maybe(() -> pick(parties)), maybe(() -> pick(stages)));
  }

  private List<Selector> whom() {
    return many(this::selector);
  }

  private LocalDate date() {
    return LocalDate.of(1860 + random.nextInt(200), 1, 1).plusDays(random.nextInt(366));
  }

  private Window window() {
    LocalDate from = date();
    return new Window(from, from.plusDays(random.nextInt(3)));
  }

  private LocalTime hour() {
    return LocalTime.of(random.nextInt(24), random.nextInt(60));
  }

  private Span span() {
    return new Span(random.nextInt(100), pick(Span.Unit.values()));
  }

  private int whole() {
    return random.nextInt(1000);
  }

  private String text() {
    return pick(WORDS);
  }

  private Label label() {
    if (random.nextBoolean()) {
      return Label.of(text());
    }
    return new Label(
        map(pick(List.of(List.of("en"), List.of("uk", "ru"), List.of("ar", "en"))), l -> text()));
  }

  private <T extends @Nullable Object> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private <T> T pick(T[] of) {
    return of[random.nextInt(of.length)];
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextInt(3) == 0 ? value.get() : null;
  }

  private <T> List<T> many(Supplier<T> item) {
    List<T> items = new ArrayList<>(List.of(item.get()));
    items.addAll(some(item));
    return items;
  }

  private <T> List<T> some(Supplier<T> item) {
    List<T> items = new ArrayList<>();
    while (random.nextInt(3) == 0) {
      items.add(item.get());
    }
    return items;
  }

  private List<String> some(List<String> of) {
    return of.stream().filter(n -> random.nextInt(3) == 0).toList();
  }

  private List<String> names(String... of) {
    List<String> names = new ArrayList<>(List.of(of));
    names.removeIf(n -> random.nextInt(4) == 0);
    return names.isEmpty() ? List.of(of[0]) : names;
  }

  private <V> Map<String, V> map(List<String> keys, Function<String, V> value) {
    Map<String, V> map = new LinkedHashMap<>();
    keys.forEach(key -> map.put(key, value.apply(key)));
    return map;
  }
}
