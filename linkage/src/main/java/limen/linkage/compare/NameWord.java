package limen.linkage.compare;

import java.util.Arrays;
import java.util.List;
import limen.linkage.spelling.Bearer;
import limen.linkage.spelling.Forms;
import limen.linkage.spelling.Keyboard;
import limen.linkage.spelling.Letters;
import limen.linkage.spelling.Sounds;
import limen.linkage.spelling.Spellings;
import org.jspecify.annotations.Nullable;

/**
 * A surname, given name or patronymic, ready to be compared: by how it sounds, in whatever script;
 * where the scripts differ, by the learnt costs of {@link Spellings}.
 */
public final class NameWord {
  private static final int SHORT = 3;
  private static final double SLIP = 0.92;
  static final double ALIKE = 0.83;

  /**
   * More edits make another family's surname (Коваль, Ковальчук). A given name may have a second
   * one behind it, a father's name an ending heard with it: of those all are slips.
   */
  private static final int EDITS_OF_SLIPS = 2;

  private static final double WORTH_SPELLING = 0.68;

  /** What a letter of the Latin word costs at most in a spelling of the other. */
  private static final double SPELT = 0.9;

  private static final double SPELT_WITH_A_SLIP = 1.7;

  private static final byte[] NOTHING = {};

  private final String written;
  private final String letters;
  private final String key;
  private final String eitherWay;
  private final String heard;
  private final byte[] sounds;

  /** As a German wrote it; empty where that sounds the same. */
  private final byte[] german;

  private final boolean cut;
  private final boolean known;
  private final boolean cyrillic;
  private final boolean family;
  private final Bearer bearer;

  /** By what else somebody may be called; mostly nothing. */
  private final List<NameWord> others;

  private NameWord(String written, Kind kind, List<NameWord> others) {
    this.written = written;
    this.others = others;
    cyrillic = Letters.isMostlyCyrillic(written);
    letters = cyrillic ? Letters.cyrillic(written) : Letters.latin(written);
    cut = letters.length() == 1 || written.endsWith(".");
    String all = cyrillic ? Sounds.ofCyrillic(letters) : Sounds.of(written);
    String form =
        switch (kind) {
          case GIVEN -> Forms.givenHeard(all);
          case PATRONYMIC -> Forms.fatherHeard(all);
          default -> Sounds.stem(all);
        };
    known = form.startsWith("=");
    String stem = known ? Sounds.stem(form.substring(1)) : form;
    heard = cut ? all : stem;
    key = cut ? "" : form;
    // As if it were a given name, in whatever place it stands; a surname's is mostly its own key.
    String given = cut || kind == Kind.GIVEN ? key : Forms.givenHeard(all);
    eitherWay = given.equals(key) ? key : given;
    sounds = Symbols.of(heard);
    family = kind != Kind.GIVEN && kind != Kind.PATRONYMIC;
    german = cyrillic || cut || !isHeardByGermans(letters) ? NOTHING : german(letters, kind);
    bearer =
        cut
            ? Bearer.UNSAID
            : switch (kind) {
              case GIVEN -> Forms.givenBearer(all);
              case PATRONYMIC -> Forms.fatherBearer(all);
              // The ending of a surname differs by clerk: many write the man's for both.
              default -> Bearer.UNSAID;
            };
  }

  private static boolean isHeardByGermans(String letters) {
    return letters.indexOf('s') >= 0 || letters.indexOf('z') >= 0;
  }

  private static byte[] german(String letters, Kind kind) {
    String sounds = Sounds.german(letters);
    String form = kind == Kind.PATRONYMIC ? Forms.fatherHeard(sounds) : Sounds.stem(sounds);
    return Symbols.of(form.startsWith("=") ? Sounds.stem(form.substring(1)) : form);
  }

  /**
   * A word without what is in brackets; of another kind than a name it is taken for a surname. A
   * surname in brackets and each half of a double name are known beside it.
   */
  public static NameWord of(String written, Kind kind) {
    List<NameWord> others =
        OtherNames.of(written, kind).stream()
            .map(other -> new NameWord(other, kind, List.of()))
            .toList();
    return new NameWord(OtherNames.without(written), kind, others);
  }

  /**
   * What tells at a glance that two words are not alike: which symbols are in it, how many there
   * are, the first ones; 0 for words that must be looked at.
   */
  long brief() {
    boolean byAnother = !others.isEmpty();
    if (cut || byAnother || sounds.length == 0 || sounds.length >= Brief.LONGEST) {
      return 0;
    }
    return Brief.of(sounds, known, cyrillic, family, german.length > 0);
  }

  /** What is heard, as {@link Symbols}. */
  byte[] sounds() {
    return sounds.clone();
  }

  /** Different for nearly any two words that are typed by different keys. */
  int keyHash() {
    return Keyboard.hash(written);
  }

  /** Its letters, small and bare. */
  public String letters() {
    return letters;
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

  /** Whether the word says man or woman; a surname never does. */
  Bearer bearer() {
    return bearer;
  }

  /**
   * Whether one of two given names or patronymics is a man's and the other a woman's, whatever they
   * have in common: Петрович and Петрівна, Олег and Ольга.
   */
  public boolean isOfOtherSex(NameWord other) {
    return bearer.isOther(other.bearer);
  }

  /** Its consonants, roughly; nearly all spellings and slips of vowels have them in common. */
  public String bones() {
    return cut ? "" : Sounds.bones(heard);
  }

  private String consonants() {
    return cut ? "" : Sounds.consonants(heard);
  }

  /** Whether only vowels tell the two apart, if anything does. */
  public boolean hasConsonantsOf(NameWord other) {
    String consonants = consonants();
    return !consonants.isEmpty() && consonants.equals(other.consonants());
  }

  /** Whether one consonant at most is put in, left out, changed or exchanged with its neighbour. */
  public boolean hasNearlyConsonantsOf(NameWord other) {
    String mine = consonants();
    String theirs = other.consonants();
    return !mine.isEmpty()
        && !theirs.isEmpty()
        && new Similarity().edits(Symbols.of(mine), Symbols.of(theirs)) <= 1;
  }

  /** What is found when the two are compared. */
  public Level against(NameWord other) {
    return against(other, new Similarity());
  }

  Level against(NameWord other, Similarity similarity) {
    Level level = alone(other, similarity);
    boolean far = level == Level.ALIKE || level == Level.OTHER;
    return far && isByAnother(other) ? Level.PART : level;
  }

  /** Whether the one is what the other is called by besides, or both are by the same names. */
  private boolean isByAnother(NameWord other) {
    return isAmong(other.others)
        || other.isAmong(others)
        || (!others.isEmpty() && areAmong(others, other.others))
        || (!other.others.isEmpty() && areAmong(other.others, others));
  }

  private static boolean areAmong(List<NameWord> some, List<NameWord> names) {
    for (NameWord one : some) {
      if (!one.isAmong(names)) {
        return false;
      }
    }
    return true;
  }

  private boolean isAmong(List<NameWord> names) {
    for (NameWord name : names) {
      if (letters.equals(name.letters) || (!key.isEmpty() && key.equals(name.key))) {
        return true;
      }
    }
    return false;
  }

  private Level alone(NameWord other, Similarity similarity) {
    if (letters.isEmpty() || other.letters.isEmpty()) {
      return Level.UNSAID;
    }
    if (letters.equals(other.letters)) {
      return cut || other.cut ? Level.PART : Level.SAME;
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
    if (german.length > 0 && other.cyrillic && Arrays.equals(german, other.sounds)) {
      return Level.FORM;
    }
    if (other.german.length > 0 && cyrillic && Arrays.equals(other.german, sounds)) {
      return Level.FORM;
    }
    double alike = similarity.jaroWinkler(sounds, other.sounds);
    if (cyrillic != other.cyrillic && alike >= WORTH_SPELLING) {
      double spelt = cyrillic ? other.spelling(this) : spelling(other);
      if (spelt <= SPELT_WITH_A_SLIP) {
        return spelt <= SPELT ? Level.FORM : Level.SLIP;
      }
    }
    boolean families = family && other.family;
    Level level = heard(sounds, other.sounds, families, alike, similarity);
    return level == Level.OTHER && isOnOtherKeys(other) ? Level.FORM : level;
  }

  private static Level heard(
      byte[] one, byte[] other, boolean families, double alike, Similarity similarity) {
    if (alike >= SLIP
        ? !families || isBySlips(one, other, similarity)
        : isOneEditApart(one, other, similarity)) {
      return Level.SLIP;
    }
    return alike >= ALIKE ? Level.ALIKE : Level.OTHER;
  }

  private static boolean isBySlips(byte[] one, byte[] other, Similarity similarity) {
    return Math.abs(one.length - other.length) <= EDITS_OF_SLIPS
        && similarity.edits(one, other) <= EDITS_OF_SLIPS;
  }

  private static boolean isOneEditApart(byte[] one, byte[] other, Similarity similarity) {
    return Math.abs(one.length - other.length) <= 1
        && Math.min(one.length, other.length) > SHORT
        && similarity.edits(one, other) == 1;
  }

  /**
   * What is found when two words of different letters, forms and keys are compared that both have a
   * {@link #brief}, by what lies close at hand; null where the words must be looked at.
   */
  static @Nullable Level heard(
      long brief, byte[] one, long otherBrief, byte[] other, Similarity similarity) {
    if ((brief & otherBrief & Brief.KNOWN) != 0) {
      return Level.OTHER;
    }
    boolean twoScripts = ((brief ^ otherBrief) & 1) != 0;
    if (twoScripts && ((brief | otherBrief) & Brief.GERMAN) != 0) {
      return null;
    }
    double alike = similarity.jaroWinkler(one, other);
    boolean families = (brief & otherBrief & Brief.FAMILY) != 0;
    return twoScripts && alike >= WORTH_SPELLING
        ? null
        : heard(one, other, families, alike, similarity);
  }

  /**
   * Whether it is an initial of the other, in any form of that name: А. is Алексей's, О. Олексій's.
   */
  private boolean begins(NameWord whole) {
    if (!cut || Initial.begins(letters, heard, whole.letters, whole.heard)) {
      return cut;
    }
    for (Forms.Form form : Forms.forms(whole.known ? whole.key : "")) {
      if (Letters.isCyrillic(form.letters().charAt(0)) == cyrillic
          && Initial.begins(letters, heard, form.letters(), form.sounds())) {
        return true;
      }
    }
    return false;
  }

  private double spelling(NameWord inCyrillic) {
    double most = SPELT_WITH_A_SLIP * written.length();
    return Spellings.usual().distance(letters, inCyrillic.letters, most) / written.length();
  }

  private boolean isOnOtherKeys(NameWord other) {
    return cyrillic != other.cyrillic && Keyboard.areOfSameKeys(written, other.written);
  }

  /** Says nothing of the name. */
  @Override
  public String toString() {
    return "a word of a name";
  }
}
