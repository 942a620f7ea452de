package ua.kramar.correspondence.list;

import ua.kramar.correspondence.ConversationKind;

/**
 * Which conversations are listed; null components do not filter.
 *
 * @param kind the section in which they are: that of {@code SELLER} has those of {@code PRODUCT}
 *     too
 * @param waiting whether the buyer waits for an answer
 * @param mine whether the calling person is who answers; false does not filter
 * @param starred whether they have a star; false does not filter
 * @param order the number of the order that they are about
 * @param text what is searched for: an order, the buyer, words of messages
 */
public record ConversationFilter(
    ConversationKind kind,
    Boolean waiting,
    boolean mine,
    boolean starred,
    Long order,
    String text) {}
