package limen.linkage.search;

import java.util.Arrays;
import limen.linkage.spelling.Chunk;
import limen.linkage.spelling.Keyboard;
import limen.linkage.spelling.Ruler;
import limen.linkage.spelling.Sounds;
import limen.linkage.spelling.Spellings;

/**
 * One word that is asked for, and how far the words of the lexicon are from it, each found out when
 * it is needed and once. Used again for the next question, by one thread at a time.
 */
final class Term {
  /** A word that is further away is another one. */
  static final float BOUND = 15;

  /** What a word costs that nothing of the name comes near to. */
  static final float MISSING = 16;

  /** The same of an initial. */
  private static final float MISSING_INITIAL = 6;

  /** By so much more a word is missed than the next frequent one: it decides between equals. */
  private static final float RARER = 0.001f;

  /** Two forms of one given name, patronymics of them, a man's and a woman's surname. */
  private static final float FORM = 2;

  private static final int SHORTEST_STEM = 3;
  private static final int SHORTEST_STEM_ACROSS = 4;

  /** The same sounds in other letters of one script. */
  private static final float SOUND = 1;

  /** Two Latin spellings of one name may both be far from how it sounds: each slip counts less. */
  private static final float LATIN = 0.6f;

  /** A word of which only the beginning is asked for; an initial. */
  private static final float BEGUN = 0.5f;

  private static final float INITIAL = 1;

  /** A whole word asked for of which the name has the initial only. */
  private static final float INITIAL_ONLY = 3;

  /** A word typed on the keyboard of the other script. */
  private static final float KEYBOARD = 1;

  /** Words that are further away than the nearest by no more are as near, for counting people. */
  private static final float AS_NEAR = 4;

  /** Nor is a word compared that is further from what is asked for than the nearest by more. */
  private static final float FURTHER = 11;

  /** Nearer than this nobody is in doubt about the keyboard; nor about shorter words. */
  private static final float NEAR = 5;

  private static final int SHORTEST_DOUBTED = 4;

  /**
   * Words whose sets of consonants differ by more are not compared: two slips change four at most,
   * and Latin letters may be read in several ways.
   */
  private static final int MOST_APART = 4;

  private static final int MOST_APART_LATIN = 6;
  private static final int MOST_LONGER = 4;
  private static final int CONSONANTS = ~Lexicon.set("aeiou");

  private final Lexicon lexicon;
  private final Grams grams;
  private final Ruler letters;
  private final Ruler sounds;

  /** For each word 0 while its distance is not known, else that and 1. */
  private final float[] known;

  private int[] touched = new int[1024];
  private int touches;

  private String asked = "";
  private String askedLetters = "";
  private String askedSounds = "";
  private boolean isCyrillic;
  private String stem = "";
  private int form;
  private int set;
  private boolean isBegun;
  private boolean isInitial;
  private float extra;
  private float rarer;

  /** The near words, each with its distance before it, in one number, and how many. */
  private long[] near = new long[512];

  private int nearby;
  private boolean isSpread;
  private long weight;
  private float bound = BOUND;
  private boolean isDoubtful;

  Term(Lexicon lexicon, Grams grams, Spellings spellings) {
    this.lexicon = lexicon;
    this.grams = grams;
    letters = new Ruler(spellings);
    sounds = new Ruler(spellings);
    known = new float[lexicon.size()];
  }

  /**
   * The word from now on.
   *
   * @param word as typed, with a letter in it
   * @param begun whether it may be the beginning of one only
   */
  void ask(String word, boolean begun) {
    asked = word;
    extra = 0;
    read(word, begun);
    isDoubtful = !isInitial && askedLetters.length() >= SHORTEST_DOUBTED && count() == 0;
  }

  /** Where nothing is near as it was typed, the keyboard may have stood in the other script. */
  void doubt(Grams.Count count, int[] candidates) {
    if (!isDoubtful) {
      return;
    }
    isDoubtful = false;
    String typed = asked;
    boolean begun = isBegun;
    String meant = Keyboard.other(typed);
    if (Lexicon.lettersOf(meant).length() < SHORTEST_DOUBTED) {
      return;
    }
    read(meant, begun);
    boolean isWord = count() > 0;
    read(typed, begun);
    if (isWord && (spread(count, candidates) == 0 || nearDistance(0) > NEAR)) {
      read(meant, begun);
      extra = KEYBOARD;
    }
  }

  private void read(String word, boolean begun) {
    forget();
    String bare = Lexicon.lettersOf(word);
    askedLetters = bare;
    askedSounds = Sounds.of(word);
    isCyrillic = limen.linkage.spelling.Letters.isCyrillic(bare.charAt(0));
    stem = Sounds.stem(askedSounds);
    form = lexicon.form(word);
    set = Lexicon.set(askedSounds);
    isInitial = bare.length() == 1;
    isBegun = begun || isInitial || (word.endsWith(".") && bare.length() < 5);
    letters.ask(bare);
    sounds.ask(askedSounds);
  }

  private void forget() {
    for (int i = 0; i < touches; i++) {
      known[touched[i]] = 0;
    }
    touches = 0;
    nearby = 0;
    isSpread = false;
    bound = BOUND;
  }

  /** How many words sound just so, or are a form of it. */
  private int count() {
    return lexicon.wordsOfForms().length(form) + last() - first();
  }

  private int first() {
    return lexicon.firstFrom(askedSounds);
  }

  private int last() {
    return isBegun ? lexicon.behindBegunBy(askedSounds) : lexicon.behind(askedSounds);
  }

  /** About how many people have it, before anything is compared. */
  long guess(Lists holders) {
    long guess = (long) holders.from(last()) - holders.from(first());
    Lists forms = lexicon.wordsOfForms();
    for (int at = forms.from(form); at < forms.to(form); at++) {
      guess += holders.length(forms.at(at));
    }
    return guess;
  }

  String asked() {
    return asked;
  }

  /** Whether it is more than an initial. */
  boolean isWhole() {
    return !isInitial;
  }

  float missing() {
    return (isInitial ? MISSING_INITIAL : MISSING) + rarer;
  }

  /** How far a word is; {@link Chunk#NEVER} where it is another one. */
  float distance(int word) {
    float so = known[word];
    if (so != 0) {
      return so - 1;
    }
    return keep(word, isOther(word) ? Chunk.NEVER : measured(word));
  }

  /** Whether a word is plainly another one, which most are. */
  private boolean isOther(int word) {
    int length = lexicon.soundsTo(word) - lexicon.soundsFrom(word);
    return !isBegun
        && lexicon.lettersTo(word) - lexicon.lettersFrom(word) > 1
        && (form == Lexicon.NO_FORM || lexicon.formOf(word) != form)
        && (Math.abs(length - askedSounds.length()) > MOST_LONGER
            || Integer.bitCount((set ^ lexicon.setOf(word)) & CONSONANTS)
                > (isCyrillic ? MOST_APART : MOST_APART_LATIN));
  }

  private float keep(int word, float distance) {
    known[word] = distance + 1;
    if (touches == touched.length) {
      touched = Arrays.copyOf(touched, 2 * touches);
    }
    touched[touches++] = word;
    return distance;
  }

  private float measured(int word) {
    if (lexicon.isSame(word, askedLetters)) {
      return extra;
    }
    boolean isBeginning = lexicon.soundsBegin(word, askedSounds);
    if (isInitial) {
      return isBeginning ? INITIAL + extra : Chunk.NEVER;
    }
    if (isBegun && isBeginning) {
      return BEGUN + extra + (lexicon.lettersBegin(word, askedLetters) ? 0 : SOUND);
    }
    if (lexicon.lettersTo(word) - lexicon.lettersFrom(word) == 1) {
      return lexicon.soundsBeginOf(word, askedSounds) ? INITIAL_ONLY + extra : Chunk.NEVER;
    }
    float best = bound;
    boolean isAcross = lexicon.isCyrillic(word) != isCyrillic;
    if ((form != Lexicon.NO_FORM && lexicon.formOf(word) == form)
        || (stem.length() >= (isAcross ? SHORTEST_STEM_ACROSS : SHORTEST_STEM)
            && lexicon.isStem(word, stem))) {
      best = FORM;
    }
    boolean found = best < bound;
    float so =
        letters.distance(
            lexicon.letters(), lexicon.lettersFrom(word), lexicon.lettersTo(word), best, isBegun);
    if (so < Chunk.NEVER) {
      best = so;
      found = true;
    }
    // Between the scripts the learnt costs know better; Cyrillic letters have little to hide.
    if (best > SOUND && !isAcross) {
      so = SOUND + sound(word, best - SOUND);
      if (so < Chunk.NEVER) {
        best = so;
        found = true;
      }
    }
    return found ? best + extra + (isBegun ? BEGUN : 0) : Chunk.NEVER;
  }

  private float sound(int word, float most) {
    if (isCyrillic) {
      return lexicon.isSound(word, askedSounds) ? 0 : Chunk.NEVER;
    }
    return LATIN
        * sounds.distance(
            lexicon.sounds(),
            lexicon.soundsFrom(word),
            lexicon.soundsTo(word),
            most / LATIN,
            isBegun);
  }

  /** Finds the words that are near, the nearest first; tells how many. */
  int spread(Grams.Count count, int[] candidates) {
    if (isSpread) {
      return nearby;
    }
    isSpread = true;
    for (int word = first(); word < last(); word++) {
      add(word);
    }
    Lists forms = lexicon.wordsOfForms();
    for (int at = forms.from(form); at < forms.to(form); at++) {
      add(forms.at(at));
    }
    if (!isInitial) {
      int found = grams.near(askedLetters, isBegun, count, candidates);
      for (int i = 0; i < found; i++) {
        add(candidates[i]);
      }
    }
    Arrays.sort(near, 0, nearby);
    int kept = 0;
    for (int i = 0; i < nearby; i++) {
      if (i == 0 || near[i] != near[i - 1]) {
        near[kept++] = near[i];
      }
    }
    nearby = kept;
    return nearby;
  }

  private void add(int word) {
    float distance = known[word] == 0 ? keep(word, measured(word)) : known[word] - 1;
    if (distance < Chunk.NEVER) {
      bound = Math.min(bound, distance + FURTHER);
      if (nearby == near.length) {
        near = Arrays.copyOf(near, 2 * nearby);
      }
      near[nearby++] = (long) Float.floatToRawIntBits(distance) << 32 | word;
    }
  }

  /** About how many people have one of the nearest words. */
  long mass(Lists holders) {
    long mass = 0;
    for (int i = 0; i < nearby && nearDistance(i) <= nearDistance(0) + AS_NEAR; i++) {
      mass += holders.length(near(i));
    }
    return nearby == 0 ? Long.MAX_VALUE : mass;
  }

  /** What it costs at least, as far as that is known. */
  float least() {
    return isSpread ? Math.min(missing(), nearby == 0 ? MISSING : nearDistance(0)) : 0;
  }

  /** By which the rarest of several words is found. */
  void weigh(long heavy) {
    weight = heavy;
  }

  long weight() {
    return weight;
  }

  /** How many words that are asked for are more frequent: whoever has the rare one comes first. */
  void rank(int moreFrequent) {
    rarer = RARER * moreFrequent;
  }

  /** A word that is near, by its rank among them. */
  int near(int rank) {
    return (int) near[rank];
  }

  float nearDistance(int rank) {
    return Float.intBitsToFloat((int) (near[rank] >>> 32));
  }

  /** Says nothing of the word. */
  @Override
  public String toString() {
    return "a word that is asked for";
  }
}
