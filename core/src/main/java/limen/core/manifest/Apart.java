package limen.core.manifest;

/**
 * Two people who must not ride in the same vehicle; why is kept nowhere.
 *
 * @param one id of the first
 * @param other id of the second
 */
public record Apart(String one, String other) {
  /** Says nothing of either. */
  @Override
  public String toString() {
    return "two people";
  }
}
