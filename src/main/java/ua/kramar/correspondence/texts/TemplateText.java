package ua.kramar.correspondence.texts;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ua.kramar.platform.refusals.Invalid;

/**
 * The text of a template, with places for values.
 *
 * @param text without double braces that are no place
 */
public record TemplateText(String text) {

  /**
   * A text with the values in its places.
   *
   * @param missing what there is no value for; these places are left as they were
   */
  public record Filled(String text, List<String> missing) {}

  /**
   * The text of a template of a kind.
   *
   * @throws Invalid naming the field when it has a place for something that the kind has not, or
   *     braces that do not close
   */
  public static TemplateText of(TemplateKind kind, String text) {
    Set<String> known = Variable.of(kind).map(Variable::word).collect(Collectors.toSet());
    String rest = Place.blankedOut(text);
    if (rest.contains("{{")
        || rest.contains("}}")
        || !Place.in(text).stream().map(Place::word).allMatch(known::contains)) {
      throw new Invalid(
          "text",
          "places",
          Variable.of(kind).map(Variable::word).collect(Collectors.joining(", ")));
    }
    return new TemplateText(text);
  }

  /** What its places stand for. */
  Set<Variable> variables() {
    Set<Variable> variables = EnumSet.noneOf(Variable.class);
    Place.in(text).forEach(place -> Variable.named(place.word()).ifPresent(variables::add));
    return variables;
  }

  /** The text with the values in their places; a value is never taken for a place. */
  public Filled with(Map<Variable, String> values) {
    StringBuilder filled = new StringBuilder();
    int at = 0;
    for (Place place : Place.in(text)) {
      String value = Variable.named(place.word()).map(values::get).orElse(null);
      filled.append(text, at, place.start());
      filled.append(value == null ? text.substring(place.start(), place.end()) : value);
      at = place.end();
    }
    return new Filled(
        filled.append(text.substring(at)).toString(),
        variables().stream()
            .filter(variable -> !values.containsKey(variable))
            .map(Variable::word)
            .toList());
  }
}
