package limen.linkage.model;

import java.util.List;
import limen.linkage.block.Rows;
import limen.linkage.block.Scan;
import limen.linkage.compare.Level;
import limen.linkage.compare.Values;

/** Weighs pairs and keeps those that may be one person. */
public final class Scoring extends Scan {
  private static final float AGAINST = -30;

  private final float[] weights;
  private final float[][] againstLikes;
  private final double[] likes;
  private final float[][] corrections;
  private final Companions companions;
  private final int fields;
  private final double prior;

  private final double least;
  private final Found found = new Found(1 << 12);

  /**
   * @param least pairs whose logarithm of odds is less are not kept
   */
  Scoring(
      Rows rows,
      int left,
      List<Values> values,
      int surname,
      int given,
      Training.Trained trained,
      double least) {
    super(rows, left, values, surname, given);
    fields = values.size();
    this.least = least;
    Model model = trained.model();
    companions = trained.companions();
    prior = model.priorLogOdds();
    likes = model.likes().stream().mapToDouble(like -> Math.log(like.share())).toArray();
    weights = new float[fields * Level.COUNT];
    againstLikes = new float[likes.length][weights.length];
    corrections = new float[fields][];
    for (int field = 0; field < fields; field++) {
      corrections[field] = trained.corrections().get(field);
      for (int level = 1; level < Level.COUNT; level++) {
        int at = field * Level.COUNT + level;
        weights[at] = (float) Math.max(AGAINST, model.weight(field, Level.of(level)));
        for (int like = 0; like < likes.length; like++) {
          againstLikes[like][at] =
              (float) model.weight(model.likes().get(like), field, Level.of(level));
        }
      }
    }
    pick(weights, trained.corrections(), least - prior);
  }

  @Override
  protected void take(int a, int b, long pattern, int rule) {
    double odds = logOdds(a, b, pattern);
    if (odds >= least) {
      found.add(a, b, (float) odds);
    }
  }

  /** The natural logarithm of the odds that two rows are one person. */
  double logOdds(int a, int b, long pattern) {
    double weight = 0;
    for (int field = 0; field < fields; field++) {
      int level = Scan.level(pattern, field);
      weight += weights[field * Level.COUNT + level] + correction(field, level, a, b);
    }
    weight += companions(pattern);
    if (prior + weight < least) {
      return prior + weight;
    }
    return prior + weight + likeness(pattern, weight);
  }

  /** What it takes from the weight that values go together; at most 0. */
  double companions(long pattern) {
    return companions.correction(pattern, fields);
  }

  /** What the frequency of a value changes where a pair agrees on it. */
  float correction(int field, int level, int a, int b) {
    if (level == 0 || level > 5) {
      return 0;
    }
    return switch (Level.of(level)) {
      case SAME, FORM -> corrections[field][value(a, field)];
      // A slip makes any name rare; that a name is frequent still counts against it.
      case SLIP ->
          Math.min(
              0,
              Math.min(corrections[field][value(a, field)], corrections[field][value(b, field)]));
      default -> 0;
    };
  }

  /** What it takes from the weight that the two may be relatives or namesakes; at most 0. */
  double likeness(long pattern, double weight) {
    double times = 0;
    for (int like = 0; like < likes.length; like++) {
      double against = 0;
      for (int field = 0; field < fields; field++) {
        against += againstLikes[like][field * Level.COUNT + Scan.level(pattern, field)];
      }
      // Strangers are e^-weight as likely as one person, these e^(share - against).
      times += Math.exp(likes[like] - against + weight);
    }
    return -Math.log1p(times);
  }

  /** The pairs that were kept. */
  Found found() {
    return found;
  }
}
