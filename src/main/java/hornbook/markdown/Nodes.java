package hornbook.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The nodes of the dialect that Flexmark does not have. */
final class Nodes {
  private Nodes() {}

  abstract static class Leaf extends Node {
    Leaf(BasedSequence chars) {
      super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** {@code $…$}, {@code $`…`$}, or {@code $$…$$} inside a paragraph. */
  static final class InlineFormula extends Leaf {
    final BasedSequence tex;
    final boolean display;

    InlineFormula(BasedSequence chars, BasedSequence tex, boolean display) {
      super(chars);
      this.tex = tex;
      this.display = display;
    }
  }

  /** {@code [[target|text]]}. */
  static final class NameLink extends Leaf {
    final BasedSequence target;
    final BasedSequence text;

    NameLink(BasedSequence chars, BasedSequence target, BasedSequence text) {
      super(chars);
      this.target = target;
      this.text = text;
    }
  }

  /** {@code [@key, locator; @key]}. */
  static final class Citations extends Leaf {
    final BasedSequence inside;

    Citations(BasedSequence chars, BasedSequence inside) {
      super(chars);
      this.inside = inside;
    }
  }

  /** {@code @{name}}, {@code @{name:digits}} or, thousands set apart, {@code @{name:,}}. */
  static final class ValueName extends Leaf {
    final BasedSequence name;
    final BasedSequence digits;

    ValueName(BasedSequence chars, BasedSequence name, BasedSequence digits) {
      super(chars);
      this.name = name;
      this.digits = digits;
    }
  }

  /** Text with too much markup to be read as Markdown. */
  static final class Overfull extends Leaf {
    Overfull(BasedSequence chars) {
      super(chars);
    }
  }

  /** A displayed formula on lines of its own. */
  static final class FormulaBlock extends Block {
    String tex = "";
    String label = "";
    int texOffset;
    boolean closed;

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** {@code ::: name title}. */
  static final class Container extends Block {
    final String name;
    final String title;
    final int nameOffset;
    boolean closed;

    Container(String name, String title, int nameOffset) {
      this.name = name;
      this.title = title;
      this.nameOffset = nameOffset;
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }
}
