package limen.core.register;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import limen.core.person.Finding;
import limen.core.person.PartialDate;
import limen.core.person.Particulars;
import org.jspecify.annotations.Nullable;

/**
 * What a capture card (GC III 70, Annex IV B) has room for, as far as the register knows it. What
 * is not known stays blank for the captive's own hand; his number in the camp, the date and the
 * signature always do.
 *
 * @param person the register's own sign; it is not on the card
 * @param who who he is, as the author who spoke last says
 * @param captured when he was taken
 * @param from the camp or hospital before this one; null where there was none
 * @param camp where he is
 * @param states what a valid finding says of his health; empty where none does
 */
public record CaptureCard(
    String person,
    Particulars who,
    @Nullable PartialDate captured,
    @Nullable String from,
    @Nullable String camp,
    Set<State> states) {

  /** The states of health that the card offers, in its order. */
  public enum State {
    GOOD_HEALTH,
    NOT_WOUNDED,
    RECOVERED,
    CONVALESCENT,
    SICK,
    SLIGHTLY_WOUNDED,
    SERIOUSLY_WOUNDED
  }

  /** The card of a person as the register stands on a day. */
  public static CaptureCard of(Dossier dossier, LocalDate day) {
    Particulars who = dossier.particulars();
    Fact captured = dossier.last(What.Captured.class);
    List<String> places =
        dossier.sinceTaken().facts().stream()
            .map(
                fact -> fact.what() instanceof What.Whereabouts(String place, var s) ? place : null)
            .filter(place -> place != null)
            .toList();
    String camp = places.isEmpty() ? null : places.getLast();
    List<String> before = places.stream().filter(place -> !place.equals(camp)).toList();
    return new CaptureCard(
        dossier.id(),
        who,
        captured == null ? who.traits().captured() : captured.happened(),
        before.isEmpty() ? null : before.getLast(),
        camp,
        states(dossier.findings(day)));
  }

  /** Only what a code says beyond doubt: wounded alone may be slightly or seriously. */
  private static Set<State> states(@Nullable Set<Finding> findings) {
    Set<State> states = EnumSet.noneOf(State.class);
    for (Finding finding : findings == null ? Set.<Finding>of() : findings) {
      switch (finding) {
        case HEALTHY -> states.add(State.GOOD_HEALTH);
        case SICK, SERIOUSLY_SICK -> states.add(State.SICK);
        case SERIOUSLY_WOUNDED -> states.add(State.SERIOUSLY_WOUNDED);
        case WOUNDED, DISABLED, PREGNANT, MOTHER_OF_SMALL_CHILD -> {}
      }
    }
    return states;
  }

  /** Says nothing of the person. */
  @Override
  public String toString() {
    return "capture card of " + person;
  }
}
