package hornbook.markdown;

import hornbook.model.Position;
import hornbook.model.Source;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Offsets in a text become positions in its file, in logarithmic time. */
final class Lines {
  private final Source source;
  private final int[] starts;

  Lines(Source source) {
    this.source = source;
    String text = source.text();
    this.starts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, text.length())
                    .filter(i -> text.charAt(i) == '\n')
                    .map(i -> i + 1))
            .toArray();
  }

  Position at(int offset) {
    int index = Arrays.binarySearch(starts, Math.max(0, offset));
    int line = index >= 0 ? index : -index - 2;
    return source.at(line + 1, Math.max(0, offset) - starts[line] + 1);
  }
}
