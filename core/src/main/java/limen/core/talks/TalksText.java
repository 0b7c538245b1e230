package limen.core.talks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import limen.core.lists.Version;
import limen.core.person.Fields;
import limen.core.person.Particulars;
import limen.core.person.PersonText;
import limen.core.sealing.Chain;
import limen.ledger.key.VerifyKey;
import limen.ledger.note.Note;
import org.jspecify.annotations.Nullable;

/** Writes the files of talks, in the spelling of docs/formats/talks.md. */
final class TalksText {
  static final String FORMAT = "limen/talks/v1";
  static final String END = "end";

  private final StringBuilder text = new StringBuilder(FORMAT).append('\n');

  private TalksText(Chain.Link link) {
    line("file", String.valueOf(link.number()), link.before() == null ? null : "" + link.before());
  }

  /** The first file: what the talks begin with. */
  static byte[] of(Chain.Link link, Opening opening, Instant recorded) {
    TalksText text = new TalksText(link);
    text.line("opened", recorded.toString(), opening.side());
    text.line("agreement", opening.text());
    for (String signer : opening.signers().stream().sorted().toList()) {
      VerifyKey key = opening.keys().get(signer);
      text.line("signer", signer, key == null ? null : key.vkey());
    }
    return text.end();
  }

  /** A further file: moves, and the file that came with them. */
  static byte[] of(Chain.Link link, Told told) {
    TalksText text = new TalksText(link);
    Instant at = told.at();
    text.line("told", told.recorded().toString(), said(told.means()), at == null ? null : "" + at);
    Told.Enclosure file = told.file();
    if (file != null) {
      text.line("enclosed", file.name(), Base64.getEncoder().encodeToString(file.bytes()));
    }
    told.moves().forEach(text::move);
    return text.end();
  }

  private byte[] end() {
    return text.append(END).append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private void line(String word, @Nullable String... fields) {
    text.append(word);
    for (String field : fields) {
      Fields.add(text, field);
    }
    text.append('\n');
  }

  private void move(Move move) {
    switch (move) {
      case Move.Offered(Version version) -> offered(version);
      case Move.Objected(Version.Name list, Objection objection) ->
          of("objected", list, objection.by(), "" + objection.place(), word(objection.code()));
      case Move.Retracted(Version.Name list, String by, int place) ->
          of("retracted", list, by, "" + place);
      case Move.Substituted(var list, var by, var place, var cause, var instead) -> {
        of("substituted", list, by, "" + place, word(cause));
        person("instead", place, null, instead);
      }
      case Move.Consented(Version.Name list, String by, int place) ->
          of("consented", list, by, "" + place);
      case Move.Countersigned(Version.Name list, Note note) ->
          of("signed", list, new String(note.bytes(), StandardCharsets.UTF_8));
      case Move.SignedOnPaper(var list, var by, var hash) ->
          of("signed-on-paper", list, by, hash.base64());
      case Move.Called(CallNote call) -> {
        of("called", call.list(), call.from(), call.with(), call.at().toString());
        call.claims().forEach(claim -> line("claim", "" + claim.place(), said(claim.code())));
      }
      case Move.Withdrawn(Version.Name list, String by) -> of("withdrawn", list, by);
    }
  }

  private void offered(Version version) {
    of("offered", version.name());
    version.places().forEach(place -> person("place", place.number(), place.id(), place.person()));
  }

  private void person(String word, int line, @Nullable String id, Particulars person) {
    text.append(word);
    Fields.add(text, Integer.toString(line));
    Fields.add(text, id);
    PersonText.write(text, person);
    text.append('\n');
  }

  private void of(String word, Version.Name list, String... more) {
    text.append(word);
    Fields.add(text, word(list.purpose()));
    Fields.add(text, list.from());
    Fields.add(text, list.stream());
    Fields.add(text, list.stage());
    Fields.add(text, Integer.toString(list.number()));
    for (String field : more) {
      Fields.add(text, field);
    }
    text.append('\n');
  }

  private static @Nullable String said(@Nullable Enum<?> constant) {
    return constant == null ? null : word(constant);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
