package limen.linkage.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import limen.linkage.spelling.Forms;
import limen.linkage.spelling.Letters;
import limen.linkage.spelling.Slips;
import limen.linkage.spelling.Sounds;

/**
 * The distinct words of all names, each by a number; words that sound alike stand side by side, and
 * so do those that begin alike. A million people have some hundred thousand.
 */
final class Lexicon {
  /** The number of a form that no word has. */
  static final int NO_FORM = 0;

  private static final int WHOLE = Integer.MAX_VALUE >> 1;

  private final Pool letters;
  private final Pool written;
  private final Pool sounds;

  /** By the key of a form its number, from 1. */
  private final Map<String, Integer> forms = new HashMap<>();

  /** For each word the number of its form. */
  private final short[] formOf;

  /** For each word a bit for every sound in it. */
  private final int[] sets;

  /** For each form the words that have it. */
  private final Lists wordsOf;

  /** Strings without an object for each. */
  private static final class Pool {
    private final char[] chars;
    private final int[] starts;

    Pool(List<String> words) {
      starts = new int[words.size() + 1];
      chars = new char[words.stream().mapToInt(String::length).sum()];
      int at = 0;
      for (int i = 0; i < words.size(); i++) {
        String word = words.get(i);
        word.getChars(0, word.length(), chars, at);
        at += word.length();
        starts[i + 1] = at;
      }
    }

    String get(int word) {
      return new String(chars, starts[word], starts[word + 1] - starts[word]);
    }

    /** How many of the first letters are the same. */
    int begins(int word, String asked) {
      int shared = 0;
      int most = Math.min(asked.length(), starts[word + 1] - starts[word]);
      while (shared < most && chars[starts[word] + shared] == asked.charAt(shared)) {
        shared++;
      }
      return shared;
    }

    int compare(int word, String other, int most) {
      int end = Math.min(starts[word + 1], starts[word] + most);
      for (int at = starts[word], i = 0; i < other.length(); at++, i++) {
        int difference = at < end ? chars[at] - other.charAt(i) : -1;
        if (difference != 0) {
          return difference;
        }
      }
      return end - starts[word] > other.length() ? 1 : 0;
    }

    @Override
    public String toString() {
      return "pool of " + (starts.length - 1);
    }
  }

  /** A word while the lexicon is made. */
  record Entry(int number, String written, String letters, String sounds) {
    static Entry of(int number, String written, String letters) {
      return new Entry(number, written, letters, Sounds.of(written));
    }

    /** Says nothing of the word. */
    @Override
    public String toString() {
      return "word " + number;
    }
  }

  /**
   * @param sorted by their sounds, no two with the same letters
   */
  Lexicon(List<Entry> sorted) {
    letters = new Pool(sorted.stream().map(Entry::letters).toList());
    written = new Pool(sorted.stream().map(Entry::written).toList());
    sounds = new Pool(sorted.stream().map(Entry::sounds).toList());
    formOf = new short[sorted.size()];
    sets = sorted.stream().mapToInt(entry -> set(entry.sounds())).toArray();
    List<Integer> having = new ArrayList<>();
    for (int word = 0; word < formOf.length; word++) {
      String key = formKey(sorted.get(word).written());
      if (!key.isEmpty()) {
        Integer number = forms.computeIfAbsent(key, k -> forms.size() + 1);
        formOf[word] = number.shortValue();
        having.add(word);
      }
    }
    int[] words = having.stream().mapToInt(Integer::intValue).toArray();
    wordsOf = Lists.of(forms.size() + 1, words.length, i -> formOf[words[i]], i -> words[i]);
  }

  /** Given names by a sign, patronymics by another, empty for words that are neither. */
  private static String formKey(String word) {
    String given = Forms.given(word);
    if (given.startsWith("=")) {
      return given;
    }
    String father = Forms.father(word);
    return father.startsWith("=") ? ">" + father : "";
  }

  int size() {
    return formOf.length;
  }

  /** The number of the form that a word as written has among these words. */
  int form(String word) {
    return forms.getOrDefault(formKey(word), NO_FORM);
  }

  int formOf(int word) {
    return formOf[word];
  }

  Lists wordsOfForms() {
    return wordsOf;
  }

  /** The first word that does not sound before this. */
  int firstFrom(String sound) {
    return first(sound, WHOLE, false);
  }

  /** Behind the last word that begins with this sound. */
  int behindBegunBy(String sound) {
    return first(sound, sound.length(), true);
  }

  private int first(String sound, int most, boolean behind) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      int order = sounds.compare(middle, sound, most);
      if (order < 0 || (behind && order == 0)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Behind the last word that sounds just so. */
  int behind(String sound) {
    return first(sound, WHOLE, true);
  }

  /** A bit for every sound. */
  static int set(String sounds) {
    int set = 0;
    for (int i = 0; i < sounds.length(); i++) {
      set |= 1 << sounds.charAt(i);
    }
    return set;
  }

  int setOf(int word) {
    return sets[word];
  }

  boolean isCyrillic(int word) {
    return Letters.isCyrillic(letters.chars[letters.starts[word]]);
  }

  /** Whether a word begins with these sounds. */
  boolean soundsBegin(int word, String beginning) {
    return sounds.begins(word, beginning) == beginning.length();
  }

  /** Whether a word's sounds are the beginning of these. */
  boolean soundsBeginOf(int word, String whole) {
    return sounds.begins(word, whole) == soundsTo(word) - soundsFrom(word);
  }

  boolean isSound(int word, String sound) {
    return soundsTo(word) - soundsFrom(word) == sound.length() && soundsBegin(word, sound);
  }

  /** Whether nothing but vowels follows a stem of sounds. */
  boolean isStem(int word, String stem) {
    if (!soundsBegin(word, stem)) {
      return false;
    }
    for (int at = soundsFrom(word) + stem.length(); at < soundsTo(word); at++) {
      if (!Sounds.isVowel(sounds.chars[at])) {
        return false;
      }
    }
    return true;
  }

  char[] letters() {
    return letters.chars;
  }

  int lettersFrom(int word) {
    return letters.starts[word];
  }

  int lettersTo(int word) {
    return letters.starts[word + 1];
  }

  char[] sounds() {
    return sounds.chars;
  }

  int soundsFrom(int word) {
    return sounds.starts[word];
  }

  int soundsTo(int word) {
    return sounds.starts[word + 1];
  }

  /** As it was first written. */
  String written(int word) {
    return written.get(word);
  }

  String lettersOf(int word) {
    return letters.get(word);
  }

  boolean lettersBegin(int word, String asked) {
    return letters.begins(word, asked) == asked.length();
  }

  boolean isSame(int word, String asked) {
    return lettersTo(word) - lettersFrom(word) == asked.length() && lettersBegin(word, asked);
  }

  /** Letters of any script, as the words are compared by; empty where there are none. */
  static String lettersOf(String word) {
    return Slips.letters(word);
  }

  /** Says how many, and none of them. */
  @Override
  public String toString() {
    return "lexicon of " + size() + " words";
  }
}
