package ua.kramar.correspondence.policy;

import java.util.Optional;
import java.util.Set;

/**
 * A text with what the policy must know about its conversation.
 *
 * @param text as its author has typed it
 * @param previousOfTheSameWriter the message directly before, if the same side wrote it: contact
 *     data may be split over two messages
 * @param ownNumbers the numbers of the conversation, which may be named: orders, waybills, and the
 *     phone numbers of the buyer, in any form
 * @param values what a template's places stand for in the text: the signs that may not be typed can
 *     stand in them, such as the + of a model's name
 */
public record CheckedText(
    String text,
    Side writer,
    Optional<String> previousOfTheSameWriter,
    Set<String> ownNumbers,
    Set<String> values) {

  public CheckedText {
    ownNumbers = Set.copyOf(ownNumbers);
    values = Set.copyOf(values);
  }

  /** A text that no template's values stand in. */
  public CheckedText(
      String text, Side writer, Optional<String> previousOfTheSameWriter, Set<String> ownNumbers) {
    this(text, writer, previousOfTheSameWriter, ownNumbers, Set.of());
  }

  /** A text outside of any conversation. */
  public CheckedText(String text, Side writer) {
    this(text, writer, Optional.empty(), Set.of());
  }
}
