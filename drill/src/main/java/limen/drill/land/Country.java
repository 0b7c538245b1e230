package limen.drill.land;

import java.util.List;

/** The invented parties of every drill. None of these names is a country's. */
public enum Country {
  /** One side. */
  AVARIA("A", "Avaria", "va lo ri zu me ta shi no ke lu", "vune zaro lirre quomi tavve noshe"),
  /** The other side. */
  BELMONT(
      "B",
      "Belmont",
      "bor del gan hul wem tor fen os mik dru",
      "quolt zwem dhorf grulm fendt wosk"),
  /** Whoever stands between them: host, interviewer, and keeper of the log. */
  PORT("N", "Port Neutral", "ne", "port");

  private final String party;
  private final String english;
  private final String syllables;
  private final String endings;

  Country(String party, String english, String syllables, String endings) {
    this.party = party;
    this.english = english;
    this.syllables = syllables;
    this.endings = endings;
  }

  /** Its short name in the agreement. */
  public String party() {
    return party;
  }

  /** Its name in statements, which are in English. */
  public String english() {
    return english;
  }

  /** What its keys' names begin with; {@code .example} is nobody's (RFC 2606). */
  public String host() {
    return name().toLowerCase(java.util.Locale.ROOT) + ".example";
  }

  List<String> syllables() {
    return List.of(syllables.split(" "));
  }

  List<String> endings() {
    return List.of(endings.split(" "));
  }

  /** The party with this short name. */
  public static Country of(String party) {
    for (Country country : values()) {
      if (country.party.equals(party)) {
        return country;
      }
    }
    throw new IllegalArgumentException("no party ‘" + party + "’ in a drill");
  }
}
