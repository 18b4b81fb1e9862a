package hornbook.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import hornbook.model.Diagnostic;
import hornbook.model.Position;
import hornbook.model.Source;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/** The bytes of a file become text: strict UTF-8, line breaks as {@code \n}, no byte-order mark. */
final class TextFile {
  private TextFile() {}

  static boolean isMarkdown(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".md");
  }

  /**
   * @param name the file's name in findings
   * @return the text; what could not be read as UTF-8 is replaced, and reported
   */
  static Source read(Path file, String name, Consumer<Diagnostic> report) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String text = strict(bytes, name, report);
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    Source source =
        new Source(text.replace("\r\n", "\n").replace('\r', '\n'), new Position(name, 1, 1));
    int nul = source.text().indexOf('\0');
    if (nul >= 0) {
      report.accept(
          Diagnostic.error(
              "nul-character",
              "the file holds a NUL character",
              source.at(nul),
              "delete it; is this a binary file with the name of a text?"));
    }
    return source;
  }

  private static String strict(byte[] bytes, String name, Consumer<Diagnostic> report) {
    CharsetDecoder decoder =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      return out.flip().toString();
    }
    String before = out.flip().toString();
    report.accept(
        Diagnostic.error(
            "not-utf-8",
            "the file is not UTF-8 from here on (byte %d)".formatted(in.position()),
            new Source(before, new Position(name, 1, 1)).at(before.length()),
            "save the file as UTF-8"));
    try {
      return UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      throw new AssertionError("a replacing decoder does not fail", e);
    }
  }
}
