package hornbook.script;

import java.util.Arrays;
import java.util.List;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;
import org.mozilla.javascript.Undefined;

/** An object or array of a script, to be read while the script calls Java. */
public final class ScriptObject {
  private final Scriptable object;

  ScriptObject(Scriptable object) {
    this.object = object;
  }

  /** Whether the object itself, not its prototype, has such a property. */
  public boolean has(String name) {
    return object.has(name, object);
  }

  /** The names of its own enumerable properties, in order. */
  public List<String> names() {
    return Arrays.stream(object.getIds()).map(Context::toString).toList();
  }

  /** A property as text; empty if it is undefined. */
  public String text(String name) {
    return text(object.get(name, object));
  }

  public double number(String name) {
    return Context.toNumber(object.get(name, object));
  }

  public ScriptObject object(String name) {
    return new ScriptObject((Scriptable) object.get(name, object));
  }

  /** How many items an array has. */
  public int length() {
    return (int) number("length");
  }

  public ScriptObject item(int index) {
    return new ScriptObject((Scriptable) object.get(index, object));
  }

  public String textOf(int index) {
    return text(object.get(index, object));
  }

  /** What a method without parameters returns, as text. */
  public String call(String method) {
    return text(ScriptableObject.callMethod(object, method, new Object[0]));
  }

  private static String text(Object value) {
    return Undefined.isUndefined(value) || value == Scriptable.NOT_FOUND
        ? ""
        : Context.toString(value);
  }
}
