package ua.kramar.platform.refusals;

import java.util.Locale;

/** A value with a label in each language. */
public interface Labelled {

  /** The label: English for English, otherwise Ukrainian. */
  String label(Locale language);
}
