package hornbook.templates;

import hornbook.model.SiteFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a browser shows of the site once it is installed as an app; the icons and colours are the
 * theme's, and a theme without that template makes no app.
 */
final class AppManifest {
  private static final String TEMPLATE = "manifest.peb";

  private AppManifest() {}

  static Optional<SiteFile> file(Site site, Templates templates, Assets assets) {
    if (!templates.has(TEMPLATE)) {
      return Optional.empty();
    }
    Map<String, Object> values = new HashMap<>();
    values.put("name", Json.write(site.settings().title()));
    values.put("shortName", Json.write(site.settings().shortTitle()));
    values.put("description", Json.write(site.settings().description()));
    values.put("language", Json.write(site.settings().language()));
    values.put("assets", assets.folder());
    return Optional.of(new SiteFile.Text("manifest.webmanifest", templates.fill(TEMPLATE, values)));
  }
}
