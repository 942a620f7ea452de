package ua.kramar.notification;

/**
 * A message to a gateway.
 *
 * @param deliveryId the same at every attempt, so that a receiver can detect duplicates
 * @param correlationId of the request that caused the event
 * @param to the address on the channel
 */
public record Message(
    long deliveryId, String correlationId, String to, String subject, String text) {}
