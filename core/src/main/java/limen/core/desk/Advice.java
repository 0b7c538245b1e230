package limen.core.desk;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import limen.core.document.Refusal;
import limen.core.entry.Role;
import limen.core.exchange.Reason;
import limen.core.exchange.RecordRule;
import limen.ledger.log.Refused;
import org.jspecify.annotations.Nullable;

/** Why an act would do nothing, as a sentence with what to do instead. */
public final class Advice {
  private static final Map<Reason, Refusal> ALL = all();

  /** Reasons that name a stage, alone or with its stream. */
  private static final Set<Reason> STAGES =
      EnumSet.of(
          Reason.NO_GO,
          Reason.GO_NOT_SEEN,
          Reason.CLOSED,
          Reason.NOT_DISPOSED,
          Reason.COUNTS,
          Reason.LISTS_STAND,
          Reason.LISTS_MISSING,
          Reason.NO_STAGE,
          Reason.NO_LIST,
          Reason.NOT_ACCEPTED);

  private Advice() {}

  /** What a log says to an entry that may not stand in it. */
  static Refusal on(Refused refused) {
    for (Reason reason : Reason.values()) {
      if (RecordRule.code(reason).equals(refused.code())) {
        return on(reason, List.of(refused.why()));
      }
    }
    return refused.code().equals(RecordRule.TOO_EARLY)
        ? new Refusal(
            "the entry is " + refused.why(),
            "Maybe a clock is wrong; it is taken when its time comes.")
        : new Refusal(refused.why(), "Maybe ask whoever signed it.");
  }

  /** The sentence and the advice; the values at fault stand behind it. */
  public static Refusal on(Reason reason, List<String> values) {
    Refusal ended = reason == Reason.NOT_ACTIVE ? ended(values) : null;
    if (ended != null) {
      return ended;
    }
    Refusal told = Objects.requireNonNull(ALL.get(reason));
    boolean isStage = STAGES.contains(reason) && values.size() == 1;
    String at = values.isEmpty() ? "" : " (" + String.join(", ", shown(reason, values)) + ")";
    at = isStage ? " (stage " + values.getFirst() + ")" : at;
    return new Refusal(told.what() + at, told.advice());
  }

  /** No terms yet, closed and broken off are three things, each with its own way on. */
  private static @Nullable Refusal ended(List<String> values) {
    return switch (String.join("", values)) {
      case "OPEN" -> new Refusal("no terms bind yet", "Maybe ‘agree’ of all comes first.");
      case "CLOSED" ->
          new Refusal("the exchange is closed", "Maybe a new record: this one takes no more.");
      case "ABORTED" ->
          new Refusal("the exchange was broken off", "Maybe a new record: this one takes no more.");
      default -> null;
    };
  }

  private static List<String> shown(Reason reason, List<String> values) {
    return reason == Reason.WRONG_ROLE
        ? values.stream().map(value -> isRole(value) ? small(value) : value).toList()
        : values;
  }

  private static boolean isRole(String value) {
    return Arrays.stream(Role.values()).anyMatch(role -> role.name().equals(value));
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static Map<Reason, Refusal> all() {
    Map<Reason, Refusal> all = new EnumMap<>(Reason.class);
    who(all);
    seat(all);
    second(all);
    terms(all);
    list(all);
    moving(all);
    return Collections.unmodifiableMap(all);
  }

  private static void say(Map<Reason, Refusal> all, Reason reason, String what, String maybe) {
    all.put(reason, new Refusal(what, "Maybe " + maybe + "."));
  }

  private static void who(Map<Reason, Refusal> all) {
    say(all, Reason.NOT_OPENED, "the record has not begun", "‘limen record open’ comes first");
    say(all, Reason.OTHER_EXCHANGE, "it belongs to another exchange", "this is the wrong folder");
    say(
        all,
        Reason.UNKNOWN_KEY,
        "this record knows no such key",
        "a ‘key add’ of the party is not in yet");
    say(
        all,
        Reason.REVOKED_KEY,
        "the key was revoked",
        "sign with another, or add a new one with ‘record key add’");
    say(
        all,
        Reason.COUNTER,
        "the key's numbers have a gap, or one stands twice",
        "an entry was left behind on another stick; or a copy of this folder signs too");
    say(
        all,
        Reason.PREVIOUS,
        "it does not follow this key's last entry",
        "a copy of this folder signs too");
    say(
        all,
        Reason.SEEN,
        "it names a head that this record never had",
        "whoever signed was shown another record: hold, and compare heads aloud");
    say(
        all,
        Reason.SEEN_LESS,
        "it names an older head than before",
        "an old copy of the folder signs");
    say(all, Reason.SIGNATURE, "the signature is not good", "the file was damaged or changed");
    say(all, Reason.SPELLING, "it cannot be read", "ask whoever signed it to sign it again");
  }

  private static void seat(Map<Reason, Refusal> all) {
    say(all, Reason.OPEN_ALREADY, "the record is open already", "nothing more is needed");
    say(
        all,
        Reason.DRILL_NAME,
        "a drill and a real exchange are mixed",
        "the word drill is in every name or in none");
    say(all, Reason.NOT_A_PARTY_KEY, "this is for a party's own key", "sign with --as party");
    say(
        all,
        Reason.WRONG_ROLE,
        "this key is not for such acts",
        "another key: ‘limen record show’ names all");
    say(all, Reason.OTHER_STAGE, "the key is not for this stage", "add one that is");
    say(all, Reason.KEY_TAKEN, "a key of this name signs already", "another name");
    say(
        all,
        Reason.OTHERS_KEY,
        "it is no device's key of this party",
        "‘limen record show’ names all");
    say(all, Reason.NOT_CONTINUED, "it continues another log", "name the newest head");
    say(
        all,
        Reason.NO_SEAT,
        "the party has no seat here",
        "its act is written down as a transcript");
    say(
        all,
        Reason.SIDE_LEFT_OUT,
        "it would go on without a side, or make one office alone of several",
        "both sides are named in it; only an intermediary can be left out");
  }

  private static void second(Map<Reason, Refusal> all) {
    say(
        all,
        Reason.NOTHING_WAITS,
        "nothing of this party waits for a second signature",
        "it was given already");
    say(
        all,
        Reason.SAME_KEY,
        "whoever signed cannot confirm himself",
        "a second person signs with --as another key");
    say(all, Reason.TOO_MUCH, "too much waits", "settle what is proposed first");
  }

  private static void terms(Map<Reason, Refusal> all) {
    say(all, Reason.UNREADABLE_TERMS, "the agreement cannot be read", "‘limen check’ says where");
    say(
        all,
        Reason.PARTY_NOT_NAMED,
        "the agreement does not name this party",
        "the short name is spelt otherwise there");
    say(
        all,
        Reason.NAME_NOT_PLAIN,
        "the agreement has a name that entries cannot spell",
        "only A-Z a-z 0-9 _ and -");
    say(
        all,
        Reason.NOTHING_PROPOSED,
        "nothing of this hash waits for agreement",
        "it binds already");
    say(all, Reason.AGREED_ALREADY, "this party has said so already", "nothing more is needed");
    say(
        all,
        Reason.NOT_ACTIVE,
        "no terms bind, or the exchange is over",
        "‘agree’ of all comes first");
    say(all, Reason.NO_STAGE, "the terms have no such stage", "‘limen explain’ names the stages");
    say(
        all,
        Reason.NO_STREAM,
        "the terms have no such stream between two sides",
        "‘limen explain’ names the streams");
    say(all, Reason.NO_KIND, "the terms have no such kind", "‘limen explain’ names the kinds");
  }

  private static void list(Map<Reason, Refusal> all) {
    say(all, Reason.NOT_THE_HOLDER, "this is for the holder", "the other stream is meant");
    say(all, Reason.NOT_THE_RECEIVER, "this is for the receiver", "the other stream is meant");
    say(all, Reason.VERSION, "the version does not follow the last", "take the stick round first");
    say(all, Reason.LISTS_STAND, "all have said go, the lists stand", "a later stage");
    say(all, Reason.NO_LIST, "there is no list yet", "the holder signs ‘list’ first");
    say(all, Reason.OTHER_LIST, "it is about another list than the last one", "accept the newest");
    say(all, Reason.OTHER_SEAL, "the seal is another than the list's", "the newest list is meant");
    say(all, Reason.LISTS_MISSING, "the other side's list is not in yet", "wait for it");
    say(
        all,
        Reason.NOT_REVEALED,
        "the lists are not opened yet",
        "each holder signs ‘reveal’ first");
    say(all, Reason.NO_PLACE, "the list has no such place", "places are counted from 0");
    say(all, Reason.NONCE, "the nonce does not fit", "all commitments come first");
    say(all, Reason.NOT_ACCEPTED, "the lists are not accepted so", "each receiver accepts first");
    say(all, Reason.PARITY, "the balance of the terms does not hold", "a new version of a list");
    say(
        all,
        Reason.STAGE_COUNT,
        "the terms ask for another number here",
        "a new version of a list");
    say(all, Reason.NO_SUCH_LIST, "there is no such list", "‘limen record show’ names the lists");
  }

  private static void moving(Map<Reason, Refusal> all) {
    say(all, Reason.RENEWAL, "a longer hold is a renewal by the party's own key", "--as party");
    say(all, Reason.NO_HOLD, "the party holds nothing, or another hold", "it ended by itself");
    say(all, Reason.NO_GO, "not all have said go", "‘limen record show’ says who is missing");
    say(
        all,
        Reason.GO_NOT_SEEN,
        "the signer had not seen that all said go",
        "take the stick round once more first");
    say(all, Reason.CLOSED, "the stage is closed", "another stage is meant");
    say(all, Reason.HELD, "a hold stops departures", "wait until it ends or is lifted");
    say(
        all,
        Reason.NOT_WAITING,
        "somebody there is not to go, has gone, or his fate is known",
        "other places");
    say(
        all,
        Reason.LEAD,
        "this side would be further ahead than the terms allow",
        "the other side gives next");
    say(all, Reason.NOT_EXPECTED, "somebody there is not expected, or has arrived", "other places");
    say(all, Reason.FATE_KNOWN, "what became of somebody there is recorded", "other places");
    say(
        all,
        Reason.FATE_CONTRADICTED,
        "only who arrived has crossed; who arrived has not stayed",
        "‘arrive’ comes first");
    say(
        all,
        Reason.NOT_THE_INTERVIEWER,
        "only the interviewer can know that somebody does not travel",
        "ask the interviewer");
    say(all, Reason.COUNTS, "the counts are not the record's", "let Limen count them");
    say(all, Reason.NOT_DISPOSED, "somebody's fate is not recorded", "outcomes come first");
    say(all, Reason.UNDER_WAY, "somebody is under way", "wait for arrivals");
    say(all, Reason.STAGE_OPEN, "a stage is still open", "close the stages first");
  }
}
