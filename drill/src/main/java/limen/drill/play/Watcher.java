package limen.drill.play;

/** Somebody who watches a drill while it is played. */
public interface Watcher {
  /** Nobody watches. */
  Watcher NOBODY =
      new Watcher() {
        @Override
        public void moved(String stage, Balance now) {}

        @Override
        public void happened(Effect effect) {}
      };

  /** People moved, or their fate is known. */
  void moved(String stage, Balance now);

  /** An incident is over. */
  void happened(Effect effect);
}
