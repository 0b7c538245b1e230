package limen.core.exchange;

import java.util.Collection;
import java.util.stream.Stream;
import limen.core.entry.Act;
import limen.core.entry.Block;
import limen.core.entry.Leg;
import limen.core.entry.Role;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/** Rules of lists: offered by the holder, opened, accepted by the receiver; and of lotteries. */
final class Listings {
  private Listings() {}

  static Step.Taken list(Scene scene, Act.Listing list) {
    State state = scene.state();
    Leg leg = list.leg();
    Stage stage = stage(state, leg.stage());
    Roll before = stage.roll(leg.stream());
    return onLeg(scene.active(), leg, true)
        .unless(
            () -> scene.actor().isParty() || scene.actor().is(Role.OPERATOR),
            Reason.WRONG_ROLE,
            scene.actor().key())
        .unless(
            () -> list.version() == (before == null ? 1 : before.list().version() + 1),
            Reason.VERSION,
            list.version())
        .unless(() -> kindsExist(scene, list), Reason.NO_KIND)
        .unless(() -> !stage.mayMove(), Reason.LISTS_STAND, leg.stage())
        .unless(() -> isUnread(scene, stage), Reason.NOT_REVEALED, leg.stage())
        .orElse(() -> state.stage(stage.with(Roll.of(list))));
  }

  /** Where lists open together none is changed while one is open and another is not. */
  private static boolean isUnread(Scene scene, Stage stage) {
    return !scene.formula().opensTogether()
        || stage.rolls().values().stream().noneMatch(Roll::isRevealed)
        || stage.rolls().values().stream().allMatch(Roll::isRevealed);
  }

  private static boolean kindsExist(Scene scene, Act.Listing list) {
    return Stream.of(list.blocks(), list.reserve())
        .flatMap(Collection::stream)
        .map(Block::kinds)
        .flatMap(Collection::stream)
        .allMatch(scene.formula().agreement().kinds()::containsKey);
  }

  /** Terms bind or did, they know the leg, and it is the holder (or else the receiver) who acts. */
  static Scene onLeg(Scene scene, Leg leg, boolean byHolder) {
    return scene
        .bound()
        .seated()
        .unless(() -> scene.formula().hasStage(leg.stage()), Reason.NO_STAGE, leg.stage())
        .unless(
            () -> scene.formula().streams().containsKey(leg.stream()),
            Reason.NO_STREAM,
            leg.stream())
        .unless(
            () -> {
              var stream = scene.formula().streams().get(leg.stream());
              return stream != null
                  && (byHolder ? stream.from() : stream.to()).equals(scene.actor().party());
            },
            byHolder ? Reason.NOT_THE_HOLDER : Reason.NOT_THE_RECEIVER,
            leg.stream(),
            scene.actor().party());
  }

  static Stage stage(State state, String name) {
    Stage stage = state.stage(name);
    return stage == null ? Stage.of(name) : stage;
  }

  static Step.Taken reveal(Scene scene, Act.Reveal reveal) {
    State state = scene.state();
    Stage stage = stage(state, reveal.leg().stage());
    Roll roll = stage.roll(reveal.leg().stream());
    return onLeg(scene.byParty().active(), reveal.leg(), true)
        .unless(() -> roll != null, Reason.NO_LIST, reveal.leg())
        .unless(
            () -> roll != null && reveal.sealed().equals(roll.list().sealed()),
            Reason.OTHER_SEAL,
            reveal.leg())
        .unless(() -> stage.rolls().size() > 1, Reason.LISTS_MISSING, reveal.leg().stage())
        .unless(() -> !stage.mayMove(), Reason.LISTS_STAND, reveal.leg().stage())
        .orElse(() -> roll == null ? state : state.stage(stage.with(roll.afterReveal())));
  }

  static Step.Taken accept(Scene scene, Act.Accept accept) {
    State state = scene.state();
    Stage stage = stage(state, accept.leg().stage());
    Roll roll = stage.roll(accept.leg().stream());
    return onLeg(scene.byParty().active(), accept.leg(), false)
        .unless(() -> roll != null, Reason.NO_LIST, accept.leg())
        .unless(
            () -> roll != null && accept.root().equals(roll.list().root()),
            Reason.OTHER_LIST,
            accept.leg())
        .unless(() -> !stage.mayMove(), Reason.LISTS_STAND, accept.leg().stage())
        .unless(
            () -> roll != null && accept.excluded().last() < roll.size(),
            Reason.NO_PLACE,
            accept.excluded())
        .unless(
            () ->
                !scene.formula().opensTogether()
                    || stage.rolls().values().stream().allMatch(Roll::isRevealed),
            Reason.NOT_REVEALED,
            accept.leg().stage())
        .orElse(
            () -> roll == null ? state : state.stage(stage.with(roll.accepted(accept.excluded()))));
  }

  static Step.Taken lot(Scene scene, Act.Lot lot) {
    State state = scene.state();
    String party = scene.actor().party();
    Lottery lottery = state.lots().getOrDefault(lot.lot(), Lottery.NEW);
    Hash commit = lottery.commits().get(party);
    return scene
        .active()
        .byParty()
        .unless(() -> lot.isNonce() || commit == null, Reason.NONCE, lot.lot())
        .unless(
            () -> !lot.isNonce() || isOpening(scene, lottery, commit, lot), Reason.NONCE, lot.lot())
        .orElse(
            () ->
                state.lot(
                    lot.lot(),
                    lot.isNonce()
                        ? new Lottery(
                            lottery.commits(), Copies.with(lottery.nonces(), party, lot.value()))
                        : new Lottery(
                            Copies.with(lottery.commits(), party, lot.value()), lottery.nonces())));
  }

  private static boolean isOpening(
      Scene scene, Lottery lottery, @Nullable Hash commit, Act.Lot lot) {
    return lottery.commits().keySet().containsAll(scene.state().needed(scene.formula()))
        && Hash.sha256(lot.value().bytes()).equals(commit);
  }
}
