package hornbook.inspect;

import java.util.List;

/**
 * Inline HTML as one line of plain text, in which a formula or a piece of code is a single
 * character, with what is needed to make HTML of any part of it again.
 *
 * @param tokens the HTML of the text's parts, in order, without gaps
 * @param links the links to pages of the guide, in order
 */
record LinkedText(
    String text, List<SentenceWriter.Token> tokens, List<Span> links, SentenceBounds sentences) {

  /**
   * Stands for a formula or code: a capital letter, so that a sentence may begin with it, but none
   * that looks like the initial of a name.
   */
  static final char OPAQUE = 'Ω';

  /** The text of a link. */
  record Span(String href, int start, int end) {}

  /** The sentence around a link as balanced HTML, the link marked, without other links and ids. */
  String sentence(Span link) {
    return new SentenceWriter(text, tokens).write(sentences.around(link), link);
  }
}
