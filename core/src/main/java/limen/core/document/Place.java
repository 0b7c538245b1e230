package limen.core.document;

/**
 * Where something stands in a file.
 *
 * @param file the name of the file as the user gave it
 * @param line counted from 1; 0 where the whole file is meant
 * @param column counted from 1; 0 where the whole line is meant
 */
public record Place(String file, int line, int column) {

  /** The whole of a file. */
  public static Place of(String file) {
    return new Place(file, 0, 0);
  }

  /** The form editors and terminals make clickable: {@code file:line:column}. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
