package limen.paper.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import limen.core.lists.Detail;
import limen.core.lists.Place;
import limen.core.person.Finding;
import limen.core.person.PartialDate;
import limen.core.person.Particulars;
import limen.core.register.Fact;
import limen.core.register.Fate;
import limen.core.register.What;
import limen.paper.words.Words;
import org.jspecify.annotations.Nullable;

/** A fact of a register in words, for the officer who keeps it: it names the person. */
final class FactSpeech {
  private final Words words;

  FactSpeech(Words words) {
    this.words = words;
  }

  /** When it happened; what a sheet says of who somebody is has no day. */
  String day(Fact fact) {
    boolean dayless =
        switch (fact.what()) {
          case What.Listed listed -> true;
          case What.Identified identified -> true;
          case What.Gone gone -> true;
          default -> false;
        };
    return dayless ? "" : day(fact.happened());
  }

  String day(@Nullable PartialDate day) {
    LocalDate first = day == null ? null : day.first();
    return day == null
        ? words.say("register.unknown-day")
        : first != null && day.isExact() ? words.show(first) : day.written();
  }

  String what(Fact fact) {
    return words.say("register.what." + fact.what().word());
  }

  String behind(Fact fact) {
    return words.say("register.behind." + word(fact.behind()));
  }

  String fate(Fate fate) {
    return switch (fate) {
      case HELD -> words.say("register.held");
      case RETURNED -> words.say("register.returned");
      case DEAD -> words.say("register.dead");
      case ESCAPED -> words.say("register.escaped");
      case TRANSFERRED -> words.say("register.transferred");
    };
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What a fact says beside its kind and its day. */
  String said(What what) {
    List<String> said = new ArrayList<>();
    switch (what) {
      case What.Captured captured -> {}
      case What.Retained retained -> {}
      case What.Escaped escaped -> {}
      case What.StillHeld held -> {}
      case What.Identified(Particulars particulars) -> said.addAll(details(particulars));
      case What.MedicalFound(var codes, var by, var until) -> {
        said.add(findings(codes));
        add(said, "register.found-by", by);
        add(said, "register.until", until);
      }
      case What.Whereabouts(var place, var since) -> add(said, "register.place", place);
      case What.LegalHold(var ground, var since, var until) -> {
        said.add(ground);
        add(said, "register.until", until);
      }
      case What.HoldLifted(var ground) -> said.add(ground == null ? "" : ground);
      case What.Died(var certificate, var place) -> {
        said.add(
            certificate == null
                ? words.say("register.no-certificate")
                : words.say("register.certificate", certificate));
        add(said, "register.place", place);
      }
      case What.Remains(var place, var supposed, var reason) -> said.add(place);
      case What.Returned(var how) -> said.add(how == null ? "" : how);
      case What.Transferred(var to) -> add(said, "register.to", to);
      case What.CardSent(var to) -> add(said, "register.to", to);
      case What.NoticeSent(var to) -> add(said, "register.to", to);
      case What.Gone(var upload) -> said.add(upload);
      case What.Listed listed -> {
        said.add(words.say("register.row", listed.upload(), (long) listed.row()));
        add(said, "register.own-sign", listed.id());
        said.addAll(listed.unread());
      }
    }
    return String.join("; ", said);
  }

  private void add(List<String> said, String key, @Nullable String value) {
    if (value != null) {
      said.add(words.say(key, value));
    }
  }

  private void add(List<String> said, String key, @Nullable PartialDate day) {
    if (day != null) {
      said.add(words.say(key, day(day)));
    }
  }

  private String findings(Set<Finding> codes) {
    return codes.isEmpty()
        ? words.say("register.no-finding")
        : String.join(
            ", ",
            codes.stream().sorted().map(code -> words.say("word.finding." + word(code))).toList());
  }

  private List<String> details(Particulars particulars) {
    Place place = new Place(1, null, particulars);
    List<String> details = new ArrayList<>();
    for (Detail detail : Detail.values()) {
      if (!detail.of(place).isEmpty()) {
        details.add(words.say("lists.detail." + detail.word()) + ": " + detail.of(place));
      }
    }
    return details;
  }
}
