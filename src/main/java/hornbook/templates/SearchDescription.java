package hornbook.templates;

import hornbook.model.Html;

/**
 * What lets a browser offer the site's search in its own address bar (OpenSearch 1.1). Browsers
 * want whole addresses in it.
 */
final class SearchDescription {
  /** As much as the format allows for the name. */
  private static final int LONGEST_NAME = 16;

  private SearchDescription() {}

  static String of(Site site) {
    String title = site.settings().title();
    String address = site.settings().address();
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
      <ShortName>%s</ShortName>
      <Description>%s</Description>
      <InputEncoding>UTF-8</InputEncoding>
      <Url type="text/html" template="%ssearch.html?q={searchTerms}"/>
    </OpenSearchDescription>
    """
        .formatted(Html.escape(name(title)), Html.escape("Search " + title), Html.escape(address));
  }

  /** As many whole words as there is room for, or else the beginning of the first. */
  private static String name(String title) {
    if (title.length() <= LONGEST_NAME) {
      return title;
    }
    int space = title.lastIndexOf(' ', LONGEST_NAME);
    int end = space > 0 ? space : LONGEST_NAME;
    return title.substring(0, Character.isLowSurrogate(title.charAt(end)) ? end - 1 : end);
  }
}
