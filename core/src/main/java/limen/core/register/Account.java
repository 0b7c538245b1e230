package limen.core.register;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * The holder's account: whoever was once acknowledged as held is in it for good, under exactly one
 * fate. Acknowledged = held + returned + dead + escaped + transferred.
 *
 * @param acknowledged all persons ever acknowledged as held
 * @param held still held
 * @param returned handed over and arrived
 * @param dead dead, with a certificate
 * @param escaped escaped and not taken again
 * @param transferred held by another Power
 */
public record Account(
    long acknowledged, long held, long returned, long dead, long escaped, long transferred) {

  /** Refuses an account from which somebody dropped out. */
  public Account {
    if (acknowledged != held + returned + dead + escaped + transferred) {
      throw new IllegalArgumentException("somebody dropped out of the account");
    }
  }

  /** The account of these persons. */
  public static Account of(Collection<Dossier> dossiers) {
    Map<Fate, Long> fates = new EnumMap<>(Fate.class);
    dossiers.forEach(dossier -> fates.merge(dossier.fate(), 1L, Long::sum));
    return new Account(
        dossiers.size(),
        fates.getOrDefault(Fate.HELD, 0L),
        fates.getOrDefault(Fate.RETURNED, 0L),
        fates.getOrDefault(Fate.DEAD, 0L),
        fates.getOrDefault(Fate.ESCAPED, 0L),
        fates.getOrDefault(Fate.TRANSFERRED, 0L));
  }
}
