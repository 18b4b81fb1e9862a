package hornbook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import hornbook.model.Diagnostic;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;

/** The result of a build as one line of JSON, for other programs. */
final class JsonReport {
  private JsonReport() {}

  static String of(Build.Result result, Findings findings) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeBooleanField("written", result.written());
      json.writeNumberField("pages", result.inspection().pages());
      json.writeNumberField("links", result.inspection().links());
      json.writeNumberField("formulas", result.inspection().formulas());
      json.writeArrayFieldStart("findings");
      for (Diagnostic finding : findings.sorted()) {
        finding(json, finding);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void finding(JsonGenerator json, Diagnostic finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    json.writeStringField("code", finding.code());
    json.writeStringField("message", finding.message());
    json.writeStringField("file", finding.at().file());
    json.writeNumberField("line", finding.at().line());
    json.writeNumberField("column", finding.at().column());
    json.writeStringField("hint", finding.hint());
    json.writeEndObject();
  }
}
