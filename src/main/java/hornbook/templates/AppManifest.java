package hornbook.templates;

import hornbook.json.JsonText;
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
    values.put("name", JsonText.string(site.settings().title()));
    values.put("shortName", JsonText.string(site.settings().shortTitle()));
    values.put("description", JsonText.string(site.settings().description()));
    values.put("language", JsonText.string(site.settings().language()));
    values.put("assets", assets.folder());
    return Optional.of(new SiteFile.Text("manifest.webmanifest", templates.fill(TEMPLATE, values)));
  }
}
