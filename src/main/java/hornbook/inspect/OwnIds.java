package hornbook.inspect;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The ids in a stretch of a page that something in it refers to, such as a drawing's title and its
 * gradients. Away from the page they need other names; all other ids go.
 *
 * @param prefix of their new names
 */
record OwnIds(String prefix, Set<String> ids) {
  private static final Set<String> REFERRING =
      Set.of(
          "aria-controls",
          "aria-describedby",
          "aria-details",
          "aria-labelledby",
          "aria-owns",
          "for",
          "headers");
  private static final Pattern IN_STYLE =
      Pattern.compile("url\\(\\s*['\"]?#([^'\")]+)['\"]?\\s*\\)");

  static OwnIds in(List<? extends Node> nodes, String prefix) {
    Set<String> present = new HashSet<>();
    Set<String> referred = new HashSet<>();
    nodes.stream()
        .flatMap(node -> node.nodeStream(Element.class))
        .forEach(
            element -> {
              present.add(element.id());
              element.attributes().forEach(attribute -> addReferred(element, attribute, referred));
            });
    present.retainAll(referred);
    return new OwnIds(prefix, present);
  }

  private static void addReferred(Element element, Attribute attribute, Set<String> referred) {
    String value = attribute.getValue();
    if (REFERRING.contains(attribute.getKey())) {
      referred.addAll(List.of(value.split("\\s+")));
    } else if (isDrawn(element, attribute)) {
      referred.add(value.substring(1));
    } else {
      Matcher url = IN_STYLE.matcher(value);
      while (url.find()) {
        referred.add(url.group(1));
      }
    }
  }

  /** Whether a drawing takes a part of itself, which is no link. */
  static boolean isDrawn(Element element, Attribute attribute) {
    return attribute.getKey().endsWith("href")
        && attribute.getValue().startsWith("#")
        && !element.normalName().equals("a");
  }

  /** The attribute's value with new names; empty if nothing is left of it. */
  Optional<String> renamed(Element element, Attribute attribute) {
    String value = attribute.getValue();
    if (attribute.getKey().equals("id")) {
      return Optional.of(value).filter(ids::contains).map(prefix::concat);
    }
    if (REFERRING.contains(attribute.getKey())) {
      return Optional.of(
              Arrays.stream(value.split("\\s+"))
                  .filter(ids::contains)
                  .map(prefix::concat)
                  .collect(Collectors.joining(" ")))
          .filter(names -> !names.isEmpty());
    }
    if (isDrawn(element, attribute)) {
      return Optional.of(value.substring(1)).filter(ids::contains).map(id -> "#" + prefix + id);
    }
    return Optional.of(
        IN_STYLE
            .matcher(value)
            .replaceAll(
                url ->
                    Matcher.quoteReplacement(
                        ids.contains(url.group(1))
                            ? "url(#" + prefix + url.group(1) + ")"
                            : "none")));
  }
}
