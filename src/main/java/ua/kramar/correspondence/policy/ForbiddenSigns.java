package ua.kramar.correspondence.policy;

import java.util.ArrayList;
import java.util.List;
import ua.kramar.correspondence.policy.reading.Reading;
import ua.kramar.correspondence.policy.reading.Span;

/** Finds {@code = + < >}, in a row as one place. */
final class ForbiddenSigns implements Rule {

  private static final String FORBIDDEN = "=+<>";

  @Override
  public List<Span> find(ExaminedText subject) {
    Reading reading = subject.reading();
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < reading.length(); i++) {
      if (FORBIDDEN.indexOf(reading.at(i)) < 0) {
        continue;
      }
      int end = i + 1;
      while (end < reading.length() && reading.at(end) == reading.at(i)) {
        end++;
      }
      found.add(new Span(i, end));
      i = end - 1;
    }
    return found;
  }
}
