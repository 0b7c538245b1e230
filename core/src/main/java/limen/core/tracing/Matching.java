package limen.core.tracing;

import java.util.List;
import java.util.Map;

/** A way of comparing people that proposes whom a request may be of. It decides nothing. */
public interface Matching {

  /**
   * Somebody as one source describes him.
   *
   * @param sign by which he is called in what is found
   * @param source in which one person stands once
   * @param isHearsay whether somebody only heard or saw it, so that nothing is sure
   * @param who whom it speaks of
   */
  record Someone(String sign, String source, boolean isHearsay, Description who) {
    /** As a record or a sighting has him. */
    public static Someone of(Trace trace) {
      return new Someone(trace.sign(), trace.source(), trace instanceof Sighting, trace.who());
    }

    /** As a request asks for him. */
    public static Someone of(TracingRequest request) {
      return new Someone(request.sign(), request.asker(), false, request.sought());
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
      return sign;
    }
  }

  /**
   * For everybody who is sought, by sign, the pairs that are worth a look, the likeliest first and
   * equally likely ones by their signs; the same input gives the same.
   */
  Map<String, List<Pair>> pairs(List<Someone> sought, List<Someone> records);

  /**
   * How one pair agrees and differs, whether it is worth a look or not.
   *
   * @param records all records, by which it can be told how rare a name is
   */
  Pair compare(Someone sought, Someone record, List<Someone> records);
}
