package ua.kramar.correspondence.view;

import java.util.Optional;
import ua.kramar.correspondence.ConversationKind;

/**
 * What letters about a message tell of it.
 *
 * @param order the number of the order that it is about; null when it is about the shop
 * @param offer the title of the article from whose page the buyer asked; null otherwise
 * @param text of the message, if it has one and its buyer wants it in letters
 * @param files how many the message has
 */
public record LetterContent(
    ConversationKind kind, String order, String offer, Optional<String> text, int files) {}
