package limen.core.agreement;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import limen.core.person.Finding;
import limen.core.person.Sex;
import limen.core.person.Status;
import limen.core.terms.Agreement;
import limen.core.terms.Agreements;
import limen.core.terms.Clause;
import limen.core.terms.Kind;
import limen.core.terms.Range;
import limen.core.terms.Selector;
import limen.core.terms.Window;
import org.jspecify.annotations.Nullable;

/** An invented exchange that really happened, so that what is said about it can be held to it. */
final class World {
  static final LocalDate FIRST = LocalDate.of(2025, 5, 20);
  static final int DAYS = 9;
  static final List<String> STREAMS = List.of("to-UA", "to-RU");
  static final List<List<String>> KINDS =
      List.of(
          List.of(),
          List.of("soldier"),
          List.of("civilian"),
          List.of("woman"),
          List.of("wounded"),
          List.of("civilian", "woman"));

  private static final String HEAD =
      """
      limen: agreement/1
      title: invented
      parties: {UA: {name: Ukraine}, RU: {name: Russia}}
      streams: {to-UA: {from: RU, to: UA}, to-RU: {from: UA, to: RU}}
      kinds:
        soldier: {status: soldier}
        civilian: {status: civilian}
        woman: {sex: female}
        wounded: {finding: wounded}
      """;

  /** People who crossed together and are alike. */
  record Group(
      String stream,
      LocalDate day,
      @Nullable String stage,
      Status status,
      Sex sex,
      boolean wounded,
      int people) {}

  final Random random;
  final Agreement agreement;
  final List<Group> groups = new ArrayList<>();
  private int figures;

  World(long seed) {
    this.random = new Random(seed);
    this.agreement = agreement();
    for (String stream : STREAMS) {
      for (int i = 0; i < 6; i++) {
        groups.add(group(stream));
      }
    }
  }

  private Agreement agreement() {
    StringBuilder stages = new StringBuilder();
    int many = 1 + random.nextInt(3);
    for (int i = 0; i < many; i++) {
      LocalDate from = day();
      LocalDate to = from.plusDays(random.nextInt(3));
      stages.append("      s").append(i).append(": {on: ").append(from).append("..").append(to);
      stages.append(
          switch (random.nextInt(3)) {
            case 0 -> "}\n";
            case 1 -> ", counts: {to-UA: 10}}\n";
            default -> ", counts: {to-UA: 10, to-RU: 10, to-UA civilian: 3}}\n";
          });
    }
    return read(
        HEAD
            + """
            terms:
              - schedule:
                  stages:
            """
            + stages.toString().indent(4));
  }

  /** The same agreement with more terms. */
  Agreement with(String terms) {
    Agreement more = read(HEAD + "terms:\n" + terms.indent(2));
    List<Clause> clauses = new ArrayList<>(agreement.terms());
    clauses.addAll(more.terms());
    return new Agreement(
        agreement.limen(),
        agreement.title(),
        agreement.agreed(),
        agreement.place(),
        agreement.timeZone(),
        agreement.parties(),
        agreement.streams(),
        agreement.kinds(),
        agreement.scales(),
        agreement.series(),
        agreement.events(),
        clauses,
        agreement.sources());
  }

  static Agreement read(String yaml) {
    var reading = Agreements.read("a.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    if (!reading.problems().isEmpty()) {
      throw new IllegalArgumentException(yaml + reading.problems());
    }
    return Objects.requireNonNull(reading.value());
  }

  private LocalDate day() {
    return FIRST.plusDays(random.nextInt(DAYS));
  }

  private Group group(String stream) {
    LocalDate day = day();
    List<String> stages = stagesOn(day);
    return new Group(
        stream,
        day,
        stages.isEmpty() ? null : stages.get(random.nextInt(stages.size())),
        pick(List.of(Status.SOLDIER, Status.CIVILIAN, Status.MEDICAL)),
        pick(List.of(Sex.values())),
        random.nextBoolean(),
        random.nextInt(20));
  }

  List<String> stagesOn(LocalDate day) {
    return agreement.stages().entrySet().stream()
        .filter(s -> Objects.requireNonNull(s.getValue().on()).holds(Window.of(day)))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How many there really were, up to the end of a day. */
  long truth(Selector of, @Nullable Window days, LocalDate asOf) {
    return groups.stream()
        .filter(g -> agreement.streams(of).contains(g.stream))
        .filter(g -> of.stage() == null || of.stage().equals(g.stage))
        .filter(g -> days == null || days.holds(Window.of(g.day)))
        .filter(g -> !g.day.isAfter(asOf))
        .filter(g -> of.names().stream().allMatch(name -> is(g, name)))
        .mapToLong(Group::people)
        .sum();
  }

  private boolean is(Group g, String name) {
    Kind kind = agreement.kinds().get(name);
    return kind == null
        || ((kind.status().isEmpty() || kind.status().contains(g.status))
            && (kind.sex() == null || kind.sex() == g.sex)
            && (!kind.finding().contains(Finding.WOUNDED) || g.wounded));
  }

  /** A voice that says, in any mixture of ways, something about everything that happened. */
  List<Tally> tell(String voice, boolean exact) {
    List<Tally> told = new ArrayList<>();
    for (int i = random.nextInt(8); i > 0; i--) {
      told.add(anything(voice, exact));
    }
    for (Group g : groups) {
      if (told.stream().noneMatch(t -> covers(t, g))) {
        Selector of = select(g.stream, random.nextInt(4) > 0 ? List.of() : kinds(), null);
        told.add(figure(voice, of, Window.of(g.day), g.day, exact));
      }
    }
    return told;
  }

  private boolean covers(Tally t, Group g) {
    boolean stage = t.of().stage() == null || t.of().stage().equals(g.stage);
    Window span = t.span(Figure.window(agreement, t.of().stage()));
    boolean total = t.of().names().stream().noneMatch(agreement.kinds()::containsKey);
    return stage
        && agreement.streams(t.of()).contains(g.stream)
        && span.holds(Window.of(g.day))
        && (total || (span.from().equals(span.to()) && t.of().stage() == null));
  }

  /** A figure about days, a stage, a span or everything so far, of one stream or several. */
  Tally anything(String voice, boolean exact) {
    List<String> stages = List.copyOf(agreement.stages().keySet());
    String stream = STREAMS.get(random.nextInt(2));
    LocalDate day = day();
    return switch (random.nextInt(6)) {
      case 0 -> figure(voice, select(stream, kinds(), null), Window.of(day), day, exact);
      case 1 -> figure(voice, select(stream, kinds(), pick(stages)), null, day, exact);
      case 2 -> figure(voice, select(stream, kinds(), null), window(), day, exact);
      case 3 -> figure(voice, select(stream, kinds(), null), null, day, exact);
      case 4 -> figure(voice, new Selector(kinds(), null, null, null), Window.of(day), day, exact);
      default -> {
        String stage = pick(stages);
        Window on = Objects.requireNonNull(Figure.window(agreement, stage));
        LocalDate at = on.from();
        yield figure(voice, select(stream, kinds(), stage), Window.of(at), at, exact);
      }
    };
  }

  Tally figure(
      String voice, Selector of, @Nullable Window happened, LocalDate said, boolean exact) {
    Window days = happened;
    if (happened == null && of.stage() == null) {
      days = new Window(LocalDate.MIN, said);
    }
    long truth = truth(of, days, LocalDate.MAX);
    return new Tally(
        voice + figures++, voice, of, Outcome.DELIVERED, told(truth, exact), happened, said);
  }

  private Range told(long truth, boolean exact) {
    if (exact || random.nextInt(3) == 0) {
      return Range.of(truth);
    }
    long least = Math.max(0, truth - random.nextInt(5));
    return random.nextInt(4) == 0
        ? Range.atLeast(least)
        : new Range(least, truth + random.nextInt(5));
  }

  Window window() {
    LocalDate from = day();
    return new Window(from, from.plusDays(random.nextInt(4)));
  }

  List<String> kinds() {
    return pick(KINDS);
  }

  private <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  static Selector select(@Nullable String stream, List<String> kinds, @Nullable String stage) {
    List<String> names = new ArrayList<>(stream == null ? List.of() : List.of(stream));
    names.addAll(kinds);
    return new Selector(names, null, null, stage);
  }

  /** Everything that can be asked: of one stream or all, of each kind, at each stage or in all. */
  List<Selector> questions() {
    List<Selector> questions = new ArrayList<>();
    for (List<String> kinds : KINDS) {
      List<@Nullable String> stages = new ArrayList<>(agreement.stages().keySet());
      stages.add(null);
      for (String stage : stages) {
        STREAMS.forEach(stream -> questions.add(select(stream, kinds, stage)));
        questions.add(select(null, kinds, stage));
      }
    }
    return questions;
  }

  /** As a reader of a failed test wants to see it. */
  String shown(List<Tally> told) {
    Map<String, String> shown = new LinkedHashMap<>();
    agreement.stages().forEach((id, stage) -> shown.put(id, String.valueOf(stage.on())));
    StringBuilder text = new StringBuilder(shown + "\n");
    groups.forEach(g -> text.append(g).append('\n'));
    told.forEach(
        t ->
            text.append(t.by())
                .append(": ")
                .append(t.of())
                .append(' ')
                .append(t.happened())
                .append(" said ")
                .append(t.said())
                .append(" = ")
                .append(t.count())
                .append('\n'));
    return text.toString();
  }
}
