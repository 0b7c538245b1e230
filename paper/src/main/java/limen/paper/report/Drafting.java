package limen.paper.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import limen.core.terms.Agreement;
import limen.core.terms.Range;
import limen.paper.press.Draft;
import limen.paper.press.Proposal;
import limen.paper.report.Report.Block;
import limen.paper.report.Report.Point;
import limen.paper.text.Tone;
import limen.paper.words.Words;
import org.jspecify.annotations.Nullable;

/** Proposed claims as a report, for a person to confirm one by one. */
public final class Drafting {
  private final Words words;
  private final @Nullable Speech speech;

  private Drafting(Words words, @Nullable Agreement agreement) {
    this.words = words;
    this.speech = agreement == null ? null : new Speech(words, agreement);
  }

  /** The proposals of a draft; parties by the agreement's names where there is one. */
  public static Report of(Draft draft, @Nullable Agreement agreement, Words words) {
    return new Drafting(words, agreement).report(draft);
  }

  private Report report(Draft draft) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Report.Lead(words.say("draft.lead", draft.proposals().size())));
    blocks.add(new Report.Words(source(draft), Tone.DIM));
    List<Point> points = new ArrayList<>();
    draft.proposals().forEach(p -> points.add(point(points.size() + 1, p)));
    if (!points.isEmpty()) {
      blocks.add(new Report.Heading(words.say("draft.proposals")));
      blocks.add(new Report.Points(points));
    }
    List<Point> remarks =
        draft.remarks().stream()
            .map(r -> new Point("", Tone.PLAIN, remark(r), quoted(r.quote().text())))
            .toList();
    if (!remarks.isEmpty()) {
      blocks.add(new Report.Heading(words.say("draft.remarks")));
      blocks.add(new Report.Points(remarks));
    }
    String title = draft.article().title();
    return new Report(title == null ? words.say("draft.title") : title, blocks);
  }

  private String source(Draft draft) {
    String published =
        draft.article().published() == null
            ? words.say("draft.unpublished")
            : words.say("draft.published", draft.article().published());
    String address = draft.article().source();
    return address == null ? published : published + " " + address;
  }

  private Point point(int number, Proposal proposal) {
    List<String> parts = new ArrayList<>();
    parts.add(speaker(proposal));
    if (proposal.channel() != null) {
      parts.add(proposal.channel());
    }
    List<String> facts = new ArrayList<>();
    if (proposal.nature() != Proposal.Nature.EVENT) {
      facts.add(count(proposal.count()));
    }
    facts.add(
        proposal.category() == null
            ? words.say("phrase.everybody")
            : category(proposal.category()));
    facts.add(words.say("draft.outcome." + proposal.outcome()));
    facts.add(words.say("phrase.stream", party(proposal.from()), party(proposal.to())));
    if (proposal.happened() != null) {
      facts.add(words.show(proposal.happened()));
    }
    if (proposal.stage() != null) {
      facts.add(words.say("phrase.stage", proposal.stage()));
    }
    List<String> below = new ArrayList<>(quoted(proposal.quote().text()));
    if (proposal.attribution() != null) {
      below.add(words.say("report.estimate.according", proposal.attribution()));
    }
    List<String> doubts =
        proposal.doubts().stream().map(d -> words.say("draft.doubt." + d.code())).toList();
    if (!doubts.isEmpty()) {
      below.add(words.say("draft.unsure", String.join("; ", doubts)));
    }
    String nature = proposal.nature().name().toLowerCase(Locale.ROOT);
    return new Point(
        number + " " + words.say("draft.nature." + nature),
        proposal.nature() == Proposal.Nature.COUNT ? Tone.BOLD : Tone.YELLOW,
        words.say("draft.said", String.join(", ", parts), String.join(", ", facts)),
        below);
  }

  private String speaker(Proposal proposal) {
    String office = proposal.office();
    if (proposal.speaker() == null) {
      return office == null ? words.say("draft.nobody") : office;
    }
    String party = party(proposal.speaker());
    return office == null ? party : party + " (" + office + ")";
  }

  private String party(@Nullable String id) {
    return id == null ? "?" : speech == null ? id : speech.party(id);
  }

  private String category(String category) {
    return switch (category) {
      case "soldier" -> words.say("word.status.soldier");
      case "civilian" -> words.say("word.status.civilian");
      default -> category;
    };
  }

  private String count(Range count) {
    return count.isUnknown() ? words.say("report.expected.none") : words.show(count);
  }

  private String remark(Draft.Remark remark) {
    return words.say("draft.remark." + remark.code());
  }

  private static List<String> quoted(String text) {
    return text.isEmpty() ? List.of() : List.of("“" + text + "”");
  }
}
