package hornbook.study;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A note of Anki with its only card.
 *
 * @param id follows from the prompt's id
 * @param guid by which Anki knows the note again
 * @param changed seconds since 1970; Anki takes a note anew only if this has grown
 * @param deck the full name, with {@code ::} between the levels
 * @param fields in the order of {@link AnkiModel#FIELDS}
 */
record AnkiNote(
    long id, String guid, long changed, String deck, List<String> tags, List<String> fields) {
  private static final Pattern IMAGE =
      Pattern.compile("<img\\b[^>]*?\\bsrc=\"([^\"]*)\"[^>]*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final char BETWEEN_FIELDS = '\u001f';

  String joinedFields() {
    return String.join(String.valueOf(BETWEEN_FIELDS), fields);
  }

  String joinedTags() {
    return tags.isEmpty() ? "" : " " + String.join(" ", tags) + " ";
  }

  /** The first field without markup, by which Anki sorts. */
  String sortField() {
    String named = IMAGE.matcher(fields.get(0)).replaceAll(" $1 ");
    return TAG.matcher(named)
        .replaceAll("")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  /** The first 32 bits of the sort field's SHA-1, by which Anki finds notes that begin alike. */
  long checksum() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-1").digest(sortField().getBytes(StandardCharsets.UTF_8));
      return new BigInteger(1, hash).shiftRight(hash.length * 8 - 32).longValueExact();
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-1", e);
    }
  }
}
