package ua.kramar.appeals.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.refusals.Labelled;

/** A word of one of the marketplace's dictionaries of appeals: the id is the key, names drift. */
public interface AppealWord extends Labelled {

  /** The marketplace's number, from 1. */
  int id();

  /**
   * A word in API responses.
   *
   * @param name in the caller's language; the id where this version does not know the word (ADR
   *     0022)
   */
  @Schema(name = "AppealWord")
  record View(int id, String name) {}

  /** The word of a dictionary with this id. */
  static <W extends AppealWord> Optional<W> of(W[] dictionary, int id) {
    return Arrays.stream(dictionary).filter(word -> word.id() == id).findFirst();
  }

  /** The word with this id, known or not. */
  static View view(AppealWord[] dictionary, int id, Locale language) {
    return new View(
        id, of(dictionary, id).map(word -> word.label(language)).orElse(String.valueOf(id)));
  }
}
