package limen.paper.press;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import limen.paper.wording.Line;
import limen.paper.wording.Mark;
import limen.paper.wording.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts: the words that belong to it.
 *
 * @param last the last token of the group
 * @param persons kinds of people named in it; empty if none
 * @param traits wounded, sick
 * @param nation whose people they are; null if not said
 * @param both whether people of both sides are named in it
 * @param thing whether it counts days, drones, kilometres …
 * @param bare whether no noun follows the number at all
 */
record Group(
    int last,
    Set<String> persons,
    Set<String> traits,
    @Nullable String nation,
    boolean both,
    boolean thing,
    boolean bare) {
  private static final int REACH = 10;

  static Group of(Line line, Numeral numeral) {
    return new Reader(line).read(numeral);
  }

  /** A number without a noun counts what the number before it counted. */
  Group like(Group before) {
    return new Group(
        last,
        before.persons,
        before.traits,
        nation == null && !both ? null : nation,
        both,
        thing,
        bare);
  }

  /** “205 Ukrainian and 205 Russian captives”: the noun stands behind the second number. */
  Group sharing(Group next) {
    return new Group(last, next.persons, next.traits, nation, both, thing, bare);
  }

  boolean isPeople() {
    return !persons.isEmpty();
  }

  /** One category for the whole number; null is everybody. */
  @Nullable String category() {
    if (persons.contains("bodies")) {
      return "bodies";
    }
    for (String trait : new String[] {"seriously-wounded", "seriously-sick", "wounded", "sick"}) {
      if (traits.contains(trait)) {
        return trait;
      }
    }
    for (String kind : persons) {
      if (!Set.of("soldier", "pow", "captive", "civilian", "people").contains(kind)) {
        return kind;
      }
    }
    if (isMixed()) {
      return null;
    }
    boolean soldier =
        persons.contains("soldier") || persons.contains("pow") || traits.contains("forces");
    return persons.contains("civilian") ? "civilian" : soldier ? "soldier" : null;
  }

  private boolean isMixed() {
    return persons.contains("civilian") && (persons.contains("soldier") || persons.contains("pow"));
  }

  /** What the category leaves open. */
  Set<Doubt> doubts() {
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    String category = category();
    if (isMixed() || traits.stream().filter(t -> !t.equals("forces")).count() > 1) {
      doubts.add(Doubt.CATEGORY_MIXED);
    } else if (category == null && !persons.contains("people")) {
      doubts.add(Doubt.CATEGORY_OPEN);
    } else if ("soldier".equals(category)
        && !persons.contains("soldier")
        && !traits.contains("forces")) {
      doubts.add(Doubt.CATEGORY_LOOSE);
    }
    return doubts;
  }

  /** Walks from the number to the right while the words can still belong to it. */
  private static final class Reader {
    private final Line line;
    private final Set<String> persons = new TreeSet<>();
    private final Set<String> traits = new TreeSet<>();
    private @Nullable String nation;
    private boolean both;
    private boolean thing;
    private boolean bare = true;
    private int first;

    Reader(Line line) {
      this.line = line;
    }

    Group read(Numeral numeral) {
      before(numeral.first());
      int at = numeral.last() + 1;
      int last = numeral.last();
      first = at;
      while (at < line.tokens().size() && at <= numeral.last() + REACH && belongs(at)) {
        Mark person = line.at("person", at);
        last = person == null ? at : Math.max(at, person.last());
        at = last + 1;
      }
      if (bare && persons.isEmpty() && line.has("estimate", "numberof")) {
        named(numeral.first());
      }
      Mark named = line.at("person", numeral.first() - 2);
      boolean dash = line.low(numeral.first() - 1).matches("[–—]");
      if (named != null && dash && persons.equals(Set.of("people"))) {
        persons.add(named.value());
      }
      boolean wounded = traits.stream().anyMatch(t -> !t.equals("forces"));
      if (persons.isEmpty() && wounded && !thing) {
        persons.add("people");
      }
      return new Group(last, persons, traits, both ? null : nation, both, thing, bare);
    }

    /**
     * “the number of Ukrainian captives, estimated at 8,000”: the people stand before the number.
     */
    private void named(int first) {
      for (int i = first - 1; i >= Math.max(0, first - 12); i--) {
        Mark person = line.at("person", i);
        Mark country = line.at("nation", i);
        if (person != null && (persons.isEmpty() || person.value().equals("bodies"))) {
          persons.add(person.value());
        }
        if (country != null && !persons.isEmpty() && i < first - 1) {
          note(country);
          return;
        }
        if (line.is("numberof", i) && i < first - 1) {
          return;
        }
      }
    }

    /** «bodies of 6,000 soldiers», «тіла 1 000 загиблих». */
    private void before(int first) {
      for (int i = first - 1; i >= Math.max(0, first - 3); i--) {
        Mark person = line.at("person", i);
        if (person != null && person.value().equals("bodies")) {
          persons.add("bodies");
        } else if (!line.low(i).matches("of|the|ще|еще|another|about|some")
            && !line.is("nation", i)) {
          return;
        }
      }
    }

    private boolean belongs(int at) {
      Token token = line.tokens().get(at);
      if (token.kind() == Token.Kind.MARK) {
        return token.is("-", "«", "“", "\"", "„") || (at == first && token.is("–", "—"));
      }
      Mark person = line.at("person", at);
      if (person != null) {
        return person(person);
      }
      if (isCopula(at)) {
        return true;
      }
      if (token.kind() != Token.Kind.WORD || line.is("num", at) || isVerb(at)) {
        return false;
      }
      Mark trait = line.at("trait", at);
      Mark country = line.at("nation", at) == null ? line.at("party", at) : line.at("nation", at);
      if (trait != null) {
        traits.add(trait.value());
      }
      if (country != null) {
        note(country);
        namesPeople(at, country);
      } else if (trait != null) {
        bare &= trait.value().equals("forces");
        return true;
      } else if (line.is("thing", at)) {
        thing = persons.isEmpty();
        bare = false;
        return false;
      } else if ((line.is("stop", at) && !joinsPeople(at)) || line.is("each", at)) {
        return false;
      } else {
        bare &=
            token.is(
                "of", "the", "our", "its", "their", "more", "other", "another", "наших", "and", "и",
                "і", "та");
      }
      return true;
    }

    /** “270 were soldiers and 120 were civilians” */
    private boolean isCopula(int at) {
      return at == first && line.tokens().get(at).is("were", "are");
    }

    /** «військових та цивільних» */
    private boolean joinsPeople(int at) {
      return line.is("and", at) && line.is("person", at + 1) && !persons.isEmpty();
    }

    private boolean person(Mark person) {
      persons.add(person.value());
      bare = false;
      for (int i = person.first(); i <= person.last(); i++) {
        Mark trait = line.at("trait", i);
        Mark country = line.at("nation", i);
        if (trait != null) {
          traits.add(trait.value());
        }
        if (country != null) {
          note(country);
        }
      }
      return true;
    }

    private void note(Mark country) {
      both |= nation != null && country.value().equals(Way.opposite(nation));
      nation = nation == null ? country.value() : nation;
    }

    /** “390 Ukrainians” are people; “390 Ukrainian …” are whatever follows. */
    private void namesPeople(int at, Mark country) {
      boolean noun =
          line.low(at)
              .matches("ukrainians|russians|украинц\\S*|россиян\\S*|українц\\S*|росіян\\S*");
      if (noun && country.tag().equals("nation")) {
        persons.add("people");
        bare = false;
      }
    }

    /** A verb ends the group, unless it is said of the people: “390 freed soldiers”. */
    private boolean isVerb(int at) {
      boolean verb =
          line.is("give", at)
              || line.is("get", at)
              || line.is("back", at)
              || line.is("say", at)
              || line.is("swapped", at);
      boolean said =
          line.is("person", at + 1) || line.is("nation", at + 1) || line.is("trait", at + 1);
      return (verb && !said) || (line.is("exchange", at) && !line.is("person", at + 1));
    }
  }
}
