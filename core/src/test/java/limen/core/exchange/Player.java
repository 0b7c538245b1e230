package limen.core.exchange;

import java.util.List;
import limen.core.entry.Act;

/**
 * Somebody with a key.
 *
 * @param name as tests call the key
 * @param key the key's name
 * @param party for whom it signs
 * @param isHonest whether it signs only what its own copy of the rules lets it do, when it is so
 * @param most how many entries it may sign; as many as it likes where this is negative
 * @param says what it might want to do
 */
record Player(String name, String key, String party, boolean isHonest, int most, Says says) {

  /** What a player might want to do, in what it knows of the world. */
  interface Says {
    List<Act> acts(Sight sight);
  }

  /**
   * What a player sees when it decides.
   *
   * @param play what is played
   * @param world the world; an honest player looks only at people in front of it
   * @param local the record as far as the player knows it, with its own entries
   * @param player the player
   */
  record Sight(Play play, World world, State local, Player player) {}

  static Player honest(String name, String party, Says says) {
    return new Player(name, Table.key(name).verifyKey().name(), party, true, -1, says);
  }

  static Player dishonest(String name, String party, int most, Says says) {
    return new Player(name, Table.key(name).verifyKey().name(), party, false, most, says);
  }
}
