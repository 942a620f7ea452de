package ua.kramar.notification;

/**
 * What is told.
 *
 * @param deliveryId the same at every attempt, so that a receiver can tell a repetition
 * @param correlationId of the request that began it
 * @param to the address on the channel
 */
public record Message(
    long deliveryId, String correlationId, String to, String subject, String text) {}
