package hornbook.inspect;

import hornbook.model.SitePath;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one page holds that can be right or wrong.
 *
 * @param anchors ids, and names of links
 * @param repeatedIds ids that more than one element has
 * @param links what they lead to is not known yet
 * @param blindImages the addresses of images without an {@code alt}
 * @param wordlessLinks links that show nothing to click at
 * @param formulas how many there are
 */
record PageFacts(
    SitePath path,
    Set<String> anchors,
    List<String> repeatedIds,
    Map<Link, Link.Use> links,
    List<String> blindImages,
    List<Link> wordlessLinks,
    int formulas) {}
