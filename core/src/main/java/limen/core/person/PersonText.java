package limen.core.person;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Particulars as fields of a line, in the spelling of docs/formats/register.md. */
public final class PersonText {
  private static final String BETWEEN = "\u001F";

  /** Each value is spelt once. */
  private static final Map<Enum<?>, String> WORDS = new ConcurrentHashMap<>();

  private PersonText() {}

  /** Adds what is said of a person, a field for each particular. */
  public static void write(StringBuilder line, Particulars said) {
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
    Fields.add(line, joined(traits.marks()));
    Fields.add(line, said.birthPlace());
    Fields.add(line, said.father());
    Fields.add(line, said.mother());
    Fields.add(line, said.kin());
    Fields.add(line, said.address());
    Fields.add(line, said.residence());
  }

  /** Words as one field. */
  public static String joined(Collection<String> words) {
    return String.join(BETWEEN, words);
  }

  /** A word of a closed list: {@code hold-lifted}; null for none. */
  public static @Nullable String word(@Nullable Enum<?> value) {
    return value == null ? null : WORDS.computeIfAbsent(value, PersonText::spelt);
  }

  private static String spelt(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Findings as one field; that there are none is said too. */
  public static String words(Set<Finding> findings) {
    if (findings.size() == 1) {
      return String.valueOf(word(findings.iterator().next()));
    }
    return findings.isEmpty()
        ? "-"
        : findings.stream().sorted().map(PersonText::word).collect(Collectors.joining(" "));
  }

  /** Reads what {@link #write} adds. */
  public static Particulars read(Fields fields) {
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

  /** Reads what {@link #joined} writes. */
  public static List<String> parts(@Nullable String joined) {
    return joined == null ? List.of() : List.of(joined.split(BETWEEN, -1));
  }

  /** Reads what {@link #words} writes. */
  public static Set<Finding> findings(String words) {
    Set<Finding> findings = EnumSet.noneOf(Finding.class);
    if (!words.equals("-")) {
      for (String word : words.split(" ", -1)) {
        findings.add(constant(Finding.class, word));
      }
    }
    return findings;
  }

  /** What a word of a closed list means; unreadable where it is none. */
  public static <E extends Enum<E>> E constant(Class<E> type, String word) {
    try {
      return Enum.valueOf(type, word.replace('-', '_').toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new Fields.Unreadable();
    }
  }
}
