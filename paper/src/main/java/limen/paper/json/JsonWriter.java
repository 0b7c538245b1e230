package limen.paper.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes a tree as JSON. */
final class JsonWriter {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
          .withObjectEmptySeparator("")
          .withArrayEmptySeparator("");

  String write(@Nullable Object tree) {
    StringWriter text = new StringWriter();
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(SEPARATORS);
    printer.indentObjectsWith(lines);
    printer.indentArraysWith(lines);
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.setPrettyPrinter(printer);
      value(tree, json);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return text.append('\n').toString();
  }

  private void value(@Nullable Object value, JsonGenerator json) throws IOException {
    switch (value) {
      case null -> json.writeNull();
      case String text -> json.writeString(text);
      case Boolean answer -> json.writeBoolean(answer);
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case BigInteger number -> json.writeNumber(number);
      case BigDecimal number -> json.writeNumber(number);
      case Double number when Double.isFinite(number) -> json.writeNumber(number);
      case List<?> list -> list(list, json);
      case Map<?, ?> map -> map(map, json);
      default ->
          throw new IllegalArgumentException(
              "no JSON for " + value + " of type " + value.getClass().getName());
    }
  }

  private void list(List<?> list, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (Object item : list) {
      value(item, json);
    }
    json.writeEndArray();
  }

  private void map(Map<?, ?> map, JsonGenerator json) throws IOException {
    json.writeStartObject();
    Map<?, ?> ordered = map instanceof SequencedMap<?, ?> ? map : new TreeMap<>(map);
    for (Map.Entry<?, ?> entry : ordered.entrySet()) {
      if (!(entry.getKey() instanceof String key)) {
        throw new IllegalArgumentException("a key in JSON is text, not " + entry.getKey());
      }
      json.writeFieldName(key);
      value(entry.getValue(), json);
    }
    json.writeEndObject();
  }
}
