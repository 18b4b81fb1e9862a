package hornbook.inspect;

import hornbook.model.SitePath;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one page holds that can be right or wrong.
 *
 * @param anchors ids, and names of links: what a fragment can name
 * @param repeatedIds ids that more than one element has
 * @param links each with how often it stands there
 * @param blindImages the addresses of images without an {@code alt}
 * @param wordlessLinks links that show nothing to click at
 * @param formulas how many there are
 */
record PageFacts(
    SitePath path,
    Set<String> anchors,
    Set<String> ids,
    List<String> repeatedIds,
    Map<Link, Integer> links,
    List<String> blindImages,
    List<Link> wordlessLinks,
    int formulas) {}
