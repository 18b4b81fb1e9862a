package hornbook.inspect;

import hornbook.model.SitePath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** URLs that are written on one page become what they would be on a page in the site's root. */
final class RootUrl {
  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|/.*");

  private RootUrl() {}

  static String of(String url, SitePath page) {
    if (ABSOLUTE.matcher(url).matches()) {
      return url;
    }
    int end = url.length();
    for (char mark : new char[] {'?', '#'}) {
      int at = url.indexOf(mark);
      end = at >= 0 && at < end ? at : end;
    }
    String path =
        end == 0
            ? page.url()
            : walk(
                page.value().substring(0, page.value().lastIndexOf('/') + 1)
                    + url.substring(0, end));
    return (path.isEmpty() ? "./" : path) + url.substring(end);
  }

  /** The value of a {@code srcset}, each address rewritten where it stands. */
  static String ofEach(String srcset, SitePath page) {
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (String url : SourceSet.urls(srcset)) {
      int at = srcset.indexOf(url, done);
      out.append(srcset, done, at).append(of(url, page));
      done = at + url.length();
    }
    return out.append(srcset, done, srcset.length()).toString();
  }

  /** Follows the steps of a path; what leads above the root stays there, as in a browser. */
  private static String walk(String path) {
    List<String> steps = new ArrayList<>();
    List<String> written = Arrays.asList(path.split("/", -1));
    for (int i = 0; i < written.size(); i++) {
      String step = written.get(i);
      boolean dots = step.equals(".") || step.equals("..");
      if (step.equals("..") && !steps.isEmpty()) {
        steps.remove(steps.size() - 1);
      }
      if (!dots) {
        steps.add(step);
      } else if (i == written.size() - 1) {
        steps.add("");
      }
    }
    return String.join("/", steps);
  }
}
