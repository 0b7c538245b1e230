package limen.core.register;

import limen.core.person.Fields;
import limen.core.person.Particulars;
import limen.core.person.PersonText;
import org.jspecify.annotations.Nullable;

/** Writes and reads what is said, in the spelling of docs/formats/register.md. */
final class FactText {
  private FactText() {}

  /** Adds the fields of what is said behind its word, its person and its day. */
  static void write(StringBuilder line, What what) {
    switch (what) {
      case What.Captured captured -> {}
      case What.Retained retained -> {}
      case What.Escaped escaped -> {}
      case What.StillHeld held -> {}
      case What.Identified(Particulars particulars) -> PersonText.write(line, particulars);
      case What.MedicalFound(var codes, var by, var until) -> {
        Fields.add(line, PersonText.words(codes));
        Fields.add(line, by);
        Fields.add(line, until);
      }
      case What.Whereabouts(var place, var since) -> {
        Fields.add(line, place);
        Fields.add(line, since);
      }
      case What.LegalHold(var ground, var since, var until) -> {
        Fields.add(line, ground);
        Fields.add(line, since);
        Fields.add(line, until);
      }
      case What.HoldLifted(var ground) -> Fields.add(line, ground);
      case What.Died(var certificate, var place) -> {
        Fields.add(line, certificate);
        Fields.addLast(line, place);
      }
      case What.Remains(var place, var supposed, var reason) -> {
        Fields.add(line, place);
        Fields.add(line, supposed);
        Fields.add(line, reason);
      }
      case What.Returned(var how) -> Fields.add(line, how);
      case What.Transferred(var to) -> Fields.add(line, to);
      case What.CardSent(var to) -> Fields.add(line, to);
      case What.NoticeSent(var to) -> Fields.add(line, to);
      case What.Gone(var upload) -> Fields.add(line, upload);
      case What.Listed listed -> listed(line, listed);
    }
  }

  private static void listed(StringBuilder line, What.Listed listed) {
    Fields.add(line, listed.upload());
    Fields.add(line, listed.sheet());
    Fields.add(line, Integer.toString(listed.row()));
    Fields.add(line, listed.id());
    Fields.add(line, PersonText.joined(listed.unread()));
  }

  /** What a word and its fields say. */
  static What read(String word, Fields fields) {
    return switch (word) {
      case "captured" -> new What.Captured();
      case "retained" -> new What.Retained();
      case "escaped" -> new What.Escaped();
      case "still-held" -> new What.StillHeld();
      case "identified" -> new What.Identified(PersonText.read(fields));
      case "medical-found" ->
          new What.MedicalFound(PersonText.findings(fields.must()), fields.next(), fields.day());
      case "whereabouts" -> new What.Whereabouts(fields.next(), fields.day());
      case "legal-hold" -> new What.LegalHold(fields.must(), fields.day(), fields.day());
      case "hold-lifted" -> new What.HoldLifted(fields.next());
      case "died" -> new What.Died(fields.next(), fields.last());
      case "remains" -> new What.Remains(fields.must(), fields.next(), fields.next());
      case "returned" -> new What.Returned(fields.next());
      case "transferred" -> new What.Transferred(fields.must());
      case "card-sent" -> new What.CardSent(fields.must());
      case "notice-sent" -> new What.NoticeSent(fields.must());
      case "gone" -> new What.Gone(fields.must());
      case "listed" -> listed(fields);
      default -> throw new Fields.Unreadable();
    };
  }

  private static What listed(Fields fields) {
    String upload = fields.must();
    String sheet = fields.next();
    int row = fields.number();
    String id = fields.next();
    return new What.Listed(
        upload, sheet == null ? "" : sheet, row, id, PersonText.parts(fields.next()));
  }

  /** What stands behind facts; nothing is written where it is only claimed. */
  static Behind behind(@Nullable String word) {
    return word == null ? Behind.CLAIMED : PersonText.constant(Behind.class, word);
  }
}
