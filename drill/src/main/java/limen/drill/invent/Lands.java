package limen.drill.invent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import limen.core.document.Place;
import limen.core.document.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The countries of an invention, as they were named: {@code Avaria:6000} holds 6,000 people of the
 * others. The people of the first are named in Ukrainian, of the second in Russian, of the third in
 * Polish, and so on again. Refused are names of countries that exist, since no invention may be
 * taken for history, the same country twice, and fewer than two.
 *
 * @param all the countries in the order in which they were named; empty where there are problems
 * @param problems everything that is wrong
 */
public record Lands(List<Land> all, List<Problem> problems) {
  /** As many as one file of a register may sensibly hold. */
  public static final int MOST = 5_000_000;

  private static final Pattern SAID = Pattern.compile("(\\p{L}[\\p{L} '’-]{1,39}):([0-9]{1,7})");
  private static final List<Tongue> TONGUES = List.of(Tongue.UK, Tongue.RU, Tongue.PL);
  private static final String OPTION = "--countries";

  /** What was said, each as NAME:NUMBER. */
  public static Lands of(List<String> said) {
    List<Problem> problems = new ArrayList<>();
    List<Land> lands = new ArrayList<>();
    Set<String> taken = new TreeSet<>();
    for (String words : said) {
      Land land = land(words, lands.size(), problems);
      if (land != null && !taken.add(land.slug())) {
        problems.add(problem("‘" + land.name() + "’ is named twice", "Maybe another name."));
      }
      if (land != null) {
        lands.add(land);
      }
    }
    if (said.size() < 2) {
      problems.add(
          problem(
              "an exchange needs two countries; there are " + said.size(),
              "Maybe --countries Avaria:6000 --countries Belmont:9000."));
    }
    return new Lands(problems.isEmpty() ? List.copyOf(lands) : List.of(), problems);
  }

  private static @Nullable Land land(String words, int place, List<Problem> problems) {
    Matcher said = SAID.matcher(words.strip());
    if (!said.matches()) {
      problems.add(
          problem(
              "‘" + words + "’ is not NAME:NUMBER, with a name of 2 to 40 letters",
              "Maybe Avaria:6000."));
      return null;
    }
    int holds = Integer.parseInt(said.group(2));
    if (holds < 1 || holds > MOST) {
      problems.add(
          problem("‘" + words + "’: " + holds + " is not from 1 to " + MOST, "Maybe 6000."));
      return null;
    }
    if (exists(said.group(1))) {
      problems.add(
          problem(
              "‘" + said.group(1) + "’ exists, and what is invented must not be taken for history",
              "Maybe Avaria, Belmont or Corvia."));
      return null;
    }
    return new Land(said.group(1), holds, TONGUES.get(place % TONGUES.size()));
  }

  private static boolean exists(String name) {
    return Arrays.stream(Locale.getISOCountries())
        .map(code -> Locale.of("", code))
        .anyMatch(country -> isCalled(country, name));
  }

  private static boolean isCalled(Locale country, String name) {
    return country.getCountry().equalsIgnoreCase(name)
        || country.getISO3Country().equalsIgnoreCase(name)
        || List.of("en", "uk", "ru", "pl").stream()
            .anyMatch(
                tongue -> country.getDisplayCountry(Locale.of(tongue)).equalsIgnoreCase(name));
  }

  private static Problem problem(String what, String advice) {
    return new Problem(Place.of(OPTION), what, advice);
  }
}
