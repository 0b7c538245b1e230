package limen.core.register;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import limen.core.person.FullName;
import limen.core.person.PartialDate;
import limen.core.person.Particulars;
import limen.core.person.Traits;
import limen.linkage.compare.Kind;
import limen.linkage.compare.Level;
import limen.linkage.compare.NameWord;
import org.jspecify.annotations.Nullable;

/**
 * Compares a sender's file with what he said before. A row is the same person where the sender's
 * own sign is the same; without signs where all of it is the same, or the number (unless a name and
 * the birth are another's), or the name with the date of birth, or the name alone, as long as each
 * time only one person on either side has it. Persons of other senders are never matched here: that
 * is for a link, with a reason.
 */
public final class Intake {
  /** What can differ between two rows, by the words that stand over columns. */
  private static final Map<String, Function<Particulars, @Nullable Object>> FIELDS = fields();

  private final Register before;
  private final Upload upload;
  private final List<Row> rows;
  private final @Nullable Known[] matches;
  private final Map<String, Known> open = new LinkedHashMap<>();

  private Intake(Register before, Upload upload, List<Row> rows) {
    this.before = before;
    this.upload = upload;
    this.rows = rows;
    matches = new @Nullable Known[rows.size()];
  }

  /** What a file adds; nothing is added yet. The same rows come to the same answer. */
  public static Difference compare(Register before, Upload upload, List<Row> rows) {
    return new Intake(before, upload, rows).compare();
  }

  private Difference compare() {
    for (Dossier dossier : before.persons().values()) {
      Known known = new Known(dossier, upload.sender());
      if (known.isListed()) {
        open.put(dossier.id(), known);
      }
    }
    if (!open.isEmpty()) {
      match(Known::id, Row::id, false);
      match(Known::particulars, row -> row.id() == null ? row.particulars() : null, false);
      match(known -> number(known.particulars()), row -> number(row.particulars()), true);
      match(known -> birth(known.particulars()), row -> birth(row.particulars()), true);
      match(known -> name(known.particulars()), row -> name(row.particulars()), true);
    }
    return difference();
  }

  /** Joins rows with what is open by a key; where a key must be somebody's alone, only then. */
  private void match(
      Function<Known, @Nullable Object> ofKnown,
      Function<Row, @Nullable Object> ofRow,
      boolean alone) {
    Map<Object, Deque<Known>> known = new HashMap<>();
    for (Known one : open.values()) {
      Object key = ofKnown.apply(one);
      if (key != null && (!alone || one.id() == null)) {
        known.computeIfAbsent(key, k -> new ArrayDeque<>()).add(one);
      }
    }
    Map<Object, Integer> times = alone ? times(ofRow) : Map.of();
    for (int i = 0; i < rows.size(); i++) {
      boolean may = matches[i] == null && (!alone || rows.get(i).id() == null);
      Object key = may ? ofRow.apply(rows.get(i)) : null;
      Deque<Known> here = key == null ? null : known.get(key);
      boolean single =
          !alone || (here != null && here.size() == 1 && Objects.equals(times.get(key), 1));
      if (here != null
          && !here.isEmpty()
          && single
          && (!alone || mayBeOne(here.peek().particulars(), rows.get(i).particulars()))) {
        Known one = here.remove();
        matches[i] = one;
        open.remove(one.dossier().id());
      }
    }
  }

  /**
   * Whether it is not plainly somebody else: beside another surname and birth, or another given
   * name and birth, a number is a row's, or was given anew.
   */
  private static boolean mayBeOne(@Nullable Particulars before, Particulars now) {
    if (before == null) {
      return true;
    }
    FullName then = before.name().parted();
    FullName name = now.name().parted();
    PartialDate born = before.traits().born();
    PartialDate other = now.traits().born();
    boolean two = born != null && other != null && born.contradicts(other);
    boolean same = born != null && other != null && born.isExact() && !two;
    return (same || !areTwo(then.surname(), name.surname(), Kind.SURNAME))
        && !(two && areTwo(then.given(), name.given(), Kind.GIVEN));
  }

  private static boolean areTwo(@Nullable String one, @Nullable String other, Kind kind) {
    return one != null
        && other != null
        && NameWord.of(one, kind).against(NameWord.of(other, kind)) == Level.OTHER;
  }

  private Map<Object, Integer> times(Function<Row, @Nullable Object> ofRow) {
    Map<Object, Integer> times = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      Object key = matches[i] == null ? ofRow.apply(rows.get(i)) : null;
      if (key != null) {
        times.merge(key, 1, Integer::sum);
      }
    }
    return times;
  }

  private static @Nullable Object number(@Nullable Particulars said) {
    return said == null ? null : said.number();
  }

  private static @Nullable Object birth(@Nullable Particulars said) {
    PartialDate born = said == null ? null : said.traits().born();
    return said == null || born == null || !said.name().isKnown()
        ? null
        : List.of(said.name(), born.written());
  }

  private static @Nullable Object name(@Nullable Particulars said) {
    return said == null || !said.name().isKnown() ? null : said.name();
  }

  private Difference difference() {
    List<Outcome> outcomes = new ArrayList<>(rows.size());
    List<Fact> facts = new ArrayList<>(rows.size() * 5);
    List<String> ended = new ArrayList<>();
    int next = before.persons().size() + 1;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      Known known = matches[i];
      String person = known == null ? "p" + next++ : known.dossier().id();
      List<Fact> said = known == null ? Known.said(row, upload, person) : known.added(row, upload);
      facts.addAll(said);
      if (known != null && known.dossier().with(said).fate() != Fate.HELD) {
        ended.add(person);
      }
      outcomes.add(
          known == null
              ? new Outcome(row, person, Outcome.Kind.NEW, List.of())
              : outcome(row, known, said));
    }
    List<String> gone = gone();
    for (String person : gone) {
      facts.add(
          new Fact(null, upload.recorded(), upload.sender(), person, new What.Gone(upload.id())));
    }
    return new Difference(upload, outcomes, gone, ended, facts);
  }

  /** His place in the file is another each time; more than that is a change. */
  private static Outcome outcome(Row row, Known known, List<Fact> said) {
    boolean same = said.stream().allMatch(fact -> fact.what() instanceof What.Listed);
    return new Outcome(
        row,
        known.dossier().id(),
        same ? Outcome.Kind.SAME : Outcome.Kind.CHANGED,
        same ? List.of() : changed(row, known, said));
  }

  private static List<String> changed(Row row, Known known, List<Fact> said) {
    List<String> changed = new ArrayList<>();
    Particulars before = known.particulars();
    FIELDS.forEach(
        (word, field) -> {
          Object then = before == null ? null : field.apply(before);
          if (!Objects.equals(then, field.apply(row.particulars()))) {
            changed.add(word);
          }
        });
    said.stream().map(Fact::what).forEach(what -> changed.addAll(beside(what, changed)));
    return changed;
  }

  /** What changed beside the particulars. */
  private static List<String> beside(What what, List<String> already) {
    return switch (what) {
      case What.Whereabouts whereabouts -> List.of("held-at");
      case What.Died died -> List.of("died");
      case What.MedicalFound found when !already.contains("findings") ->
          List.of("finding-valid-until");
      default -> List.of();
    };
  }

  private List<String> gone() {
    return open.values().stream()
        .map(Known::dossier)
        .filter(dossier -> dossier.fate() == Fate.HELD && !dossier.isGone(upload.sender()))
        .map(Dossier::id)
        .toList();
  }

  private static Map<String, Function<Particulars, @Nullable Object>> fields() {
    Map<String, Function<Particulars, @Nullable Object>> fields = new LinkedHashMap<>();
    fields.put("surname", said -> said.name().surname());
    fields.put("given", said -> said.name().given());
    fields.put("patronymic", said -> said.name().patronymic());
    traits("born", Traits::born, fields);
    traits("sex", Traits::sex, fields);
    traits("status", Traits::status, fields);
    traits("rank", Traits::rank, fields);
    traits("service", Traits::service, fields);
    traits("unit", Traits::unit, fields);
    fields.put("number", Particulars::number);
    traits("nationality", Traits::nationality, fields);
    traits("captured", Traits::captured, fields);
    traits("findings", Traits::findings, fields);
    traits("dependants", Traits::dependants, fields);
    fields.put("group", Particulars::group);
    traits("marks", Traits::marks, fields);
    fields.put("birthplace", Particulars::birthPlace);
    fields.put("father", Particulars::father);
    fields.put("mother", Particulars::mother);
    fields.put("kin", Particulars::kin);
    fields.put("address", Particulars::address);
    fields.put("residence", Particulars::residence);
    return fields;
  }

  private static void traits(
      String word,
      Function<Traits, @Nullable Object> field,
      Map<String, Function<Particulars, @Nullable Object>> fields) {
    fields.put(word, said -> field.apply(said.traits()));
  }
}
