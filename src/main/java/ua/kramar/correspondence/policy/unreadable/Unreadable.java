package ua.kramar.correspondence.policy.unreadable;

import java.util.ArrayList;
import java.util.List;
import ua.kramar.correspondence.policy.reading.Span;

/**
 * Finds signs that nobody can read: heaps of marks, broken encodings, letters turned upside down,
 * patterns of symbols. Looks at the text as it was typed, since a reading leaves such things out.
 */
public final class Unreadable {

  private Unreadable() {}

  /** The places in a text, in any order; they may overlap. */
  public static List<Span> find(String text) {
    List<Span> found = new ArrayList<>();
    HeapsOfMarks.find(text, found);
    SignRuns.find(text, found);
    BrokenWords.find(text, found);
    CodesOfSigns.find(text, found);
    return found;
  }
}
