package limen.core.tracing;

/**
 * In what a request and a record agree or differ.
 *
 * @param feature what both say
 * @param degree how well it agrees
 */
public record Finding(Feature feature, Degree degree) {

  /** What people are told apart by. */
  public enum Feature {
    SURNAME,
    GIVEN,
    PATRONYMIC,
    /** Surname and given name stand in each other's place. */
    ORDER,
    NICKNAME,
    BORN,
    SEX,
    NUMBER,
    NATIONALITY,
    UNIT,
    CAPTURED,
    BIRTH_PLACE,
    RESIDENCE,
    FATHER,
    MOTHER
  }

  /** How well two words agree. */
  public enum Degree {
    /** The same. */
    SAME,
    /** Another spelling of the same, perhaps in another script. */
    SPELT,
    /** The one says less, and nothing else. */
    FITS,
    /** A slip away. */
    NEAR,
    /** Something else. */
    DIFFERENT
  }
}
