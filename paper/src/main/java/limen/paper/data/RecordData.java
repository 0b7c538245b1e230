package limen.paper.data;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import limen.core.agreement.Balance;
import limen.core.agreement.Verdicts;
import limen.core.audit.Audited;
import limen.core.audit.Audited.Broken;
import limen.core.audit.Audited.Verified;
import limen.core.audit.Finding;
import limen.core.audit.Findings;
import limen.core.entry.Leg;
import org.jspecify.annotations.Nullable;

/** An audited record as data. */
public final class RecordData {
  /** The columns of {@link #rows}. */
  public static final List<String> COLUMNS =
      List.of(
          "stage",
          "stream",
          "kinds",
          "listed",
          "left-out",
          "crossed",
          "not-travelling",
          "not-brought",
          "not-yet",
          "under-way",
          "outside");

  private RecordData() {}

  /** {@code verify/1}. */
  public static Map<String, @Nullable Object> tree(Audited audited) {
    return switch (audited) {
      case Broken(String part, OptionalLong entry, var reason) ->
          Tree.of("verify/1")
              .put("verdict", "broken")
              .put("part", part)
              .put("entry", number(entry))
              .put("reason", reason)
              .map();
      case Verified(Findings findings) -> tree(findings);
    };
  }

  /** The same of a record that is good by itself and not by the policy its reader gave. */
  public static Map<String, @Nullable Object> unmet(Verified byItself) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>(tree(byItself));
    tree.put("verdict", "other-policy");
    return tree;
  }

  private static Map<String, @Nullable Object> tree(Findings found) {
    Findings.File file = found.file();
    return Tree.of("verify/1")
        .put("verdict", file.isFinal() ? "final" : "sequenced")
        .put("drill", file.drill())
        .put("exchange", file.exchange())
        .put("mode", file.mode())
        .put("phase", file.phase())
        .put("file", file(file))
        .put("logs", found.logs().stream().map(RecordData::log).toList())
        .put("parties", found.seats().stream().map(RecordData::seat).toList())
        .put("signers", found.signers().stream().map(RecordData::signer).toList())
        .put("absent", found.absent().stream().map(RecordData::absent).toList())
        .put("terms", found.terms().stream().map(RecordData::terms).toList())
        .put("stages", found.stages().stream().map(RecordData::stage).toList())
        .put("totals", totals(found).stream().map(RecordData::total).toList())
        .put("clauses", clauses(found).stream().map(RecordData::clause).toList())
        .put("leads", found.leads().stream().map(RecordData::lead).toList())
        .put("holds", found.holds().stream().map(held -> hold(found, held)).toList())
        .put("transcripts", found.transcripts().stream().map(RecordData::transcript).toList())
        .put("disputes", found.disputes().stream().map(RecordData::dispute).toList())
        .put("statements", found.statements().stream().map(RecordData::statement).toList())
        .put("void", found.idle().stream().map(RecordData::idle).toList())
        .put("breaches", found.breaches().stream().map(RecordData::breach).toList())
        .put("erased", found.erased().stream().map(RecordData::erased).toList())
        .map();
  }

  private static Tree file(Findings.File file) {
    List<Tree> cosigned = new ArrayList<>();
    file.cosigned()
        .forEach(
            (witness, time) ->
                cosigned.add(new Tree().put("witness", witness).put("time", time(time))));
    return new Tree()
        .put("bytes", file.bytes())
        .put("entries", file.head().size())
        .put("root", file.head().root())
        .put("policy", file.policy())
        .put("policy-given", file.isTrusted())
        .put("cosigned", cosigned)
        .put("missing", file.missing());
  }

  private static Tree log(Finding.Log log) {
    return new Tree().put("origin", log.origin()).put("from", log.from()).put("mode", log.mode());
  }

  private static Tree seat(Finding.Seat seat) {
    return new Tree()
        .put("party", seat.party())
        .put("key", seat.key())
        .put("custodians", seat.custodians())
        .put("left", seat.hasLeft());
  }

  private static Tree signer(Finding.Signer signer) {
    return new Tree()
        .put("key", signer.key())
        .put("party", signer.party())
        .put("role", signer.role() == null ? "party" : signer.role())
        .put("entries", signer.entries())
        .put("revoked-from", number(signer.revokedFrom()))
        .put("doubtful", signer.doubtful());
  }

  private static Tree absent(Finding.Absent absent) {
    return new Tree()
        .put("office", absent.office())
        .put("party", absent.party())
        .put("lack", absent.lack());
  }

  private static Tree terms(Finding.Terms terms) {
    return new Tree()
        .put("entry", terms.entry())
        .put("bound", terms.bound())
        .put("title", terms.agreement().title())
        .put("by", terms.by().stream().map(RecordData::voice).toList());
  }

  private static Tree voice(Finding.Voice voice) {
    return new Tree().put("party", voice.party()).put("behind", voice.behind());
  }

  private static Tree stage(Finding.Staged stage) {
    return new Tree()
        .put("stage", stage.stage())
        .put("step", stage.step())
        .put("behind", stage.behind())
        .put("closed-by", stage.closers().stream().map(RecordData::voice).toList())
        .put("lists", stage.cells().stream().map(RecordData::cell).toList());
  }

  private static Tree cell(Finding.Cell cell) {
    return new Tree()
        .put("stream", cell.leg().stream())
        .put("kinds", cell.kinds())
        .put("promised", cell.promised())
        .put("listed", cell.listed())
        .put("left-out", cell.leftOut())
        .put("crossed", cell.crossed())
        .put("not-travelling", cell.notTravelling())
        .put("not-brought", cell.notBrought())
        .put("not-yet", cell.notYet())
        .put("under-way", cell.underWay())
        .put("outside", cell.outside());
  }

  private static List<Balance.Row> totals(Findings found) {
    List<Balance.Row> rows = new ArrayList<>();
    if (found.totals() != null) {
      rows.addAll(found.totals().balance().streams());
      rows.addAll(found.totals().balance().categories());
    }
    return rows;
  }

  private static Tree total(Balance.Row row) {
    return new Tree()
        .put("of", row.of())
        .put("promised", row.promised().orElse(null))
        .put("everyone", row.everyone())
        .put("listed", row.listed().joint())
        .put("crossed", row.delivered().joint())
        .put("owed", row.owed());
  }

  private static List<Verdicts.Judged> clauses(Findings found) {
    return found.totals() == null ? List.of() : found.totals().verdicts();
  }

  private static Tree clause(Verdicts.Judged judged) {
    return new Tree()
        .put("index", judged.index())
        .put("clause", judged.clause().clause())
        .put("state", judged.verdict().state())
        .put("reasons", judged.verdict().reasons());
  }

  private static Tree lead(Finding.Lead lead) {
    return new Tree()
        .put("from", lead.from())
        .put("to", lead.to())
        .put("worst", lead.worst())
        .put("entry", number(lead.entry()))
        .put("agreed", lead.agreed());
  }

  private static Tree hold(Findings found, Finding.Held held) {
    return new Tree()
        .put("entry", held.entry())
        .put("party", held.party())
        .put("from", time(held.from()))
        .put("until", time(held.until()))
        .put("renewals", held.renewals())
        .put("resumed", number(held.resumed()))
        .put("resumed-at", held.resumedAt().isPresent() ? time(held.resumedAt().getAsLong()) : null)
        .put("behind", held.behind())
        .put(
            "beside",
            found.beside().stream()
                .filter(beside -> beside.hold() == held.entry())
                .map(RecordData::beside)
                .toList());
  }

  private static Tree beside(Finding.Beside beside) {
    return leg(new Tree().put("entry", beside.entry()), beside.leg())
        .put("persons", beside.persons())
        .put("happened", beside.isBefore() ? "before" : "during");
  }

  private static Tree transcript(Finding.Transcript transcript) {
    return new Tree()
        .put("entry", transcript.entry())
        .put("writer", transcript.writer())
        .put("by", transcript.by())
        .put("means", transcript.means())
        .put("word", transcript.word())
        .put("standing", transcript.standing());
  }

  private static Tree dispute(Finding.Dispute dispute) {
    return new Tree()
        .put("entry", dispute.entry())
        .put("by", dispute.by())
        .put("of", number(dispute.of()))
        .put("code", dispute.code())
        .put("behind", dispute.behind());
  }

  private static Tree statement(Finding.Statement statement) {
    return new Tree()
        .put("entry", statement.entry())
        .put("by", statement.by())
        .put("behind", statement.behind())
        .put("says", statement.says().stream().map(RecordData::said).toList())
        .put("text", statement.text());
  }

  private static Tree said(Finding.Said said) {
    return leg(new Tree(), said.leg())
        .put("kinds", said.kinds())
        .put("said", said.count())
        .put("record-then", said.then())
        .put("record-end", said.end())
        .put("differs", said.isOther());
  }

  private static Tree idle(Finding.Idle idle) {
    return new Tree()
        .put("entry", idle.entry())
        .put("party", idle.party())
        .put("word", idle.word())
        .put("reason", idle.reason());
  }

  private static Tree breach(Finding.Breach breach) {
    return new Tree().put("entry", breach.entry()).put("invariant", breach.invariant().title());
  }

  private static Tree erased(Finding.Erased erased) {
    Leg leg = erased.leg();
    Tree tree =
        new Tree().put("entry", erased.entry()).put("by", erased.by()).put("list", erased.list());
    return leg == null ? tree : leg(tree, leg);
  }

  private static Tree leg(Tree tree, Leg leg) {
    return tree.put("stage", leg.stage()).put("stream", leg.stream());
  }

  private static String time(long seconds) {
    return Instant.ofEpochSecond(seconds).toString();
  }

  private static @Nullable Long number(OptionalLong number) {
    return number.isPresent() ? number.getAsLong() : null;
  }

  /** A row for people of the same kinds in one list; none of a broken file. */
  public static List<List<String>> rows(Audited audited) {
    return switch (audited) {
      case Broken broken -> List.of();
      case Verified(Findings findings) ->
          findings.stages().stream()
              .flatMap(stage -> stage.cells().stream())
              .map(RecordData::row)
              .toList();
    };
  }

  private static List<String> row(Finding.Cell cell) {
    List<String> row = new ArrayList<>();
    row.add(cell.leg().stage());
    row.add(cell.leg().stream());
    row.add(String.join("+", cell.kinds()));
    for (long count :
        new long[] {
          cell.listed(),
          cell.leftOut(),
          cell.crossed(),
          cell.notTravelling(),
          cell.notBrought(),
          cell.notYet(),
          cell.underWay(),
          cell.outside()
        }) {
      row.add(String.valueOf(count));
    }
    return row;
  }
}
