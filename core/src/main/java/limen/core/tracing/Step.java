package limen.core.tracing;

import java.util.List;
import java.util.Set;
import limen.core.person.PartialDate;
import org.jspecify.annotations.Nullable;

/** One thing that was done in an agency's folder. Nothing else changes anything. */
public sealed interface Step {

  /** A request came, or one that is there was put right: it has the same sign then. */
  record Asked(TracingRequest request) implements Step {}

  /** Records came: new ones, and others put right under the signs that they have. */
  record Received(Upload upload, List<CaptiveRecord> records) implements Step {
    /** Copies the records. */
    public Received {
      records = List.copyOf(records);
    }

    @Override
    public String toString() {
      return "received " + records.size();
    }
  }

  /** A sighting was told, or one that is there was put right. */
  record Told(Sighting sighting) implements Step {}

  /**
   * Somebody says that a record is of the sought person.
   *
   * @param also whether it is of one person with a record that is linked already
   */
  record Linked(String request, String record, Also also, String reason) implements Step {
    @Override
    public String toString() {
      return "linked " + request + " " + record;
    }
  }

  /** Somebody says that a record is of somebody else. */
  record Rejected(String request, String record, String reason) implements Step {
    @Override
    public String toString() {
      return "rejected " + request + " " + record;
    }
  }

  /**
   * Somebody says that two requests seek one person.
   *
   * @param also whether the records that both are linked to are of that one person
   */
  record Joined(String request, String other, Also also, String reason) implements Step {
    @Override
    public String toString() {
      return "joined " + request + " " + other;
    }
  }

  /**
   * A link, a rejection, a joining or a closing holds no longer; that it was said stays.
   *
   * @param other the record or request that it was said with; null where a closed request is opened
   */
  record Undone(String request, @Nullable String other, String reason) implements Step {
    @Override
    public String toString() {
      return "undone " + request + (other == null ? "" : " " + other);
    }
  }

  /**
   * To tell more than that somebody was found might harm the person or the family (GC IV 137), or
   * no longer might.
   *
   * @param sign a record, a sighting or a request
   */
  record Withheld(String sign, boolean isLifted, String reason) implements Step {
    @Override
    public String toString() {
      return "withheld " + sign;
    }
  }

  /** Whoever told a sighting stands by it no longer, until it is told anew. */
  record Withdrawn(String sighting, String reason) implements Step {
    @Override
    public String toString() {
      return "withdrawn " + sighting;
    }
  }

  /** A family was told, which can never be said again otherwise. */
  record FamilyTold(String request, Set<Matter> matters, String how, @Nullable PartialDate on)
      implements Step {
    /** Copies what was told. */
    public FamilyTold {
      matters = Set.copyOf(matters);
    }

    @Override
    public String toString() {
      return "told " + request;
    }
  }

  /** A request is looked at no longer. */
  record Closed(String request, String reason) implements Step {
    @Override
    public String toString() {
      return "closed " + request;
    }
  }
}
