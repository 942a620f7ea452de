package ua.kramar.platform.refusals;

import java.util.Locale;

/** What people read under another name in each language. */
public interface Labelled {

  /** The name people read, Ukrainian unless English is asked for. */
  String label(Locale language);
}
