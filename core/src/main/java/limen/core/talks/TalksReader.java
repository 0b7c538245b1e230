package limen.core.talks;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import limen.core.document.Result;
import limen.core.lists.Place;
import limen.core.lists.Version;
import limen.core.person.Fields;
import limen.core.person.PersonText;
import limen.core.sealing.Chain;
import limen.core.terms.Term;
import limen.ledger.key.VerifyKey;
import limen.ledger.note.Note;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link TalksText} writes; a refusal names the line and nothing that stands in it. A
 * file is either an opening or what was told.
 */
final class TalksReader {
  private final Iterator<String> lines;
  private final Map<String, String> once = new HashMap<>();
  private final List<Move> moves = new ArrayList<>();
  private int at;
  private String next = "";
  private Instant moment = Instant.EPOCH;
  private @Nullable Opening opening;
  private @Nullable Told told;

  private TalksReader(byte[] bytes) {
    this.lines = new String(bytes, StandardCharsets.UTF_8).lines().iterator();
  }

  /** What a file says: one of the two is there. */
  record Read(Chain.Link link, @Nullable Opening opening, @Nullable Told told) {}

  static Result<Read> read(byte[] bytes) {
    TalksReader reader = new TalksReader(bytes);
    try {
      Chain.Link link = reader.link();
      reader.body();
      Read read = new Read(link, reader.opening, reader.told);
      // Whatever is spelt in another way was not written here.
      if (Arrays.equals(reader.again(link), bytes)) {
        return Result.good(read);
      }
    } catch (Fields.Unreadable | IllegalArgumentException | DateTimeException misspelt) {
      // Refused below, like every other spelling.
    }
    return Result.refused(
        "line " + reader.at + " is not as it was written",
        "Maybe the file was edited or cut off; a copy of it is needed.");
  }

  private byte[] again(Chain.Link link) {
    Opening opened = opening;
    Told said = told;
    return opened != null
        ? TalksText.of(link, opened, moment)
        : said == null ? new byte[0] : TalksText.of(link, said);
  }

  private void step() {
    at++;
    if (!lines.hasNext()) {
      throw new Fields.Unreadable();
    }
    next = lines.next();
  }

  private boolean is(String word) {
    return next.equals(word) || next.startsWith(word + "\t");
  }

  private Fields fields(String word) {
    Fields fields = new Fields(next, once);
    if (!fields.must().equals(word)) {
      throw new Fields.Unreadable();
    }
    return fields;
  }

  private Chain.Link link() {
    step();
    if (!next.equals(TalksText.FORMAT)) {
      throw new Fields.Unreadable();
    }
    step();
    Fields fields = fields("file");
    int number = fields.number();
    String before = fields.next();
    step();
    return new Chain.Link(number, before == null ? null : hash(before));
  }

  private static Hash hash(String base64) {
    return Hash.parse(base64).orThrow();
  }

  private void body() {
    if (is("opened")) {
      opened();
    } else {
      told();
    }
    if (!next.equals(TalksText.END)) {
      throw new Fields.Unreadable();
    }
  }

  private void opened() {
    Fields fields = fields("opened");
    moment = Instant.parse(fields.must());
    String side = fields.must();
    step();
    String agreement = fields("agreement").must();
    TreeSet<String> signers = new TreeSet<>();
    Map<String, VerifyKey> keys = new TreeMap<>();
    for (step(); is("signer"); step()) {
      Fields signer = fields("signer");
      String party = signer.must();
      signers.add(party);
      String key = signer.next();
      if (key != null) {
        keys.put(party, VerifyKey.parse(key).orThrow());
      }
    }
    if (Opening.of(agreement, side, signers, keys) instanceof Result.Good<Opening>(Opening good)) {
      opening = good;
    }
  }

  private void told() {
    Fields fields = fields("told");
    Instant recorded = Instant.parse(fields.must());
    String word = fields.next();
    Version.Means means = word == null ? null : constant(Version.Means.class, word);
    String came = fields.next();
    Instant when = came == null ? null : Instant.parse(came);
    step();
    Told.Enclosure file = null;
    if (is("enclosed")) {
      Fields enclosed = fields("enclosed");
      file = new Told.Enclosure(enclosed.must(), Base64.getDecoder().decode(enclosed.must()));
      step();
    }
    Version.Means way = means == null ? Version.Means.FILE : means;
    Version.Receipt receipt = file == null ? null : new Version.Receipt(way, when, file.hash());
    while (!next.equals(TalksText.END)) {
      moves.add(move(receipt));
    }
    told = new Told(moves, means, when, recorded, file);
  }

  /** Reads one move and steps to what follows it. */
  private Move move(Version.@Nullable Receipt receipt) {
    Fields fields = new Fields(next, once);
    String word = fields.must();
    Version.Name list =
        new Version.Name(
            constant(Version.Purpose.class, fields.must()),
            fields.must(),
            fields.must(),
            fields.next(),
            fields.number());
    step();
    return switch (word) {
      case "offered" -> new Move.Offered(new Version(list, receipt, places()));
      case "objected" -> {
        String by = fields.must();
        int place = fields.number();
        yield new Move.Objected(
            list, new Objection(by, place, constant(Objection.Code.class, fields.must())));
      }
      case "retracted" -> new Move.Retracted(list, fields.must(), fields.number());
      case "substituted" -> substituted(list, fields);
      case "consented" -> new Move.Consented(list, fields.must(), fields.number());
      case "signed" ->
          new Move.Countersigned(
              list, Note.parse(fields.must().getBytes(StandardCharsets.UTF_8)).orThrow());
      case "signed-on-paper" -> new Move.SignedOnPaper(list, fields.must(), hash(fields.must()));
      case "called" ->
          new Move.Called(
              new CallNote(
                  list, fields.must(), fields.must(), Instant.parse(fields.must()), claims()));
      case "withdrawn" -> new Move.Withdrawn(list, fields.must());
      default -> throw new Fields.Unreadable();
    };
  }

  private List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (; is("place"); step()) {
      Fields fields = fields("place");
      places.add(new Place(fields.number(), fields.next(), PersonText.read(fields)));
    }
    return places;
  }

  private Move substituted(Version.Name list, Fields fields) {
    String by = fields.must();
    int place = fields.number();
    var cause = constant(Term.Otherwise.Cause.class, fields.must());
    Fields instead = fields("instead");
    instead.must();
    instead.next();
    step();
    return new Move.Substituted(list, by, place, cause, PersonText.read(instead));
  }

  private List<CallNote.Claim> claims() {
    List<CallNote.Claim> claims = new ArrayList<>();
    for (; is("claim"); step()) {
      Fields fields = fields("claim");
      int place = fields.number();
      String code = fields.next();
      claims.add(
          new CallNote.Claim(place, code == null ? null : constant(Objection.Code.class, code)));
    }
    return claims;
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String word) {
    return Enum.valueOf(type, word.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
