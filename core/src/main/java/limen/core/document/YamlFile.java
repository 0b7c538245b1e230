package limen.core.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Turns the bytes of a YAML 1.2 file into a tree with places. Anchors, aliases and tags are
 * refused: an agreement is read by lawyers, and each line must mean what it says where it stands.
 */
final class YamlFile {
  /** An agreement of a megabyte is not one that anybody has read. */
  static final int MOST_BYTES = 1 << 20;

  private static final int DEEPEST = 40;
  private final String file;
  private final List<Problem> problems;

  YamlFile(String file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The tree, or null with the problems told. */
  @Nullable Yaml read(byte[] bytes) {
    String text = text(bytes);
    if (text == null) {
      return null;
    }
    LoadSettings settings = LoadSettings.builder().setLabel(file).build();
    try {
      Iterator<Event> events = new Parse(settings).parseString(text).iterator();
      return document(events);
    } catch (TooDeep deep) {
      refuse(
          deep.place, "lists and maps are nested " + DEEPEST + " deep", "Maybe a bracket is open.");
    } catch (MarkedYamlEngineException broken) {
      problems.add(syntax(broken));
    } catch (YamlEngineException broken) {
      refuse(Place.of(file), "this is not YAML: " + broken.getMessage(), NOT_TEXT);
    }
    return null;
  }

  private static final String NOT_TEXT =
      "Maybe it is a spreadsheet, a PDF or a word-processor file; an agreement is plain text.";

  private @Nullable String text(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      refuse(
          Place.of(file),
          "the file has " + bytes.length + " bytes; an agreement has at most " + MOST_BYTES,
          "Maybe it is another file; people's names belong in sealed annexes, not here.");
      return null;
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException notText) {
      refuse(Place.of(file), "this is not text in UTF-8", NOT_TEXT);
      return null;
    }
  }

  private @Nullable Yaml document(Iterator<Event> events) {
    Yaml root = null;
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof NodeEvent) {
        if (root != null) {
          refuse(
              place(event),
              "a second document begins here",
              "Maybe keep one agreement per file and remove the line ‘---’.");
          return null;
        }
        root = node(event, events, 0);
      }
    }
    if (root == null && problems.isEmpty()) {
      refuse(Place.of(file), "the file is empty", "Maybe start from ‘limen new’.");
    }
    return root;
  }

  private Yaml node(Event event, Iterator<Event> events, int depth) {
    Place place = place(event);
    refuseReuse(event, place);
    if (depth == DEEPEST) {
      throw new TooDeep(place);
    }
    return switch (event) {
      case ScalarEvent scalar ->
          new Yaml.Text(scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN, place);
      case SequenceStartEvent start -> items(events, place, depth);
      case MappingStartEvent start -> fields(events, place, depth);
      default -> new Yaml.Text("", false, place);
    };
  }

  private Yaml items(Iterator<Event> events, Place place, int depth) {
    List<Yaml> items = new ArrayList<>();
    for (Event next = events.next(); next instanceof NodeEvent; next = events.next()) {
      items.add(node(next, events, depth + 1));
    }
    return new Yaml.Items(items, place);
  }

  private Yaml fields(Iterator<Event> events, Place place, int depth) {
    List<Yaml.Field> fields = new ArrayList<>();
    for (Event next = events.next(); next instanceof NodeEvent; next = events.next()) {
      Yaml key = node(next, events, depth + 1);
      Yaml value = node(events.next(), events, depth + 1);
      if (key instanceof Yaml.Text text) {
        fields.add(new Yaml.Field(text, value));
      } else {
        refuse(key.place(), key.called() + " stands where a name should", "Maybe quote it.");
      }
    }
    return new Yaml.Fields(fields, place);
  }

  private void refuseReuse(Event event, Place place) {
    String what =
        switch (event) {
          case AliasEvent alias -> "‘*" + alias.getAlias() + "’ refers to another place";
          case NodeEvent node when node.getAnchor().isPresent() ->
              "‘&" + node.getAnchor().get() + "’ names a place to refer to";
          case ScalarEvent scalar when scalar.getTag().isPresent() -> tag(scalar.getTag().get());
          case CollectionStartEvent start when start.getTag().isPresent() ->
              tag(start.getTag().get());
          default -> null;
        };
    if (what != null) {
      refuse(
          place,
          what,
          "Maybe write the words out where they are meant; quote a leading *, & or !.");
    }
  }

  private static String tag(String tag) {
    return "‘" + tag + "’ is a tag";
  }

  /** Nothing below this place is read: nobody nests so deep on purpose. */
  private static final class TooDeep extends RuntimeException {
    private final transient Place place;

    TooDeep(Place place) {
      this.place = place;
    }
  }

  private Problem syntax(MarkedYamlEngineException broken) {
    Place place =
        broken
            .getProblemMark()
            .map(mark -> new Place(file, mark.getLine() + 1, mark.getColumn() + 1))
            .orElse(Place.of(file));
    String context = broken.getContext() == null ? "" : broken.getContext() + ": ";
    return new Problem(
        place,
        "this is not YAML: " + context + broken.getProblem(),
        "Maybe a bracket or quote is left open, a tab stands for spaces, or a text with ‘: ’ needs"
            + " quotes.");
  }

  private Place place(Event event) {
    Mark mark = event.getStartMark().orElse(null);
    return mark == null
        ? Place.of(file)
        : new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  private void refuse(Place place, String what, String advice) {
    problems.add(new Problem(place, what, advice));
  }
}
