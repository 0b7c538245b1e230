package limen.paper.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import limen.core.document.Place;
import limen.core.document.Problem;
import limen.core.document.Reading;
import org.jspecify.annotations.Nullable;

/** Reads one file of JSON; every problem is told with its place, none is thrown. */
final class JsonFile {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** Thrown inside this class where reading on makes no sense. */
  private static final class TooDeep extends IOException {}

  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Place> places = new LinkedHashMap<>();

  JsonFile(String file) {
    this.file = file;
  }

  Reading<Object> read(byte[] bytes) {
    places.put("", Place.of(file));
    String text = text(bytes);
    Object value = text == null ? null : parse(text);
    return new Reading<>(
        problems.isEmpty() ? value : null, List.copyOf(problems), places, List.of());
  }

  private @Nullable String text(byte[] bytes) {
    if (bytes.length > Json.MOST_BYTES) {
      refuse(
          Place.of(file),
          "the file has " + bytes.length + " bytes; at most " + Json.MOST_BYTES + " are read",
          "Maybe it is another file.");
      return null;
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException notText) {
      refuse(Place.of(file), "this is not text in UTF-8", "Maybe it is another kind of file.");
      return null;
    }
  }

  private @Nullable Object parse(String text) {
    try (JsonParser json = FACTORY.createParser(text)) {
      JsonToken first = json.nextToken();
      if (first == null || first == JsonToken.VALUE_NULL) {
        refuse(Place.of(file), "the file is empty", "Maybe it was not written to its end.");
        return null;
      }
      Object value = value(json, "", 0);
      if (json.nextToken() != null) {
        refuse(place(json), "a second value begins here", "Maybe two files were joined.");
      }
      return value;
    } catch (TooDeep stop) {
      return null;
    } catch (JacksonException broken) {
      refuse(
          place(broken.getLocation()),
          "this is not JSON: " + broken.getOriginalMessage(),
          "Maybe a comma, quote or bracket is missing or one too many.");
      return null;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private @Nullable Object value(JsonParser json, String path, int depth) throws IOException {
    places.put(path, place(json));
    if (depth > Json.DEEPEST) {
      refuse(
          place(json),
          "lists and objects are nested more than " + Json.DEEPEST + " deep",
          "Maybe a bracket is open.");
      throw new TooDeep();
    }
    return switch (json.currentToken()) {
      case START_OBJECT -> object(json, path, depth);
      case START_ARRAY -> array(json, path, depth);
      case VALUE_STRING -> json.getText();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NUMBER_INT -> whole(json);
      case VALUE_NUMBER_FLOAT -> json.getDecimalValue();
      default -> null;
    };
  }

  private static Object whole(JsonParser json) throws IOException {
    return json.getNumberType() == JsonParser.NumberType.BIG_INTEGER
        ? json.getBigIntegerValue()
        : (Object) json.getLongValue();
  }

  private Map<String, @Nullable Object> object(JsonParser json, String path, int depth)
      throws IOException {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      Place place = place(json);
      boolean again = fields.containsKey(key);
      if (again) {
        refuse(place, "‘" + key + "’ stands twice", "Maybe one of the two is meant to go.");
      }
      json.nextToken();
      fields.put(key, value(json, path.isEmpty() ? key : path + "." + key, depth + 1));
    }
    return fields;
  }

  private List<@Nullable Object> array(JsonParser json, String path, int depth) throws IOException {
    List<@Nullable Object> items = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(json, path + "[" + items.size() + "]", depth + 1));
    }
    return items;
  }

  private Place place(JsonParser json) {
    return place(json.currentTokenLocation());
  }

  private Place place(@Nullable JsonLocation at) {
    return at == null || at.getLineNr() < 1
        ? Place.of(file)
        : new Place(file, at.getLineNr(), Math.max(0, at.getColumnNr()));
  }

  private void refuse(Place place, String what, String advice) {
    problems.add(new Problem(place, what, advice));
  }
}
