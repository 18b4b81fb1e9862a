package hornbook.content;

import java.util.Optional;

/** What the command line knows better than {@code hornbook.yml}. */
public record Overrides(Optional<String> address, Optional<String> repository) {
  public static final Overrides NONE = new Overrides(Optional.empty(), Optional.empty());
}
