package limen.core.exchange;

import limen.core.entry.Act;

/**
 * A party's act that an operator has yet to confirm.
 *
 * @param act what is done
 * @param actor who signed it
 */
record Waiting(Act act, Actor actor) {}
