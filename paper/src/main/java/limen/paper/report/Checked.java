package limen.paper.report;

import java.util.List;
import limen.core.agreement.Remark;
import limen.core.document.Place;
import limen.core.document.Reading;
import limen.core.terms.Agreement;
import limen.core.terms.Term;

/** One agreement that was read, with what is to be said of it. */
public record Checked(
    String file, Agreement agreement, Reading<Agreement> reading, List<Remark> remarks) {

  /** How many clauses are computed. */
  public long computed() {
    return agreement.terms().size() - inWords();
  }

  /** How many clauses are kept in words. */
  public long inWords() {
    return agreement.terms().stream().filter(c -> c.term() instanceof Term.Text).count();
  }

  /** Remarks of one weight. */
  public List<Remark> of(Remark.Weight weight) {
    return remarks.stream()
        .filter(r -> r.weight() == weight && !r.reason().code().equals("review.text"))
        .toList();
  }

  /** Where a remark stands in the file. */
  public Place place(Remark remark) {
    return reading.place(remark.path());
  }
}
