package limen.paper.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import limen.core.person.Ground;
import limen.core.person.Sex;
import limen.core.quota.Leg;
import limen.core.quota.Outside;
import limen.core.quota.Quota;
import limen.core.scrutiny.Fairness;
import limen.core.selection.Line;
import limen.core.selection.Mark;
import limen.core.selection.Pin;
import limen.core.selection.Reason;
import limen.core.selection.Shortfall;
import limen.core.selection.Withheld;
import limen.core.terms.Agreement;
import limen.core.terms.Range;
import limen.paper.report.Speech;
import limen.paper.words.Words;

/** Says why somebody goes or does not go yet, and what a clause asks, in whole sentences. */
public final class PlanSpeech {
  private final Words words;
  private final Speech speech;

  /** In the language of the words and with the names of the agreement. */
  public PlanSpeech(Words words, Agreement agreement) {
    this.words = words;
    this.speech = new Speech(words, agreement);
  }

  Words words() {
    return words;
  }

  /** A leg, as in "stage 1, B → A". */
  public String leg(Leg leg) {
    return words.say("plan.leg", leg.stage(), speech.stream(leg.stream()));
  }

  /** Everything there is to say of one person's place in the plan, the reason first. */
  public List<String> sentences(Line line) {
    List<String> sentences = new ArrayList<>();
    sentences.add(reason(line.reason()));
    Mark mark = line.mark();
    if (mark != null) {
      sentences.addAll(mark(mark, line.reason()));
    }
    if (!line.unknown().isEmpty()) {
      List<String> grounds = line.unknown().stream().sorted().map(this::ground).toList();
      sentences.add(words.say("plan.unknown", grounds));
    }
    line.notes().stream().sorted().map(note -> words.say("reason." + note)).forEach(sentences::add);
    return sentences;
  }

  /** Why somebody goes, stands ready, or does not go yet. */
  public String reason(Reason reason) {
    return switch (reason) {
      case Reason.Chosen(Leg leg) -> words.say("plan.chosen", leg(leg));
      case Reason.Ready(Leg leg, int place, var notYet, var consent) ->
          words.say("plan.ready", leg(leg), place)
              + (consent.isEmpty() ? " " : " " + words.say("plan.consent", parties(consent)) + " ")
              + reason(notYet);
      case Reason.OutsideParity(Outside outside) ->
          words.say("plan.outside", outside(outside), outside.article());
      case Reason.NotEligible(String clause, boolean unknown, boolean companion) ->
          companion(companion)
              + words.say(unknown ? "plan.eligible-unknown" : "plan.not-eligible", clause);
      case Reason.HeldBack(Withheld by, boolean companion) ->
          companion(companion) + words.say("plan.held-back", by.ground(), by.until());
      case Reason.EndClaimed(var claim) ->
          switch (claim) {
            case DEATH -> words.say("plan.claimed.death");
            case DEPARTURE -> words.say("plan.claimed.departure");
          };
      case Reason.PinnedOut(var ground, boolean companion) ->
          companion(companion) + words.say("plan.pinned-out", pinned(ground));
      case Reason.NotYet(var binds, var proof, int together) -> notYet(binds, together);
    };
  }

  /** Which pin it was, who signed it, and what would be without any. */
  private List<String> mark(Mark mark, Reason reason) {
    Leg leg = mark.without();
    String without =
        leg == null ? words.say("plan.without.none") : words.say("plan.without.leg", leg(leg));
    return switch (mark) {
      case Mark.Pinned(Pin pin, var before) ->
          pin.stage() == null
              ? List.of(signed(pin), without)
              : List.of(words.say("plan.pinned", pinned(pin.ground())), signed(pin), without);
      case Mark.Companion(Pin pin, var before) ->
          pin.stage() == null
              ? List.of(signed(pin), without)
              : List.of(words.say("plan.pinned-with", pinned(pin.ground())), signed(pin), without);
      case Mark.Touched(var before) ->
          List.of(
              switch (effect(mark, reason)) {
                case "brought" -> words.say("plan.touched.brought");
                case "displaced" -> words.say("plan.touched.displaced");
                default -> words.say("plan.touched.moved");
              },
              without);
    };
  }

  private String signed(Pin pin) {
    return words.say("plan.signed", pin.signers());
  }

  /** What pins did, in the spelling of files: {@code displaced}. */
  public static String effect(Mark mark, Reason reason) {
    return switch (mark) {
      case Mark.Pinned p -> "pinned";
      case Mark.Companion c -> "with-pinned";
      case Mark.Touched t ->
          t.without() == null ? "brought" : reason instanceof Reason.Chosen ? "moved" : "displaced";
    };
  }

  /** Heads the figures by one side of the matter. */
  String axis(Fairness.Axis axis) {
    return switch (axis) {
      case CAPTIVITY -> words.say("plan.axis.captivity");
      case UNIT -> words.say("plan.axis.unit");
      case REGION -> words.say("plan.axis.region");
      case RANK -> words.say("plan.axis.rank");
      case SEX -> words.say("plan.axis.sex");
    };
  }

  /** One value of an axis. */
  String value(Fairness.Axis axis, String value) {
    if (value.isEmpty()) {
      return words.say("plan.value.unknown");
    }
    if (axis == Fairness.Axis.SEX) {
      return speech.word(Sex.valueOf(value));
    }
    return axis == Fairness.Axis.CAPTIVITY && value.matches("\\d{1,4}")
        ? words.say("plan.half-years", Integer.valueOf(value))
        : value;
  }

  private List<String> parties(List<String> ids) {
    return ids.stream().map(speech::party).toList();
  }

  private String notYet(List<Reason.Bind> binds, int together) {
    List<String> all = new ArrayList<>();
    if (together > 1) {
      all.add(words.say("plan.together", together));
    }
    all.add(words.say("plan.not-yet"));
    binds.stream().map(this::bind).forEach(all::add);
    return String.join(" ", all);
  }

  private String companion(boolean companion) {
    return companion ? words.say("plan.companion") + " " : "";
  }

  /** A quota that is in the way. */
  public String bind(Reason.Bind bind) {
    Quota quota = bind.quota();
    if (bind.most() && quota.count().most() == 0) {
      return words.say("plan.none", whom(quota), clause(quota));
    }
    return bind.most()
        ? words.say("plan.filled", quota.count().most(), whom(quota), clause(quota))
        : words.say("plan.needed", quota.count().least(), whom(quota), clause(quota));
  }

  /** What a quota asks, as in "270: soldiers, stage 1". */
  public String quota(Quota quota) {
    return words.say("plan.quota", quota.count(), whom(quota), clause(quota));
  }

  private String clause(Quota quota) {
    return quota.clause().equals(Quota.COUNTED) ? words.say("plan.counts") : quota.clause();
  }

  /** Whom a quota counts, where. */
  public String whom(Quota quota) {
    Set<String> parts = new LinkedHashSet<>();
    Set<String> stages = new LinkedHashSet<>();
    for (Quota.Part part : quota.of()) {
      parts.add(kinds(part.kinds()));
      part.legs().stream().map(Leg::stage).sorted().forEach(stages::add);
    }
    String who = words.show(List.copyOf(parts));
    return stages.size() == 1
        ? words.say("plan.in-stage", who, stages.iterator().next())
        : words.say("plan.in-stages", who);
  }

  /** Everybody, or people of all these kinds. */
  public String kinds(List<String> kinds) {
    return kinds.isEmpty()
        ? words.say("plan.everybody")
        : String.join(" + ", kinds.stream().map(speech::kind).toList());
  }

  /** Why somebody waits for no counterpart. */
  public String outside(Outside outside) {
    return switch (outside) {
      case SERIOUS -> words.say("plan.outside.serious");
      case RETAINED -> words.say("plan.outside.retained");
      case DUE_FOR_RELEASE -> words.say("plan.outside.due");
    };
  }

  String ground(Ground ground) {
    return speech.word(ground);
  }

  private String pinned(Pin.Ground ground) {
    return switch (ground) {
      case MEDICAL -> words.say("plan.pin.medical");
      case FAMILY -> words.say("plan.pin.family");
      case COURT -> words.say("plan.pin.court");
      case SAFETY -> words.say("plan.pin.safety");
      case AGREED -> words.say("plan.pin.agreed");
      case OWN_WISH -> words.say("plan.pin.own-wish");
    };
  }

  /** What would have to give way, and by how much; only where a number of it would do. */
  public String change(Shortfall.Change change) {
    Range instead = Objects.requireNonNull(change.instead()).count();
    return words.say("plan.change", quota(change.quota()), instead, change.by());
  }

  /** A code in the spelling of files: {@code not-yet}. */
  public static String code(Reason reason) {
    return switch (reason) {
      case Reason.Chosen c -> "goes";
      case Reason.Ready r -> "reserve";
      case Reason.OutsideParity o ->
          "outside-" + o.outside().name().toLowerCase(Locale.ROOT).replace('_', '-');
      case Reason.NotEligible n -> n.unknown() ? "eligible-unknown" : "not-eligible";
      case Reason.HeldBack h -> "held-back";
      case Reason.EndClaimed c -> "end-claimed";
      case Reason.PinnedOut p -> "pinned-out";
      case Reason.NotYet n -> "not-yet";
    };
  }
}
