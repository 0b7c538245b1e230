package limen.linkage.compare;

import limen.linkage.spelling.Forms;
import limen.linkage.spelling.Keyboard;
import limen.linkage.spelling.Letters;
import limen.linkage.spelling.Slips;
import limen.linkage.spelling.Sounds;
import limen.linkage.spelling.Spellings;

/**
 * A surname, given name or patronymic, ready to be compared: by how it sounds, in whatever script;
 * where the scripts differ, by the learnt costs of {@link Spellings}.
 */
public final class NameWord {
  private static final int SHORT = 3;
  private static final double SLIP = 0.92;
  private static final double ALIKE = 0.83;
  private static final double WORTH_SPELLING = 0.55;

  /** What a letter of the Latin word costs at most in a spelling of the other. */
  private static final double SPELT = 0.9;

  private static final double SPELT_WITH_A_SLIP = 1.7;

  private final String written;
  private final String letters;
  private final String key;
  private final String eitherWay;
  private final String consonants;
  private final String bones;
  private final byte[] sounds;
  private final boolean cut;
  private final boolean known;
  private final boolean cyrillic;

  private NameWord(String written, Kind kind) {
    this.written = written;
    letters = Slips.letters(written);
    cut = letters.length() == 1 || written.endsWith(".");
    String form =
        switch (kind) {
          case GIVEN -> Forms.given(written);
          case PATRONYMIC -> Forms.father(written);
          default -> Forms.surname(written);
        };
    known = form.startsWith("=");
    String heard = known ? Sounds.stem(form.substring(1)) : form;
    key = cut ? "" : form;
    // As if it were a given name, in whatever place it stands.
    eitherWay = cut ? "" : kind == Kind.GIVEN ? form : Forms.given(written);
    consonants = cut ? "" : Sounds.consonants(heard);
    bones = cut ? "" : Sounds.bones(heard);
    sounds = Symbols.of(cut ? Sounds.of(written) : heard);
    cyrillic = Letters.isMostlyCyrillic(written);
  }

  /** A word as written; of another kind than a name it is taken for a surname. */
  public static NameWord of(String written, Kind kind) {
    return new NameWord(written.strip(), kind);
  }

  /** Whether no letter is in it. */
  public boolean isEmpty() {
    return letters.isEmpty();
  }

  /** What all forms of the name have in common; empty for an initial. */
  public String key() {
    return key;
  }

  /** The same as if it were a given name, so that one in another's place is found. */
  public String eitherWay() {
    return eitherWay;
  }

  /** Its consonants, roughly; nearly all spellings and slips of vowels have them in common. */
  public String bones() {
    return bones;
  }

  /** Whether only vowels tell the two apart, if anything does. */
  public boolean hasConsonantsOf(NameWord other) {
    return !consonants.isEmpty() && consonants.equals(other.consonants);
  }

  /** Whether one consonant at most is put in, left out, changed or exchanged with its neighbour. */
  public boolean hasNearlyConsonantsOf(NameWord other) {
    return !consonants.isEmpty()
        && !other.consonants.isEmpty()
        && new Similarity().edits(Symbols.of(consonants), Symbols.of(other.consonants)) <= 1;
  }

  /** What is found when the two are compared. */
  public Level against(NameWord other) {
    return against(other, new Similarity());
  }

  Level against(NameWord other, Similarity similarity) {
    if (letters.isEmpty() || other.letters.isEmpty()) {
      return Level.UNSAID;
    }
    if (letters.equals(other.letters)) {
      return Level.SAME;
    }
    if (!key.isEmpty() && key.equals(other.key)) {
      return Level.FORM;
    }
    if (cut || other.cut) {
      return begins(other) || other.begins(this) ? Level.PART : Level.OTHER;
    }
    if (known && other.known) {
      // Михайло and Микола sound alike and are two names.
      return Level.OTHER;
    }
    return sounding(other, similarity);
  }

  private Level sounding(NameWord other, Similarity similarity) {
    double alike = similarity.jaroWinkler(sounds, other.sounds);
    if (cyrillic != other.cyrillic && alike >= WORTH_SPELLING) {
      double spelt = cyrillic ? other.spelling(this) : spelling(other);
      if (spelt <= SPELT_WITH_A_SLIP) {
        return spelt <= SPELT ? Level.FORM : Level.SLIP;
      }
    }
    int shorter = Math.min(sounds.length, other.sounds.length);
    if (alike >= SLIP || (shorter > SHORT && similarity.edits(sounds, other.sounds) == 1)) {
      return Level.SLIP;
    }
    if (alike >= ALIKE) {
      return Level.ALIKE;
    }
    return alike < WORTH_SPELLING && isOnOtherKeys(other) ? Level.FORM : Level.OTHER;
  }

  private boolean begins(NameWord whole) {
    if (!cut || sounds.length > whole.sounds.length) {
      return false;
    }
    for (int i = 0; i < sounds.length; i++) {
      if (sounds[i] != whole.sounds[i]) {
        return false;
      }
    }
    return true;
  }

  private double spelling(NameWord inCyrillic) {
    return Spellings.usual().distance(written, inCyrillic.written) / written.length();
  }

  private boolean isOnOtherKeys(NameWord other) {
    if (cyrillic == other.cyrillic) {
      return false;
    }
    String latin = cyrillic ? other.written : written;
    String cyrillicWord = cyrillic ? written : other.written;
    return Letters.cyrillic(Keyboard.other(latin)).equals(Letters.cyrillic(cyrillicWord))
        || Letters.latin(Keyboard.other(cyrillicWord)).equals(Letters.latin(latin));
  }

  /** Says nothing of the name. */
  @Override
  public String toString() {
    return "a word of a name";
  }
}
