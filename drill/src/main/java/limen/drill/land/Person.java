package limen.drill.land;

import java.time.LocalDate;
import java.util.List;
import limen.core.sealing.Field;

/**
 * Somebody who does not exist.
 *
 * @param number counts the people of a country from 1
 * @param surname made of syllables
 * @param given made of syllables
 * @param born a day
 * @param kind what the holder claims: {@code soldier} or {@code civilian}
 * @param captured since when the holder has the person
 */
public record Person(
    int number, String surname, String given, LocalDate born, String kind, LocalDate captured) {
  /** Stands in every list beside every person, so that no list of a drill is taken for another. */
  public static final String MARK = "DRILL: an invented person";

  /** What a list says of the person. */
  public List<Field> fields() {
    return List.of(
        new Field(Field.SURNAME, surname),
        new Field(Field.GIVEN, given),
        new Field(Field.BIRTH_DATE, born.toString()),
        new Field("note", MARK));
  }
}
