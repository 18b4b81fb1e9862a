package hornbook.templates;

import hornbook.model.Chapter;
import hornbook.model.Html;
import hornbook.model.SiteFile;
import hornbook.model.SitePath;
import java.util.ArrayList;
import java.util.List;

/** The site's addresses for search engines, its own search for browsers, and a word to the host. */
final class Sitemap {
  private Sitemap() {}

  static List<SiteFile> files(Site site) {
    List<SiteFile> files = new ArrayList<>();
    // GitHub Pages would otherwise run Jekyll, which drops names that begin with "_".
    files.add(new SiteFile.Text(".nojekyll", ""));
    String robots = "User-agent: *\nAllow: /\n";
    if (!site.settings().address().isEmpty()) {
      files.add(new SiteFile.Text("sitemap.xml", sitemap(site)));
      files.add(new SiteFile.Text("opensearch.xml", SearchDescription.of(site)));
      robots += "\nSitemap: " + site.settings().address() + "sitemap.xml\n";
    }
    files.add(new SiteFile.Text("robots.txt", robots));
    return List.copyOf(files);
  }

  private static String sitemap(Site site) {
    StringBuilder out = new StringBuilder();
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (Chapter chapter : site.order().chapters()) {
      String day = chapter.meta().changed().map(Object::toString).orElse("");
      url(site, chapter.path(), day, out);
    }
    for (Generated kind : site.generated()) {
      if (kind.isListed()) {
        url(site, kind.path(), "", out);
      }
    }
    return out.append("</urlset>\n").toString();
  }

  private static void url(Site site, SitePath path, String day, StringBuilder out) {
    out.append("  <url><loc>").append(Html.escape(site.address(path))).append("</loc>");
    if (!day.isEmpty()) {
      out.append("<lastmod>").append(day).append("</lastmod>");
    }
    out.append("</url>\n");
  }
}
