package limen.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import limen.core.lists.Knowledge;
import limen.core.lists.Known;
import limen.core.manifest.Convoy;
import limen.core.manifest.Fleet;
import limen.core.manifest.Gates;
import limen.core.manifest.Load;
import limen.core.manifest.Manifest;
import limen.core.manifest.Manifests;
import limen.core.manifest.Need;
import limen.core.manifest.Passenger;
import limen.core.person.PartialDate;
import limen.core.person.Particulars;
import limen.core.quota.Leg;
import limen.core.selection.Line;
import limen.core.selection.Plan;
import limen.core.terms.Agreement;
import limen.core.terms.Stream;
import limen.core.terms.Term;
import limen.paper.data.PlanData;
import limen.paper.json.Json;
import limen.paper.lists.BareWorkbook;
import limen.paper.lists.Incoming;
import limen.paper.manifest.Heading;
import limen.paper.manifest.ManifestData;
import limen.paper.manifest.RollCallPdf;
import limen.paper.plan.PlanReport;
import limen.paper.plan.PlanSheets;
import limen.paper.plan.PlanSpeech;
import limen.paper.report.PageReport;
import limen.paper.sheet.Csv;
import limen.paper.words.Words;
import org.jspecify.annotations.Nullable;

/** What a plan is handed on in: lists, roll-call sheets, reasons, a page. */
final class PlanFiles {
  private static final int SEED_BYTES = 32;
  private static final List<String> ASKED =
      List.of("place", "surname", "given", "patronymic", "answer", "stage", "stream", "id");

  private final Plan plan;
  private final HeldPeople people;
  private final Agreement agreement;
  private final Words words;
  private final OutFolder target;
  private final PlanSheets sheets;

  PlanFiles(Plan plan, HeldPeople people, Agreement agreement, Words words, OutFolder target) {
    this.plan = plan;
    this.people = people;
    this.agreement = agreement;
    this.words = words;
    this.target = target;
    this.sheets = new PlanSheets(plan, people.particulars());
  }

  private static String name(Leg leg) {
    return "stage-" + leg.stage() + "-" + leg.stream();
  }

  /** For each stage the list and its reserve; and those who go outside every count. */
  void lists() {
    for (Leg leg : plan.request().terms().legs()) {
      table(name(leg), sheets.list(leg), words.say("plan.file.list"));
      if (!sheets.reserve(leg).isEmpty()) {
        table(name(leg) + "-reserve", sheets.reserve(leg), words.say("plan.file.reserve"));
      }
    }
    if (!plan.outside().isEmpty()) {
      table("outside", sheets.outside(), words.say("plan.file.outside"));
    }
  }

  private void table(String name, List<List<String>> rows, String what) {
    target.people(name + ".csv", Csv.bytes(PlanSheets.LIST, rows), what);
    target.people(name + ".xlsx", BareWorkbook.bytes(PlanSheets.LIST, rows), what);
  }

  /** For each stage the sheets for the gate, and what travels ahead of each vehicle. */
  void rollCalls() throws IOException {
    byte[] seed = new byte[SEED_BYTES];
    new SecureRandom().nextBytes(seed);
    for (Leg leg : plan.request().terms().legs()) {
      List<String> ids = plan.chosen().getOrDefault(leg, List.of());
      if (!ids.isEmpty()) {
        rollCall(leg, ids, seed);
      }
    }
  }

  private void rollCall(Leg leg, List<String> ids, byte[] seed) throws IOException {
    List<Passenger> passengers = Passenger.escorted(ids.stream().map(this::passenger).toList());
    Stream stream = Objects.requireNonNull(agreement.streams().get(leg.stream()));
    Convoy convoy =
        new Convoy(leg.stage(), party(stream.from()), party(stream.to()), people.invented());
    Manifest manifest =
        Office.good(
            name(leg),
            Manifests.of(convoy, passengers, Fleet.usual(passengers, List.of()), List.of(), seed));
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    RollCallPdf.write(
        pdf, manifest, new Heading(agreement.title().in(words.language()), day(leg), null, words));
    target.people(
        name(leg) + "-roll-call.pdf", pdf.toByteArray(), words.say("plan.file.roll-call"));
    ByteArrayOutputStream ahead = new ByteArrayOutputStream();
    for (Load load : manifest.loads()) {
      ahead.writeBytes(
          Json.write(ManifestData.tree(manifest, load)).getBytes(StandardCharsets.UTF_8));
    }
    target.people(name(leg) + "-ahead.jsonl", ahead.toByteArray(), words.say("plan.file.ahead"));
  }

  private String party(String id) {
    return Objects.requireNonNull(agreement.parties().get(id)).name().in(words.language());
  }

  private String day(Leg leg) {
    Term.Schedule.Stage stage = agreement.stages().get(leg.stage());
    return stage == null || stage.on() == null ? "" : words.show(stage.on());
  }

  /** What somebody needs on the way stands among the marks; nothing is guessed from a finding. */
  private Passenger passenger(String id) {
    Particulars person = Objects.requireNonNull(people.particulars().get(id));
    Set<Need> needs = EnumSet.noneOf(Need.class);
    for (Need need : Need.values()) {
      if (person.traits().marks().stream()
          .anyMatch(mark -> mark.strip().equalsIgnoreCase(need.name()))) {
        needs.add(need);
      }
    }
    return new Passenger(
        id,
        person.name(),
        "und",
        null,
        year(person.traits().born()),
        needs,
        person.group(),
        Gates.UNKNOWN);
  }

  private static @Nullable Integer year(@Nullable PartialDate born) {
    if (born == null || born.first() == null || born.last() == null) {
      return null;
    }
    return born.first().getYear() == born.last().getYear() ? born.first().getYear() : null;
  }

  /** What becomes of everybody the other side asks for, as this plan has it. */
  void asked(Incoming list) {
    List<Known> held = new ArrayList<>();
    people
        .particulars()
        .forEach((id, person) -> held.add(new Known(id, person, Known.Standing.HELD, null)));
    Knowledge knowledge = new Knowledge(held);
    List<List<String>> rows = new ArrayList<>();
    list.places().forEach(place -> rows.add(answer(place.number(), place.person(), knowledge)));
    target.people("asked.csv", Csv.bytes(ASKED, rows), words.say("plan.file.asked"));
  }

  private List<String> answer(int place, Particulars asked, Knowledge knowledge) {
    List<Known> fits = knowledge.fits(asked);
    Line line = fits.size() == 1 ? plan.lines().get(fits.getFirst().id()) : null;
    Leg leg = line == null ? null : PlanSheets.leg(line.reason());
    String answer =
        line != null
            ? PlanSpeech.code(line.reason())
            : fits.isEmpty() ? "not-found" : "several-fit";
    return List.of(
        Integer.toString(place),
        blank(asked.name().surname()),
        blank(asked.name().given()),
        blank(asked.name().patronymic()),
        answer,
        leg == null ? "" : leg.stage(),
        leg == null ? "" : leg.stream(),
        line == null ? "" : line.id());
  }

  private static String blank(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** Whom pins touch, and who is held back: each in a file of its own, where there is anybody. */
  void decided() {
    decided("pins.csv", PlanSheets.PINS, sheets.pins(), words.say("plan.file.pins"));
    decided(
        "held-back.csv", PlanSheets.HELD_BACK, sheets.heldBack(), words.say("plan.file.kept-back"));
  }

  private void decided(String name, List<String> columns, List<List<String>> rows, String what) {
    if (!rows.isEmpty()) {
      target.people(name, Csv.bytes(columns, rows), what);
    }
  }

  /** Everybody's reason, in words and as data. */
  void reasons() {
    target.people(
        "reasons.csv",
        Csv.bytes(PlanSheets.REASONS, sheets.reasons(new PlanSpeech(words, agreement))),
        words.say("plan.file.reasons"));
    target.people(
        "plan.json",
        Json.write(PlanData.tree(plan, people.invented())).getBytes(StandardCharsets.UTF_8),
        words.say("plan.file.data"));
  }

  /** The one page with numbers only. */
  void summary() {
    target.numbers(
        "summary.html",
        PageReport.show(PlanReport.of(plan, agreement, words, people.invented(), List.of()), words),
        words.say("plan.file.page"));
  }
}
