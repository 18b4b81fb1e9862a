package hornbook.math;

import hornbook.model.Severity;
import java.util.List;

/**
 * What KaTeX made of one formula.
 *
 * @param html empty if it refused
 */
record RenderedFormula(String html, List<Finding> findings) {

  /**
   * @param offset of the first TeX character at fault
   */
  record Finding(Severity severity, String code, String message, int offset, String hint) {}

  static RenderedFormula refused(String code, String message, int offset, String hint) {
    return new RenderedFormula(
        "", List.of(new Finding(Severity.ERROR, code, message, offset, hint)));
  }
}
