package ua.kramar.correspondence.policy;

import java.util.List;
import ua.kramar.correspondence.policy.reading.Span;

/** Finds the places that break one rule. */
@FunctionalInterface
interface Rule {

  /** The places in one reading, in any order; they may overlap. */
  List<Span> find(ExaminedText subject);
}
