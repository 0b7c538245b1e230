package limen.core.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import limen.core.agreement.Book;
import limen.core.entry.Act;
import limen.core.entry.Leg;
import limen.core.entry.Signed;
import limen.core.exchange.Invariant;
import limen.core.exchange.Invariants;
import limen.core.exchange.Opening;
import limen.core.exchange.Proposal;
import limen.core.exchange.State;
import limen.core.exchange.Step;
import limen.core.terms.Agreement;
import limen.core.terms.Range;
import limen.ledger.tile.Reading;
import limen.ledger.tree.Hash;

/** What is kept in mind of the entries, beside the state they make. */
final class Notebook {
  private final Keys keys = new Keys();
  private final Effects effects = new Effects();
  private final Stops stops = new Stops();
  private final Leads leads = new Leads();
  private final Days days = new Days();
  private final Cells cells = new Cells();
  private final Voices voices = new Voices();
  private final Places places = new Places();
  private final Map<Hash, Leg> lists = new HashMap<>();
  private final List<Finding.Log> logs = new ArrayList<>();
  private final List<Finding.Terms> terms = new ArrayList<>();
  private final List<Finding.Dispute> disputes = new ArrayList<>();
  private final List<Finding.Statement> statements = new ArrayList<>();
  private final List<Finding.Erased> erased = new ArrayList<>();
  private final List<Finding.Breach> breaches = new ArrayList<>();
  private final boolean strict;

  Notebook(boolean strict) {
    this.strict = strict;
  }

  /** The entry at an index, and what came of it. */
  void note(long index, Signed signed, State before, Step.Taken taken) {
    State after = taken.state();
    keys.note(signed.entry().head().from());
    places.note(signed.leaf());
    days.saw(signed.entry().head().time());
    Effect effect = effects.of(index, signed, before, taken);
    opening(index, before, after);
    if (strict) {
      Invariants.brokenBy(before, signed.entry(), taken).forEach(i -> breach(index, i));
      Invariants.broken(after).forEach(i -> breach(index, i));
    }
    if (effect != null) {
      voices.note(effect);
      terms(effect, before, after);
      stops.note(effect, before, after);
      leads.note(effect, before, after);
      days.note(effect);
      said(effect, after);
    }
  }

  private void breach(long index, Invariant invariant) {
    breaches.add(new Finding.Breach(index, invariant));
  }

  private void opening(long index, State before, State after) {
    Opening opening = after.opening();
    if (opening != null && !opening.equals(before.opening())) {
      logs.add(new Finding.Log(opening.origin(), index, opening.mode()));
    }
  }

  private void terms(Effect effect, State before, State after) {
    Hash bound = after.terms();
    if (bound != null
        && !bound.equals(before.terms())
        && before.proposals().get(bound)
            instanceof Proposal.Terms(var author, var formula, var agreed)) {
      List<String> by = new ArrayList<>(agreed);
      by.add(effect.party());
      terms.add(
          new Finding.Terms(
              Objects.requireNonNull(places.of(bound)),
              effect.entry(),
              formula.agreement(),
              voices.agreed(bound, by)));
    }
  }

  /** What is shown beside the exchange and changes nothing in it. */
  private void said(Effect effect, State after) {
    if (effect.act() instanceof Act.Dispute(Hash entry, var code, var evidence)) {
      Long place = places.of(entry);
      OptionalLong of = place == null ? OptionalLong.empty() : OptionalLong.of(place);
      disputes.add(new Finding.Dispute(effect.entry(), effect.party(), of, code, effect.behind()));
    } else if (effect.act() instanceof Act.Statement(var says, String text)) {
      List<Finding.Said> said = says.stream().map(one -> said(one, after)).toList();
      statements.add(
          new Finding.Statement(effect.entry(), effect.party(), effect.behind(), said, text));
    } else if (effect.act() instanceof Act.Erase(Hash list)) {
      erased.add(new Finding.Erased(effect.entry(), effect.party(), list, lists.get(list)));
    } else if (effect.act() instanceof Act.Listing list) {
      lists.put(list.root(), list.leg());
    }
  }

  private Finding.Said said(Act.Said said, State state) {
    Range now = cells.crossed(state, said.leg(), said.kinds());
    return new Finding.Said(said.leg(), said.kinds(), said.count(), now, now);
  }

  /** All that is to be said, now that the file has been read to its end. */
  Findings findings(State end, Reading.Whole whole, Seal.Right seal, long bytes, boolean trusted) {
    if (!strict) {
      Invariants.broken(end).forEach(i -> breach(end.size() - 1, i));
    }
    Book book = Summary.book(end, days, cells);
    Findings.Totals totals = Summary.totals(book);
    Agreement agreement = totals == null ? null : totals.agreement();
    return new Findings(
        Summary.file(end, whole, seal, bytes, trusted),
        List.copyOf(logs),
        Summary.seats(end),
        keys.signers(end),
        List.copyOf(terms),
        Summary.stages(end, days, voices, cells, book),
        totals,
        leads.leads(end),
        stops.holds(),
        stops.beside(),
        List.copyOf(disputes),
        effects.transcripts(),
        statements.stream().map(statement -> atEnd(statement, end)).toList(),
        effects.idle(),
        List.copyOf(erased),
        agreement == null ? List.of() : Absence.of(end, whole.policy(), agreement),
        List.copyOf(breaches));
  }

  private Finding.Statement atEnd(Finding.Statement statement, State end) {
    List<Finding.Said> said =
        statement.says().stream()
            .map(
                one ->
                    new Finding.Said(
                        one.leg(),
                        one.kinds(),
                        one.count(),
                        one.then(),
                        cells.crossed(end, one.leg(), one.kinds())))
            .toList();
    return new Finding.Statement(
        statement.entry(), statement.by(), statement.behind(), said, statement.text());
  }
}
