package limen.drill.invent;

import java.util.Locale;

/**
 * An invented country that holds people of the others.
 *
 * @param name as it was given
 * @param holds how many it holds
 * @param tongue in which its own people are named
 */
record Land(String name, int holds, Tongue tongue) {
  /** Its name in the name of a file and in ids: small letters, hyphens for spaces. */
  String slug() {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
  }
}
