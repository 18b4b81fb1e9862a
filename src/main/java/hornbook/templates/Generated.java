package hornbook.templates;

import hornbook.model.SitePath;

/** The pages that no author writes. */
enum Generated {
  QUESTIONS("questions"),
  MAP("map"),
  GLOSSARY("glossary"),
  REFERENCES("references"),
  ERRATA("errata"),
  STUDY("study"),
  INTERVIEW("interview"),
  CHEAT_SHEET("cheat-sheet"),
  FORMULA_SHEET("formula-sheet"),
  QUESTIONS_ONLY("questions-only"),
  ANSWER_KEY("answer-key"),
  PRINT("print"),
  SEARCH("search"),
  NOT_FOUND("404");

  private final String name;

  Generated(String name) {
    this.name = name;
  }

  SitePath path() {
    return new SitePath(name + ".html");
  }

  /** Whether search engines shall know it: what it says must not stand on other pages as well. */
  boolean isListed() {
    return switch (this) {
      case STUDY, INTERVIEW, PRINT, SEARCH, NOT_FOUND -> false;
      default -> !isSheet();
    };
  }

  /** Whether it is made of pieces of the chapters, to be printed. */
  boolean isSheet() {
    return this == CHEAT_SHEET
        || this == FORMULA_SHEET
        || this == QUESTIONS_ONLY
        || this == ANSWER_KEY;
  }

  /** A word for style sheets, such as {@code cheat-sheet}. */
  String kind() {
    return this == NOT_FOUND ? "not-found" : name;
  }

  String template() {
    return kind() + ".peb";
  }
}
