package limen.ledger.log;

import java.io.IOException;
import java.util.List;

/**
 * Somebody who holds a log's entries: the log itself, another mirror, or a stick that was carried.
 * Nothing it says is believed before the signed root agrees.
 */
public interface Source {

  /**
   * The entries from one index to before another; it may give fewer, but one at least.
   *
   * @throws IOException if it cannot be reached or has not got them
   */
  List<byte[]> entries(long from, long to) throws IOException;
}
