package limen.core.register;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import limen.core.person.Finding;
import limen.core.person.FullName;
import limen.core.person.Particulars;
import limen.core.person.Sex;
import limen.core.person.Status;
import limen.core.person.Traits;
import org.jspecify.annotations.Nullable;

/** Writes and reads what is said, in the spelling of docs/formats/register.md. */
final class FactText {
  private static final String BETWEEN = "\u001F";

  private FactText() {}

  /** Adds the fields of what is said behind its word, its person and its day. */
  static void write(StringBuilder line, What what) {
    switch (what) {
      case What.Captured captured -> {}
      case What.Retained retained -> {}
      case What.Escaped escaped -> {}
      case What.Identified(Particulars particulars) -> particulars(line, particulars);
      case What.MedicalFound(var codes, var by, var until) -> {
        Fields.add(line, words(codes));
        Fields.add(line, by);
        Fields.add(line, until);
      }
      case What.Whereabouts(var place, var since) -> {
        Fields.add(line, place);
        Fields.add(line, since);
      }
      case What.LegalHold(var ground, var since, var until) -> {
        Fields.add(line, ground);
        Fields.add(line, since);
        Fields.add(line, until);
      }
      case What.HoldLifted(var ground) -> Fields.add(line, ground);
      case What.Died(var certificate, var place) -> {
        Fields.add(line, certificate);
        Fields.addLast(line, place);
      }
      case What.Remains(var place, var supposed, var reason) -> {
        Fields.add(line, place);
        Fields.add(line, supposed);
        Fields.add(line, reason);
      }
      case What.Returned(var how) -> Fields.add(line, how);
      case What.Transferred(var to) -> Fields.add(line, to);
      case What.CardSent(var to) -> Fields.add(line, to);
      case What.NoticeSent(var to) -> Fields.add(line, to);
      case What.Gone(var upload) -> Fields.add(line, upload);
      case What.Listed listed -> listed(line, listed);
    }
  }

  private static void listed(StringBuilder line, What.Listed listed) {
    Fields.add(line, listed.upload());
    Fields.add(line, listed.sheet());
    Fields.add(line, Integer.toString(listed.row()));
    Fields.add(line, listed.id());
    Fields.add(line, String.join(BETWEEN, listed.unread()));
  }

  private static void particulars(StringBuilder line, Particulars said) {
    Traits traits = said.traits();
    Fields.add(line, said.name().surname());
    Fields.add(line, said.name().given());
    Fields.add(line, said.name().patronymic());
    Fields.add(line, traits.born());
    Fields.add(line, word(traits.sex()));
    Fields.add(line, word(traits.status()));
    Fields.add(line, traits.rank());
    Fields.add(line, traits.service());
    Fields.add(line, traits.unit());
    Fields.add(line, said.number());
    Fields.add(line, traits.nationality());
    Fields.add(line, traits.captured());
    Fields.add(line, traits.findings() == null ? null : words(traits.findings()));
    Integer dependants = traits.dependants();
    Fields.add(line, dependants == null ? null : dependants.toString());
    Fields.add(line, said.group());
    Fields.add(line, String.join(BETWEEN, traits.marks()));
    Fields.add(line, said.birthPlace());
    Fields.add(line, said.father());
    Fields.add(line, said.mother());
    Fields.add(line, said.kin());
    Fields.add(line, said.address());
    Fields.add(line, said.residence());
  }

  static @Nullable String word(@Nullable Enum<?> value) {
    return value == null ? null : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String words(Set<Finding> findings) {
    return findings.isEmpty()
        ? "-"
        : findings.stream().sorted().map(FactText::word).collect(Collectors.joining(" "));
  }

  /** What a word and its fields say. */
  static What read(String word, Fields fields) {
    return switch (word) {
      case "captured" -> new What.Captured();
      case "retained" -> new What.Retained();
      case "escaped" -> new What.Escaped();
      case "identified" -> new What.Identified(particulars(fields));
      case "medical-found" ->
          new What.MedicalFound(findings(fields.must()), fields.next(), fields.day());
      case "whereabouts" -> new What.Whereabouts(fields.next(), fields.day());
      case "legal-hold" -> new What.LegalHold(fields.must(), fields.day(), fields.day());
      case "hold-lifted" -> new What.HoldLifted(fields.next());
      case "died" -> new What.Died(fields.next(), fields.last());
      case "remains" -> new What.Remains(fields.must(), fields.next(), fields.next());
      case "returned" -> new What.Returned(fields.next());
      case "transferred" -> new What.Transferred(fields.must());
      case "card-sent" -> new What.CardSent(fields.must());
      case "notice-sent" -> new What.NoticeSent(fields.must());
      case "gone" -> new What.Gone(fields.must());
      case "listed" -> listed(fields);
      default -> throw new Fields.Unreadable();
    };
  }

  private static What listed(Fields fields) {
    String upload = fields.must();
    String sheet = fields.next();
    int row = fields.number();
    String id = fields.next();
    return new What.Listed(upload, sheet == null ? "" : sheet, row, id, parts(fields.next()));
  }

  private static Particulars particulars(Fields fields) {
    FullName name = new FullName(fields.next(), fields.next(), fields.next());
    var born = fields.day();
    String sex = fields.next();
    String status = fields.next();
    String rank = fields.next();
    String service = fields.next();
    String unit = fields.next();
    String number = fields.next();
    String nationality = fields.next();
    var captured = fields.day();
    String findings = fields.next();
    String dependants = fields.next();
    String group = fields.next();
    Traits traits =
        new Traits(
            status == null ? null : constant(Status.class, status),
            rank,
            findings == null ? null : findings(findings),
            born,
            sex == null ? null : constant(Sex.class, sex),
            nationality,
            service,
            unit,
            captured,
            new LinkedHashSet<>(parts(fields.next())),
            dependants == null ? null : Integer.valueOf(dependants));
    return new Particulars(
        name,
        traits,
        number,
        fields.next(),
        fields.next(),
        fields.next(),
        fields.next(),
        fields.next(),
        fields.next(),
        group);
  }

  private static List<String> parts(@Nullable String joined) {
    return joined == null ? List.of() : List.of(joined.split(BETWEEN, -1));
  }

  /** What stands behind facts; nothing is written where it is only claimed. */
  static Behind behind(@Nullable String word) {
    return word == null ? Behind.CLAIMED : constant(Behind.class, word);
  }

  private static Set<Finding> findings(String words) {
    Set<Finding> findings = EnumSet.noneOf(Finding.class);
    if (!words.equals("-")) {
      for (String word : words.split(" ", -1)) {
        findings.add(constant(Finding.class, word));
      }
    }
    return findings;
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String word) {
    try {
      return Enum.valueOf(type, word.replace('-', '_').toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new Fields.Unreadable();
    }
  }
}
