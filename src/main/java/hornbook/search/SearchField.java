package hornbook.search;

import java.util.Locale;

/**
 * What of a page is searched. The names, weights and parameters of BM25 (Robertson and Zaragoza,
 * 2009) reach the browser in the root file: they are written here only.
 */
enum SearchField {
  /** Everything: title, headings and text, with the words' positions. */
  TEXT(1.0f, 0.9f, 0.75f),
  /** The headings. A word counts nearly the same whether it stands there once or often. */
  HEADINGS(0.2f, 0.4f, 0f),
  /** The title, long and short. */
  TITLE(0.4f, 0.4f, 0f),
  /** The terms, acronyms and synonyms that the page explains. */
  NAMES(0.6f, 0.4f, 0f);

  final float boost;
  final float k1;
  final float b;

  SearchField(float boost, float k1, float b) {
    this.boost = boost;
    this.k1 = k1;
    this.b = b;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
