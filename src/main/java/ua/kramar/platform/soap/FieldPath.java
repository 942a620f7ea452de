package ua.kramar.platform.soap;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * The position in a request, as the path of a field: {@code lines[0].quantity}. The operation's own
 * element is not part of it.
 */
final class FieldPath {

  private static final class Level {
    private final String element;
    private final String path;
    private final Map<String, Integer> children = new HashMap<>();

    Level(String element, String path) {
      this.element = element;
      this.path = path;
    }
  }

  private final ContractSchema schema;
  private final Map<String, String> fieldNames;
  private final Deque<Level> levels = new ArrayDeque<>();

  /**
   * @param fieldNames fields that have another name than their element
   */
  FieldPath(ContractSchema schema, Map<String, String> fieldNames) {
    this.schema = schema;
    this.fieldNames = fieldNames;
  }

  void enter(String element) {
    Level parent = levels.peek();
    if (parent == null) {
      levels.push(new Level(element, ""));
      return;
    }
    int index = parent.children.merge(element, 1, Integer::sum) - 1;
    String path = child(parent, element);
    boolean repeatable = schema.isRepeatable(parent.element, element);
    levels.push(new Level(element, repeatable ? path + "[" + index + "]" : path));
  }

  void leave() {
    levels.pop();
  }

  String current() {
    return levels.element().path;
  }

  /** Whether the current element is the operation's own. */
  boolean isRequest() {
    return levels.size() == 1;
  }

  /** The path of an element of the current one that may be missing. */
  String child(String element) {
    return child(levels.element(), element);
  }

  /** Whether the current element must have a child that it has not had yet. */
  boolean lacks(String element) {
    Level current = levels.element();
    return schema.isRequired(current.element, element) && !current.children.containsKey(element);
  }

  /** The result of a test with the parent of the current element as the current one. */
  boolean inParent(BooleanSupplier test) {
    Level current = levels.pop();
    boolean result = test.getAsBoolean();
    levels.push(current);
    return result;
  }

  private String child(Level parent, String element) {
    String name = fieldNames.getOrDefault(element, element);
    return parent.path.isEmpty() ? name : parent.path + "." + name;
  }
}
