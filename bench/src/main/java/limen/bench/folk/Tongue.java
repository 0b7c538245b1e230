package limen.bench.folk;

import java.util.Locale;
import java.util.regex.Pattern;

/** In which language somebody is written down. */
public enum Tongue {
  /** Ukrainian spellings. */
  UK("ов|ев|єв|ьов|ін|їн"),
  /** Russian spellings. */
  RU("ов|ев|ёв|ин|ын");

  private final Pattern possessive;

  Tongue(String possessive) {
    this.possessive = Pattern.compile(".*(" + possessive + ")");
  }

  public Tongue other() {
    return this == UK ? RU : UK;
  }

  /** What the files of its lists begin with. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The surname of a woman whose father or husband has this one; many are the same. */
  public String female(String surname) {
    if (possessive.matcher(surname).matches()) {
      return surname + "а";
    }
    if (surname.endsWith("ій") && this == UK) {
      return bare(surname) + "я";
    }
    if (surname.endsWith("ий") || surname.endsWith("ый") || surname.endsWith("ой")) {
      return bare(surname) + (this == UK ? "а" : "ая");
    }
    return surname;
  }

  /** A word that is written in this language, as the other one writes it. */
  public String inOther(String word) {
    return this == UK ? Forms.russian(word) : Forms.ukrainian(word);
  }

  private static String bare(String surname) {
    return surname.substring(0, surname.length() - 2);
  }
}
