package hornbook.model;

/** How much a finding weighs: any error stops the build, a warning does not unless it is strict. */
public enum Severity {
  ERROR,
  WARNING
}
