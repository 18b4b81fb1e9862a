package hornbook.templates;

import hornbook.model.Diagnostic;

/** Carries a template's fault out of the rendering of one page. */
final class TemplateFault extends RuntimeException {
  private final transient Diagnostic finding;

  TemplateFault(Diagnostic finding, Throwable cause) {
    super(finding.message(), cause);
    this.finding = finding;
  }

  Diagnostic finding() {
    return finding;
  }
}
