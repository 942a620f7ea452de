package ua.kramar.notification.phones;

/**
 * A gateway has taken a message to a phone. Fired after that was recorded, and perhaps again.
 *
 * @param eventSeq the number of the event in the journal, of which the message tells
 */
public record PhoneMessageAccepted(long seller, long eventSeq) {}
