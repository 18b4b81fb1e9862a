package hornbook.templates;

import hornbook.model.SitePath;

/** The pages that no author writes. */
enum Generated {
  QUESTIONS("questions"),
  GLOSSARY("glossary"),
  REFERENCES("references"),
  ERRATA("errata"),
  PRINT("print"),
  NOT_FOUND("404");

  private final String name;

  Generated(String name) {
    this.name = name;
  }

  SitePath path() {
    return new SitePath(name + ".html");
  }

  String template() {
    return this == NOT_FOUND ? "not-found.peb" : name + ".peb";
  }
}
