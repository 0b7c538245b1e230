package limen.paper.press;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import limen.paper.article.Quote;

/** Folds what an article says more than once into one proposal. */
final class Repeats {
  private Repeats() {}

  /** The first wording stays; the others are kept beside it. */
  static List<Proposal> folded(List<Proposal> proposals) {
    List<Proposal> kept = new ArrayList<>();
    // Claims with a speaker first, so that a headline or a summary folds into them.
    for (Proposal one : proposals) {
      if (one.speaker() != null) {
        fold(kept, one, false);
      }
    }
    for (Proposal one : proposals) {
      if (one.speaker() == null) {
        fold(kept, one, one.office() == null);
      }
    }
    kept.sort(Comparator.comparingInt(p -> p.quote().start()));
    return kept;
  }

  private static void fold(List<Proposal> kept, Proposal one, boolean anySpeaker) {
    boolean found = false;
    for (int i = 0; i < kept.size(); i++) {
      if (isSame(kept.get(i), one, anySpeaker)) {
        kept.set(i, joined(kept.get(i), one));
        found = true;
        // A summary that names nobody may repeat what both sides said.
        if (!anySpeaker) {
          return;
        }
      }
    }
    if (!found) {
      kept.add(one);
    }
  }

  private static boolean isSame(Proposal kept, Proposal one, boolean anySpeaker) {
    boolean speaker = anySpeaker || Objects.equals(kept.speaker(), one.speaker());
    boolean day =
        Objects.equals(kept.happened(), one.happened()) || isWeakDay(kept) || isWeakDay(one);
    boolean category =
        Objects.equals(kept.category(), one.category())
            || isLoose(kept)
            || isLoose(one)
            || isEverybody(kept, one)
            || isEverybody(one, kept);
    boolean way =
        (Objects.equals(kept.from(), one.from()) && Objects.equals(kept.to(), one.to()))
            || (anySpeaker && one.from() == null && one.to() == null);
    return speaker
        && day
        && category
        && way
        && kept.nature() == one.nature()
        && kept.count().equals(one.count())
        && kept.outcome().equals(one.outcome());
  }

  private static boolean isWeakDay(Proposal one) {
    return one.happened() == null || one.doubts().contains(Doubt.DAY_INFERRED);
  }

  /** The same number of people from the same speaker: “205 people”, then “205 soldiers”. */
  private static boolean isEverybody(Proposal general, Proposal special) {
    return general.category() == null
        && !general.doubts().contains(Doubt.CATEGORY_MIXED)
        && !"bodies".equals(special.category());
  }

  private static boolean isLoose(Proposal one) {
    return one.doubts().contains(Doubt.CATEGORY_OPEN)
        || one.doubts().contains(Doubt.CATEGORY_LOOSE);
  }

  private static Proposal joined(Proposal kept, Proposal one) {
    boolean firmer = isWeakDay(kept) && !isWeakDay(one);
    boolean nearer =
        one.speaker() != null
            && one.category() != null
            && !isLoose(one)
            && (isLoose(kept) || isEverybody(kept, one));
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    doubts.addAll(kept.doubts());
    doubts.removeAll(settled(kept, one, firmer, nearer));
    return new Proposal(
        kept.nature(),
        kept.speaker(),
        kept.office() == null ? one.office() : kept.office(),
        kept.channel() == null && one.speaker() != null ? one.channel() : kept.channel(),
        kept.count(),
        nearer ? one.category() : kept.category(),
        kept.from(),
        kept.to(),
        kept.outcome(),
        firmer ? one.happened() : kept.happened(),
        kept.stage() == null ? one.stage() : kept.stage(),
        kept.attribution(),
        kept.quote(),
        also(kept, one),
        doubts);
  }

  private static List<Quote> also(Proposal kept, Proposal one) {
    List<Quote> also = new ArrayList<>(kept.also());
    if (!one.quote().equals(kept.quote()) && !also.contains(one.quote())) {
      also.add(one.quote());
    }
    return List.copyOf(also);
  }

  /** What the second wording makes sure. */
  private static Set<Doubt> settled(Proposal kept, Proposal one, boolean day, boolean category) {
    Set<Doubt> settled = EnumSet.noneOf(Doubt.class);
    if (day) {
      settled.addAll(Set.of(Doubt.DAY_INFERRED, Doubt.DAY_UNKNOWN));
    }
    if (category) {
      settled.addAll(Set.of(Doubt.CATEGORY_OPEN, Doubt.CATEGORY_LOOSE));
    }
    if (Objects.equals(one.category(), kept.category())) {
      settled.add(Doubt.CATEGORY_LOOSE);
    }
    if (one.speaker() != null) {
      settled.add(Doubt.SPEAKER_INFERRED);
    }
    settled.add(Doubt.HEADLINE);
    settled.removeIf(d -> one.doubts().contains(d) && !(category && d == Doubt.CATEGORY_LOOSE));
    return settled;
  }
}
