package limen.paper.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import limen.paper.article.Language;
import limen.paper.wording.Line;
import limen.paper.wording.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Finds who could be speaking in a sentence: an office with its country and its holder's name, a
 * country, a pronoun. Remembers whose “the ministry” was and which surname belongs to which office.
 */
public final class Offices {
  /**
   * Somebody who may speak.
   *
   * @param rank 3 an office, 2 a country or both sides, 1 a pronoun, 0 a newspaper
   */
  public record Candidate(int first, int last, int rank, Voice voice) {}

  private static final List<String> PERSONAL =
      List.of("president", "ombudsman", "negotiator", "spokesman", "adviser", "minister", "deputy");

  /** Offices a Ukrainian or Russian text means at home when it names no country. */
  private static final List<String> HOME =
      List.of("defence-ministry", "foreign-ministry", "president", "ombudsman");

  private final Map<String, Voice> lastOf = new HashMap<>();
  private final Map<String, Voice> names = new HashMap<>();
  private Voice last = Voice.NOBODY;

  public Voice last() {
    return last;
  }

  void speaks(Voice voice) {
    if (!voice.isNobody()) {
      last = voice;
    }
  }

  /** All candidates of a sentence, in order. */
  public List<Candidate> in(Line line) {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < line.tokens().size(); i++) {
      Candidate candidate = candidate(line, i);
      if (candidate != null) {
        found.add(candidate);
        i = candidate.last;
      }
    }
    return paired(line, resolved(found));
  }

  /**
   * “The president confirmed it. …, he said”: the office that opens the sentence, else the last.
   */
  private static List<Candidate> resolved(List<Candidate> found) {
    Candidate opening = found.isEmpty() ? null : found.getFirst();
    if (opening == null || opening.rank != 3 || opening.first > 1 || !opening.voice.isKnown()) {
      return found;
    }
    List<Candidate> result = new ArrayList<>();
    for (Candidate one : found) {
      Voice voice = one.rank == 1 ? opening.voice.asInferred() : one.voice;
      result.add(new Candidate(one.first, one.last, one.rank, voice));
    }
    return result;
  }

  private @Nullable Candidate candidate(Line line, int at) {
    Mark media = line.at("media", at);
    if (media != null && media.first() == at) {
      return new Candidate(at, media.last(), 0, Voice.NOBODY);
    }
    Mark sides = line.at("sides", at);
    if (sides != null && sides.first() == at) {
      boolean each = sides.value().equals("each");
      String words = line.words(sides.first(), sides.last());
      return new Candidate(at, sides.last(), 2, joint(words, each));
    }
    Candidate cluster = cluster(line, at);
    if (cluster != null) {
      return cluster;
    }
    Mark party = line.at("party", at);
    if (party != null && party.first() == at) {
      return party(line, party);
    }
    Mark pronoun = line.at("pronoun", at);
    if (pronoun != null && pronoun.first() == at) {
      return new Candidate(at, pronoun.last(), 1, last.asInferred());
    }
    Voice named = line.tokens().get(at).isCapitalised() ? named(line.low(at)) : null;
    return named == null ? null : new Candidate(at, at, 3, named);
  }

  private static Voice joint(String words, boolean each) {
    return new Voice(List.of("UA", "RU"), words, null, false, each, false);
  }

  private static Candidate party(Line line, Mark party) {
    String words = line.words(party.first(), party.last());
    return new Candidate(party.first(), party.last(), 2, Voice.of(party.value(), words));
  }

  /** «Russia and Ukraine said», «the ministry and the president announced» let both speak. */
  private static List<Candidate> paired(Line line, List<Candidate> single) {
    List<Candidate> result = new ArrayList<>();
    for (Candidate one : single) {
      Candidate before = result.isEmpty() ? null : result.getLast();
      boolean pair =
          before != null
              && before.rank >= 2
              && one.rank >= 2
              && isJoined(line, before.last + 1, one.first)
              && before.voice.party() != null
              && one.voice.party() != null
              && !String.valueOf(one.voice.party()).equals(before.voice.party());
      if (pair && before != null) {
        List<String> both = new ArrayList<>(before.voice.parties());
        both.addAll(one.voice.parties());
        String words = line.words(before.first, one.last);
        Voice voice = new Voice(both, words, null, false, false, false);
        result.set(result.size() - 1, new Candidate(before.first, one.last, one.rank, voice));
      } else {
        result.add(one);
      }
    }
    return result;
  }

  private static boolean isJoined(Line line, int first, int next) {
    boolean the = next - first == 2 && line.low(first + 1).matches("the|в|у");
    return (next - first == 1 || the) && (line.is("and", first) || line.low(first).equals("та"));
  }

  /** An office with everything that belongs to it: «Ukraine's human rights ombudsman N. N.». */
  private @Nullable Candidate cluster(Line line, int at) {
    if (!isPart(line, at) || line.is("links", at) || line.low(at).matches("в|у")) {
      return null;
    }
    int end = at;
    boolean office = false;
    for (int i = at; i < line.tokens().size() && isPart(line, i); i++) {
      Mark mark = line.at("office", i);
      office |= mark != null;
      // A name without an office before it is nobody's.
      boolean name =
          mark == null
              && !isBetween(line, i)
              && !line.low(i).matches("в|у")
              && !line.is("party", i)
              && !line.is("nation", i);
      if (name && !office && !line.is("links", i)) {
        return null;
      }
      if (!line.is("links", i) || isOwnWord(line, i)) {
        end = i;
      }
    }
    return office ? candidate(line, at, end) : null;
  }

  private static boolean isOwnWord(Line line, int at) {
    return line.is("party", at) || line.is("nation", at) || line.is("office", at);
  }

  private static boolean isPart(Line line, int at) {
    return isOwnWord(line, at)
        || isBetween(line, at)
        || (line.low(at).matches("в|у") && line.is("office", at - 1) && line.is("party", at + 1))
        || (line.is("links", at) && !line.is("month", at + 1) && !line.is("weekday", at + 1))
        || isName(line, at)
        || line.low(at)
            .matches("human|rights|prime|deputy|chief|head|acting|права|прав|людини|человека");
  }

  /** “Ukraine's emergency service”: one word between the country and the office. */
  private static boolean isBetween(Line line, int at) {
    return line.language() == Language.EN
        && line.tokens().get(at).isWord()
        && (line.is("nation", at - 1) || line.is("party", at - 1))
        && line.is("office", at + 1)
        && !line.is("say", at)
        && !line.is("and", at);
  }

  private static boolean isName(Line line, int at) {
    return line.tokens().get(at).isCapitalised()
        && at > 0
        && !line.is("say", at)
        && !line.is("weekday", at)
        && !line.is("relative", at)
        && !line.is("month", at)
        && !line.is("channel", at)
        && !line.is("media", at)
        && !line.is("person", at);
  }

  private Candidate candidate(Line line, int first, int last) {
    String party = "";
    String key = "";
    boolean generic = true;
    for (int i = first; i <= last; i++) {
      Mark office = line.at("office", i);
      if (office != null) {
        boolean own = !office.party().isEmpty();
        key = key.isEmpty() || (own && generic) ? office.key() : key;
        party = own && generic ? office.party() : party;
        generic &= !own;
      }
      Mark country = line.at("party", i) != null ? line.at("party", i) : line.at("nation", i);
      if (country != null && party.isEmpty()) {
        party = country.value();
      }
    }
    String words = line.words(first, last).replaceAll("(?iu)^the ", "");
    if (party.isEmpty() && line.low(first - 1).matches("its|their|його|її|ее|его|їхній|их")) {
      Mark owner =
          line.marks("party").filter(m -> m.last() < first).reduce((a, b) -> b).orElse(null);
      party = owner != null ? owner.value() : Objects.requireNonNullElse(this.last.party(), "");
    }
    Voice voice = party.isEmpty() ? unnamed(key, words, line.language()) : Voice.of(party, words);
    if (voice.isKnown()) {
      lastOf.put(key, voice);
      remember(line, first, last, voice);
    }
    return new Candidate(first, last, 3, voice);
  }

  /** «The ministry»: the one last spoken of, else the one this language's readers would take. */
  private Voice unnamed(String key, String words, Language language) {
    Voice before = lastOf.get(key);
    if (before == null && key.equals("ministry")) {
      before = lastOf.getOrDefault("defence-ministry", lastOf.get("foreign-ministry"));
    }
    if (before == null && key.equals("ministry") && last.isKnown()) {
      before = last;
    }
    if (before != null && !key.equals("official") && !key.equals("government")) {
      return before.asInferred();
    }
    boolean home = HOME.contains(key);
    String party =
        !home ? "" : language == Language.RU ? "RU" : language == Language.UK ? "UA" : "";
    return party.isEmpty() ? Voice.of("", words) : Voice.of(party, words).asGuessed();
  }

  private void remember(Line line, int first, int last, Voice voice) {
    boolean person = false;
    for (int i = first; i <= last; i++) {
      Mark office = line.at("office", i);
      person |= office != null && PERSONAL.contains(office.key());
      boolean plain = office == null && !isOwnWord(line, i) && !line.is("links", i);
      if (person && plain && isName(line, i) && line.low(i).length() > 3) {
        names.put(stem(line.low(i)), voice);
      }
    }
  }

  private @Nullable Voice named(String word) {
    return word.length() > 3 ? names.get(stem(word)) : null;
  }

  /** Names bend at their end in Ukrainian and Russian. */
  private static String stem(String word) {
    boolean latin = word.charAt(0) < 0x250;
    return latin ? word : word.substring(0, Math.max(4, word.length() - 2));
  }
}
