package limen.core.quota;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import limen.core.document.Nearest;
import limen.core.document.Refusal;
import limen.core.document.Result;
import limen.core.terms.Range;
import org.jspecify.annotations.Nullable;

/**
 * Quotas changed to see what would come of it, each written {@code WHERE.WHOM=COUNT}: {@code
 * stage-1.soldier=280}, {@code stage-2.everybody=300..310}, {@code all.civilian+woman=12}.
 *
 * @param quotas all quotas, changed or not
 * @param changes the changed ones, as they stand in the terms and instead
 * @param refused what cannot be understood; nothing where all can
 */
public record WhatIf(List<Quota> quotas, List<Change> changes, List<Refusal> refused) {
  private static final Pattern WRITTEN = Pattern.compile("(stage-[^=]+|all)\\.([^.=]+)=(.*)");
  private static final String EVERYBODY = "everybody";

  /** A quota and what is to be asked in its stead. */
  public record Change(Quota quota, Quota instead) {}

  /**
   * Reads changes. A change is of every quota that asks for exactly these people in exactly these
   * stages, wherever it stands; nothing is added to the terms. Refused are words of another shape,
   * a count that is none, people nobody asks for so, and the same change twice.
   */
  public static WhatIf of(Outgoing terms, List<String> words) {
    List<Quota> quotas = new ArrayList<>(terms.quotas());
    List<Change> changes = new ArrayList<>();
    List<Refusal> refused = new ArrayList<>();
    Set<String> once = new LinkedHashSet<>();
    for (String word : words) {
      Matcher said = WRITTEN.matcher(word.strip());
      if (!said.matches()) {
        refuse(refused, word, "is not WHERE.WHOM=COUNT", "Maybe stage-1.soldier=280.");
      } else if (!once.add(said.group(1) + "." + sorted(said.group(2)))) {
        refuse(refused, word, "changes what another change changes", "Maybe keep one of them.");
      } else {
        switch (Range.parse(said.group(3))) {
          case Result.Good<Range>(Range count) ->
              change(terms, quotas, said, count, changes, refused);
          case Result.Refused<Range>(var refusal) -> refused.add(refusal);
        }
      }
    }
    return new WhatIf(List.copyOf(quotas), List.copyOf(changes), List.copyOf(refused));
  }

  private static void refuse(List<Refusal> refused, String word, String what, String advice) {
    refused.add(new Refusal("‘" + word + "’ " + what, advice));
  }

  private static String sorted(String whom) {
    return Pattern.compile("\\+").splitAsStream(whom).sorted().collect(Collectors.joining("+"));
  }

  private static void change(
      Outgoing terms,
      List<Quota> quotas,
      Matcher said,
      Range count,
      List<Change> changes,
      List<Refusal> refused) {
    String wanted = said.group(1) + "." + sorted(said.group(2));
    int before = changes.size();
    for (int i = 0; i < quotas.size(); i++) {
      if (wanted.equals(word(terms, quotas.get(i)))) {
        Quota instead = quotas.get(i).with(count);
        changes.add(new Change(quotas.get(i), instead));
        quotas.set(i, instead);
      }
    }
    if (changes.size() == before) {
      refuse(
          refused,
          said.group(1) + "." + said.group(2),
          "is asked for by no clause and no count",
          Nearest.advice(wanted, words(terms)));
    }
  }

  /** Every quota that can be changed so, by what stands before the equals sign. */
  private static Set<String> words(Outgoing terms) {
    Set<String> words = new LinkedHashSet<>();
    for (Quota quota : terms.quotas()) {
      String word = word(terms, quota);
      if (word != null) {
        words.add(word);
      }
    }
    return words;
  }

  /** Null for a quota of several parts, or of some stages and not of others. */
  private static @Nullable String word(Outgoing terms, Quota quota) {
    if (quota.of().size() != 1) {
      return null;
    }
    Quota.Part part = quota.of().getFirst();
    Set<String> stages = part.legs().stream().map(Leg::stage).collect(Collectors.toSet());
    String where =
        part.legs().containsAll(terms.legs()) && terms.legs().size() > 1
            ? "all"
            : stages.size() == 1 ? "stage-" + stages.iterator().next() : null;
    String whom = part.kinds().isEmpty() ? EVERYBODY : sorted(String.join("+", part.kinds()));
    return where == null ? null : where + "." + whom;
  }
}
