package limen.core.register;

import java.util.List;
import java.util.Set;
import limen.core.person.Finding;
import limen.core.person.PartialDate;
import limen.core.person.Particulars;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a person who is or was held. There is no field for questioning or
 * prosecution, and medical detail stays with the doctor: only the code of a finding comes here.
 */
public sealed interface What {

  /** The person was taken; the fact's day says when. */
  record Captured() implements What {}

  /** Particulars of GC III 122 and GC IV 138, as far as the author knows them. */
  record Identified(Particulars particulars) implements What {
    @Override
    public String toString() {
      return "identified";
    }
  }

  /**
   * What a doctor found.
   *
   * @param codes the codes alone
   * @param by who found it; null where it is only reported
   * @param validUntil the last day on which it holds; null where none is set
   */
  record MedicalFound(Set<Finding> codes, @Nullable String by, @Nullable PartialDate validUntil)
      implements What {
    @Override
    public String toString() {
      return "a finding";
    }
  }

  /**
   * Where the person is held.
   *
   * @param place as written; null where only the day of arrival is known
   * @param since when the person arrived there
   */
  record Whereabouts(@Nullable String place, @Nullable PartialDate since) implements What {
    @Override
    public String toString() {
      return "whereabouts";
    }
  }

  /** Medical or religious staff who are kept for the prisoners and are none (GC III 33). */
  record Retained() implements What {}

  /**
   * Held back under the law (GC III 119).
   *
   * @param ground the legal ground, in the holder's words
   * @param until null where no end is set
   */
  record LegalHold(String ground, @Nullable PartialDate since, @Nullable PartialDate until)
      implements What {
    @Override
    public String toString() {
      return "a legal hold";
    }
  }

  /**
   * The person is held back no longer; the fact's day says since when.
   *
   * @param ground the ground that fell away, in the words of the hold; null where every one did
   */
  record HoldLifted(@Nullable String ground) implements What {
    @Override
    public String toString() {
      return "a hold that was lifted";
    }
  }

  /**
   * The person is said to have died; the fact's day says when (GC III 120).
   *
   * @param certificate what proves it; without it the person stays in the account as held
   * @param place where; null where that is not known
   */
  record Died(@Nullable String certificate, @Nullable String place) implements What {
    @Override
    public String toString() {
      return certificate == null ? "a death that is not certified" : "a certified death";
    }
  }

  /**
   * Remains, which are a record of their own: {@link Fact#of} is their sign and no person's.
   *
   * @param place where they are
   * @param supposed the sign of the person they are supposed to be; null where nobody is
   * @param reason why they are supposed to be that person's
   */
  record Remains(String place, @Nullable String supposed, @Nullable String reason) implements What {
    @Override
    public String toString() {
      return "remains";
    }
  }

  /**
   * The person was handed over and arrived; the fact's day says when.
   *
   * @param how the stage of an agreement, or how else; null where that is not known
   */
  record Returned(@Nullable String how) implements What {}

  /** The person escaped. */
  record Escaped() implements What {}

  /** Another Power holds the person now (GC III 12). */
  record Transferred(String to) implements What {}

  /**
   * The person is here after all: an end that was said is another person's or never was. It stands
   * as it was said, and ends nothing any more.
   */
  record StillHeld() implements What {}

  /** The capture card or internment card was sent (GC III 70, GC IV 106); the day says when. */
  record CardSent(String to) implements What {}

  /** The bureau's notice was sent (GC III 122, GC IV 136); the day says when. */
  record NoticeSent(String to) implements What {}

  /**
   * A row of a sheet pointed to the person.
   *
   * @param upload the sign of the upload
   * @param sheet the sheet's name; empty for CSV
   * @param row counted from 1
   * @param id the sender's own sign for the person
   * @param unread cells that could not be read, as {@code heading=value}
   */
  record Listed(String upload, String sheet, int row, @Nullable String id, List<String> unread)
      implements What {
    /** Keeps the list from changing. */
    public Listed {
      unread = List.copyOf(unread);
    }

    @Override
    public String toString() {
      return "listed";
    }
  }

  /** The sender's newer file has no row for the person: a question to him and no end. */
  record Gone(String upload) implements What {}

  /** The word a register is written with: {@code medical-found}. */
  default String word() {
    return switch (this) {
      case Captured captured -> "captured";
      case Identified identified -> "identified";
      case MedicalFound found -> "medical-found";
      case Whereabouts whereabouts -> "whereabouts";
      case Retained retained -> "retained";
      case LegalHold hold -> "legal-hold";
      case HoldLifted lifted -> "hold-lifted";
      case Died died -> "died";
      case Remains remains -> "remains";
      case Returned returned -> "returned";
      case Escaped escaped -> "escaped";
      case Transferred transferred -> "transferred";
      case StillHeld held -> "still-held";
      case CardSent card -> "card-sent";
      case NoticeSent notice -> "notice-sent";
      case Listed listed -> "listed";
      case Gone gone -> "gone";
    };
  }
}
