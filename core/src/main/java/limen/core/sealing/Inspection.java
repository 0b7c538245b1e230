package limen.core.sealing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import limen.ledger.tree.Hash;

/**
 * What the receiver looks at before he accepts a list that he has opened: whether it is the one
 * that was announced, and whether anybody stands on it twice or has crossed before. Findings name
 * places, never people.
 */
public final class Inspection {
  private Inspection() {}

  /**
   * What a {@code list} entry announced.
   *
   * @param root over the places
   * @param places how many the blocks and the reserve number
   */
  public record Announced(
      String exchange, String stage, String stream, long version, Hash root, int places) {}

  /**
   * Where somebody stood on a list before.
   *
   * @param root of that list
   * @param place on it
   */
  public record Standing(Hash root, int place) {}

  /** Something the receiver has to ask about. */
  public sealed interface Finding {
    /** The list is of another exchange, stage, stream or version than the entry says. */
    record OtherList(String announced, String found) implements Finding {}

    /** The places do not have the announced root: somebody was changed, added or left out. */
    record OtherRoot(Hash announced, Hash found) implements Finding {}

    /** The list numbers more or fewer places than the entry. */
    record OtherNumber(int announced, int found) implements Finding {}

    /** The tag is not that of the fields, so that it would not find this person again. */
    record WrongTag(int place) implements Finding {}

    /** Nothing is said that a tag could be made of. */
    record Nameless(int place) implements Finding {}

    /** The same person as at an earlier place of this list. */
    record Twice(int place, int first) implements Finding {}

    /** The same salt as at an earlier place: one person's file would open the other's. */
    record SaltTwice(int place, int first) implements Finding {}

    /** The same person as on an earlier list whose places still count. */
    record SeenBefore(int place, Standing before) implements Finding {}
  }

  /** All findings, those of the whole list first, then by place. */
  public static List<Finding> of(SealedList list, Announced announced, ExchangeKey key, Seen seen) {
    List<Finding> findings = new ArrayList<>();
    wholeList(list, announced, findings);
    Map<Hash, Integer> tags = new HashMap<>();
    Map<Salt, Integer> salts = new HashMap<>();
    for (int i = 0; i < list.places().size(); i++) {
      Place place = list.places().get(i);
      tag(place, i, key, findings);
      Integer first = tags.putIfAbsent(place.tag(), i);
      if (first != null) {
        findings.add(new Finding.Twice(i, first));
      }
      Integer salted = salts.putIfAbsent(place.salt(), i);
      if (salted != null) {
        findings.add(new Finding.SaltTwice(i, salted));
      }
      Standing before = seen.byTag().get(place.tag());
      if (before != null) {
        findings.add(new Finding.SeenBefore(i, before));
      }
    }
    return List.copyOf(findings);
  }

  private static void wholeList(SealedList list, Announced announced, List<Finding> findings) {
    String said = head(announced.exchange, announced.stage, announced.stream, announced.version);
    String found = head(list.exchange(), list.stage(), list.stream(), list.version());
    if (!said.equals(found)) {
      findings.add(new Finding.OtherList(said, found));
    }
    if (announced.places != list.places().size()) {
      findings.add(new Finding.OtherNumber(announced.places, list.places().size()));
    }
    Hash root = list.root();
    if (!announced.root.equals(root)) {
      findings.add(new Finding.OtherRoot(announced.root, root));
    }
  }

  private static String head(String exchange, String stage, String stream, long version) {
    return exchange + " " + stage + " " + stream + " " + version;
  }

  private static void tag(Place place, int index, ExchangeKey key, List<Finding> findings) {
    if (ExchangeKey.namesNobody(place.fields())) {
      findings.add(new Finding.Nameless(index));
    }
    if (!key.tag(place.fields()).equals(place.tag())) {
      findings.add(new Finding.WrongTag(index));
    }
  }

  /**
   * The tags of earlier lists that still count: of everybody who crossed, or is about to. Whoever
   * did not travel may stand on a later list, and a newer version of a list replaces the older one.
   *
   * @param byTag where each was first seen
   */
  public record Seen(Map<Hash, Standing> byTag) {
    /** Nobody yet. */
    public static final Seen NOBODY = new Seen(Map.of());

    /** Copies the map. */
    public Seen {
      byTag = Map.copyOf(byTag);
    }

    /** These and the given places of one more list; who was seen before keeps his first place. */
    public Seen and(SealedList list, Iterable<Integer> places) {
      Map<Hash, Standing> more = new HashMap<>(byTag);
      Hash root = list.root();
      for (int place : places) {
        more.putIfAbsent(list.places().get(place).tag(), new Standing(root, place));
      }
      return new Seen(more);
    }
  }
}
