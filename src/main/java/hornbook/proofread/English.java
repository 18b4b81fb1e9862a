package hornbook.proofread;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.List;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.apache.lucene.store.ByteBuffersDirectory;

/** A dictionary of American English, loaded at the first question. Any thread may ask. */
final class English {
  /** What lies below {@code english/}: the package dictionary-en of npm, made from SCOWL. */
  static final String VERSION = "dictionary-en 4.0.0";

  /** Far longer than any English word; looking for what resembles it could take long. */
  private static final int LONGEST = 30;

  private Hunspell hunspell;

  synchronized boolean knows(String word) {
    return hunspell().spell(word);
  }

  /** Words that may be meant, the likeliest first. */
  synchronized List<String> suggestions(String word) {
    return word.length() > LONGEST ? List.of() : hunspell().suggest(word);
  }

  private Hunspell hunspell() {
    if (hunspell == null) {
      hunspell = load();
    }
    return hunspell;
  }

  private static Hunspell load() {
    try (InputStream affixes = English.class.getResourceAsStream("english/index.aff");
        InputStream words = English.class.getResourceAsStream("english/index.dic");
        ByteBuffersDirectory sorting = new ByteBuffersDirectory()) {
      // A time limit would make what is suggested depend on the machine.
      return new Hunspell(
          new Dictionary(sorting, "words", affixes, words), TimeoutPolicy.NO_TIMEOUT, () -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParseException e) {
      throw new IllegalStateException("the dictionary of this program is broken", e);
    }
  }
}
