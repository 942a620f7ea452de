package ua.kramar.platform.soap;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;
import ua.kramar.platform.refusals.Invalid.Violation;

/** Collects the fields of a request that are missing or not valid, from the validator's errors. */
final class InvalidFields implements ErrorHandler {

  private static final int MAX_VIOLATIONS = 100;

  /** The validator's codes (XML Schema 1.0, appendix C) for content that is not as modelled. */
  private static final String CONTENT = "cvc-complex-type.2.4.";

  /** An element stands where others are expected. */
  private static final String UNEXPECTED = CONTENT + "a";

  private final FieldPath path;
  private final Set<String> fields = new LinkedHashSet<>();
  private boolean starting;

  /**
   * @param path the position of the validator
   */
  InvalidFields(FieldPath path) {
    this.path = path;
  }

  /** Whether the errors that follow are about the beginning of the current element. */
  void starts(boolean beginning) {
    starting = beginning;
  }

  /**
   * @param field empty for the request as a whole
   */
  void add(String field) {
    if (fields.size() < MAX_VIOLATIONS) {
      fields.add(field.isEmpty() ? "request" : field);
    }
  }

  /** The fields that are not valid, each once. */
  List<Violation> violations() {
    return fields.stream().map(field -> new Violation(field, "contract")).toList();
  }

  @Override
  public void warning(SAXParseException e) {
    // A warning is about the schema, not about the message.
  }

  @Override
  public void error(SAXParseException e) {
    String message = String.valueOf(e.getMessage());
    boolean named =
        starting
            ? message.startsWith(UNEXPECTED) && path.inParent(() -> addMissing(message))
            : message.startsWith(CONTENT) && addMissing(message);
    if (!named) {
      add(path.current());
    }
  }

  @Override
  public void fatalError(SAXParseException e) {
    error(e);
  }

  /**
   * Adds those of the expected elements that are required and have not occurred.
   *
   * @return whether there are any
   */
  private boolean addMissing(String message) {
    List<String> missing = expected(message).filter(path::lacks).map(path::child).toList();
    missing.forEach(this::add);
    return !missing.isEmpty();
  }

  /** The names in the last braces of the validator's message: {"urn:a":name, "urn:a":other}. */
  private static Stream<String> expected(String message) {
    int end = message.lastIndexOf('}');
    int begin = message.lastIndexOf('{', end);
    return begin < 0
        ? Stream.empty()
        : Arrays.stream(message.substring(begin + 1, end).split(","))
            .map(name -> name.substring(name.lastIndexOf(':') + 1).strip());
  }
}
