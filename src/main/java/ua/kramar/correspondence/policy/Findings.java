package ua.kramar.correspondence.policy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ua.kramar.correspondence.policy.reading.Reading;
import ua.kramar.correspondence.policy.reading.Span;

/** Collects the places of one text: each once, though several readings may have it. */
final class Findings {

  /** Insults as near as this in one sentence are one. */
  private static final int ONE_INSULT = 12;

  private static final String SENTENCE_ENDS = ".!?\n";

  private final String text;
  private final Map<RuleCode, List<Span>> places = new EnumMap<>(RuleCode.class);
  private final BitSet contacts = new BitSet();

  Findings(String text) {
    this.text = text;
  }

  void add(RuleCode rule, Reading reading, List<Span> spans) {
    add(rule, spans.stream().map(reading::place).toList());
  }

  /** Adds places of contact data, but none that overlaps one of another rule. */
  void addContacts(RuleCode rule, Reading reading, List<Span> spans) {
    List<Span> free =
        spans.stream()
            .map(reading::place)
            .filter(place -> place.end() > 0 && isFree(place))
            .toList();
    add(rule, free);
    free.forEach(place -> contacts.set(Math.max(0, place.start()), place.end()));
  }

  private boolean isFree(Span place) {
    return contacts.get(Math.max(0, place.start()), place.end()).isEmpty();
  }

  void add(RuleCode rule, List<Span> found) {
    for (Span place : found) {
      if (place.end() > 0) {
        places
            .computeIfAbsent(rule, r -> new ArrayList<>())
            .add(new Span(Math.max(0, place.start()), place.end()));
      }
    }
  }

  List<Finding> toList(Side writer) {
    List<Finding> findings = new ArrayList<>();
    places.forEach(
        (rule, spans) ->
            merged(spans, rule == RuleCode.PROFANITY ? ONE_INSULT : 0)
                .forEach(span -> findings.add(finding(rule, span, writer))));
    findings.sort(Comparator.comparingInt(Finding::start).thenComparing(Finding::rule));
    return findings;
  }

  private Finding finding(RuleCode rule, Span span, Side writer) {
    return new Finding(
        rule,
        span.start(),
        span.end(),
        text.substring(span.start(), span.end()),
        writer == Side.SELLER ? Severity.BLOCK : Severity.HOLD);
  }

  private List<Span> merged(List<Span> spans, int gap) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparingInt(Span::start));
    List<Span> merged = new ArrayList<>();
    for (Span span : sorted) {
      int last = merged.size() - 1;
      if (last >= 0 && isNear(merged.get(last), span, gap)) {
        merged.set(last, merged.get(last).with(span));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  /** Whether two places overlap, or are one place to a reader. */
  private boolean isNear(Span left, Span right, int gap) {
    if (right.start() < left.end()) {
      return true;
    }
    if (right.start() - left.end() > gap) {
      return false;
    }
    for (int i = left.end(); i < right.start(); i++) {
      if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return gap > 0;
  }
}
