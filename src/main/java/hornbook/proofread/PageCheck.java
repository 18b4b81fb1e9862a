package hornbook.proofread;

import hornbook.model.Diagnostic;
import hornbook.model.Draft;
import java.util.function.Consumer;

/** Something that is asked of every text by itself. */
interface PageCheck {
  void check(Draft draft, Consumer<Diagnostic> report);
}
