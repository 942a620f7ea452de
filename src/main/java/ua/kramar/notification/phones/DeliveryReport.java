package ua.kramar.notification.phones;

/**
 * What a gateway reports of a message.
 *
 * @param message the gateway's id
 * @param via the channel that carried it last, {@code SMS} or {@code VIBER}; null when not told
 */
public record DeliveryReport(String message, DeliveryState state, String via) {}
