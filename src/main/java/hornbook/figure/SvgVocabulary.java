package hornbook.figure;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What may stand in a drawing by hand: shapes, words, and what places and repeats them. */
final class SvgVocabulary {
  static final SortedSet<String> ELEMENTS =
      sorted(
          "circle clipPath defs desc ellipse g line marker path pattern polygon polyline rect"
              + " symbol text title tspan use");

  static final SortedSet<String> ATTRIBUTES =
      sorted(
          "class clip-path clip-rule color cx cy d dominant-baseline dx dy fill fill-opacity"
              + " fill-rule font-size font-style font-weight height href id letter-spacing"
              + " marker-end marker-mid marker-start markerHeight markerUnits markerWidth opacity"
              + " orient pathLength patternTransform patternUnits points preserveAspectRatio r"
              + " refX refY rotate rx ry stroke stroke-dasharray stroke-dashoffset"
              + " stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width"
              + " text-anchor textLength transform vector-effect viewBox visibility width x x1"
              + " x2 y y1 y2");

  static final Set<String> COLOURS = Set.of("fill", "stroke", "color");

  private static final Pattern PAGES_COLOUR =
      Pattern.compile(
          "(?i)none|currentcolor|inherit|transparent|context-(?:fill|stroke)|url\\(#.*");

  private SvgVocabulary() {}

  static boolean isPagesColour(String value) {
    return PAGES_COLOUR.matcher(value).matches();
  }

  private static SortedSet<String> sorted(String words) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(List.of(words.split(" "))));
  }
}
