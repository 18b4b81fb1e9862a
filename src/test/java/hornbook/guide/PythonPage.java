package hornbook.guide;

import hornbook.content.ContentReader;
import hornbook.content.Overrides;
import hornbook.markdown.MarkdownReader;
import hornbook.model.Book;
import hornbook.model.Chapter;
import hornbook.model.Code;
import hornbook.model.Html;
import hornbook.model.Piece;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The Python of one page of a guide.
 *
 * @param source the page's path inside the content folder
 * @param blocks in the page's order
 */
record PythonPage(Path content, String source, List<Block> blocks) {

  /**
   * @param output what the page says that it prints, if it says so
   */
  record Block(Code code, Optional<Code> output) {}

  Path file() {
    return content.resolve(source).toAbsolutePath();
  }

  /** Every page that has Python, in reading order. */
  static List<PythonPage> of(Path content) throws IOException {
    Book book = ContentReader.read(content, Overrides.NONE, finding -> {});
    MarkdownReader markdown =
        new MarkdownReader(
            book.settings(), path -> ContentReader.include(content, book, path, finding -> {}));
    return book.chapters().stream()
        .map(chapter -> of(content, chapter, markdown))
        .filter(page -> !page.blocks().isEmpty())
        .toList();
  }

  private static PythonPage of(Path content, Chapter chapter, MarkdownReader markdown) {
    return new PythonPage(
        content, chapter.source(), blocks(markdown.read(chapter, finding -> {}).body()));
  }

  private static List<Block> blocks(List<Piece> body) {
    List<Piece> pieces = body.stream().filter(piece -> !isSpace(piece)).toList();
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Code code && code.language().equals("python")) {
        Optional<Code> output =
            i + 1 < pieces.size() && pieces.get(i + 1) instanceof Code next && next.isOutput()
                ? Optional.of(next)
                : Optional.empty();
        blocks.add(new Block(code, output));
      }
    }
    return List.copyOf(blocks);
  }

  private static boolean isSpace(Piece piece) {
    return piece instanceof Html html && html.html().isBlank();
  }
}
