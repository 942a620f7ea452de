package ua.kramar.notification;

import java.util.UUID;

/**
 * A message to a gateway.
 *
 * @param deliveryId the same at every attempt, so that a receiver can detect duplicates
 * @param eventId unique among all installations; the same at every attempt
 * @param correlationId of the request that caused the event
 * @param to the address on the channel
 */
public record Message(
    long deliveryId, UUID eventId, String correlationId, String to, String subject, String text) {}
