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
    return this != STUDY && this != PRINT && this != SEARCH && this != NOT_FOUND;
  }

  String template() {
    return this == NOT_FOUND ? "not-found.peb" : name + ".peb";
  }
}
