package limen.core.document;

import java.util.List;

/** A YAML document as it stands in its file: text, lists and maps, every one with its place. */
sealed interface Yaml {

  /** A message quotes no more of a text than this. */
  int LONGEST_QUOTED = 60;

  /** Where the node begins. */
  Place place();

  /** What a reader would call it. */
  String called();

  /** One word or phrase; its type is decided by whoever reads it, so {@code NO} stays a word. */
  record Text(String text, boolean quoted, Place place) implements Yaml {
    @Override
    public String called() {
      boolean cut = text.length() > LONGEST_QUOTED;
      String shown = cut ? text.substring(0, LONGEST_QUOTED).strip() + "…" : text;
      return isEmpty() ? "nothing" : "the text ‘" + shown.replace("\n", " ") + "’";
    }

    /** Nothing was written after the colon. */
    boolean isEmpty() {
      return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }
  }

  /** A list. */
  record Items(List<Yaml> items, Place place) implements Yaml {
    @Override
    public String called() {
      return "a list";
    }
  }

  /** A map, in the order of the file, with every key that stands there, also a repeated one. */
  record Fields(List<Field> fields, Place place) implements Yaml {
    @Override
    public String called() {
      return "a map";
    }
  }

  /** One key of a map with its value. */
  record Field(Text key, Yaml value) {}
}
