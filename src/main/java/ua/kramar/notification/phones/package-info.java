/**
 * Messages to phones: the channels SMS and VIBER, what the gateway was asked and what it reports,
 * quiet hours and budgets. The port is {@link ua.kramar.notification.phones.PhoneGateway}; each
 * gateway's adapter has its own package. Promises of delivery: ADR 0055.
 */
@Room(uses = {"core"})
package ua.kramar.notification.phones;

import ua.kramar.platform.Room;
