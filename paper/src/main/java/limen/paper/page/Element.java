package limen.paper.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An element of HTML or SVG.
 *
 * @param name its name
 * @param attributes its attributes in the order they were given
 * @param children what it holds
 */
public record Element(String name, Map<String, String> attributes, List<Html> children)
    implements Html {
  private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z0-9]*");
  private static final Pattern ATTRIBUTE = Pattern.compile("[a-z][a-zA-Z0-9-]*");
  private static final Pattern ADDRESS = Pattern.compile("(https?:|mailto:|[^:/?#]*([/?#]|$)).*");
  private static final Set<String> REFUSED =
      Set.of("script", "style", "iframe", "object", "embed", "base", "link", "meta", "form", "use");
  private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "cite");

  /** Refuses names and attributes that would run, load or restyle something. */
  public Element {
    if (!NAME.matcher(name).matches() || REFUSED.contains(name)) {
      throw new IllegalArgumentException("no element ‘" + name + "’ on a page");
    }
    attributes.forEach(Element::check);
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }

  /** The same element with one attribute more. */
  public Element with(String attribute, String value) {
    Map<String, String> more = new LinkedHashMap<>(attributes);
    more.put(attribute, value);
    return new Element(name, more, children);
  }

  /** The same element of a class of the style sheet. */
  public Element in(String group) {
    return with("class", group);
  }

  private static void check(String attribute, String value) {
    if (!ATTRIBUTE.matcher(attribute).matches()
        || attribute.startsWith("on")
        || attribute.equals("style")) {
      throw new IllegalArgumentException("no attribute ‘" + attribute + "’ on a page");
    }
    if (ADDRESSES.contains(attribute) && !ADDRESS.matcher(value).matches()) {
      throw new IllegalArgumentException("‘" + value + "’ is no address for a page");
    }
  }
}
