package limen.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every reason for which an entry is refused or void is met in a scene of its own. */
class EveryReasonTest {
  private static final Map<Reason, Runnable> SCENES = new EnumMap<>(Reason.class);

  static {
    SCENES.putAll(Doors.scenes());
    SCENES.putAll(Papers.scenes());
    SCENES.putAll(Journeys.scenes());
  }

  @Test
  void hasSceneForEveryReason() {
    assertThat(SCENES).containsOnlyKeys(Reason.values());
  }

  @ParameterizedTest
  @EnumSource
  void isMet(Reason reason) {
    Objects.requireNonNull(SCENES.get(reason)).run();
  }
}
