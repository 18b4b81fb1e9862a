package hornbook.model;

/**
 * One Markdown text that becomes one page, or one entry of a list such as the glossary.
 *
 * @param source its path inside the content folder, with {@code /}
 * @param path where its page is published
 * @param slug its stable id: the file's name without number and ending
 * @param number its place in reading order from 1, counted without the folders' own pages; 0 for
 *     those
 * @param fallbackTitle a title made from the file's name, for a text without heading
 * @param text the Markdown below the front matter
 */
public record Chapter(
    String source,
    SitePath path,
    String slug,
    int number,
    String fallbackTitle,
    Meta meta,
    Source text)
    implements Entry {

  /** The name by which a reader's progress knows this chapter, such as {@code general/pca}. */
  public String key() {
    String file = path.value();
    return file.endsWith(".html") ? file.substring(0, file.length() - ".html".length()) : file;
  }

  /**
   * Changes when the author changes the text or a value that it shows: eight hexadecimal digits.
   * Where the chapter stands, and how it becomes HTML, is nothing to someone who has studied it.
   */
  public String contentHash() {
    StringBuilder content = new StringBuilder(text.text());
    meta.values()
        .forEach(
            (name, value) ->
                content
                    .append('\0')
                    .append(name)
                    .append('=')
                    .append(value.stripTrailingZeros().toPlainString()));
    return Sha256.of(content.toString()).start(8);
  }
}
