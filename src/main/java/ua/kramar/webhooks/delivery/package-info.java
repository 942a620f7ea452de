/**
 * The sending of events: written down for each endpoint that wants them, sent in the order of each
 * subject, tried again for 30 days, with so few at a time that no endpoint takes the place of
 * others.
 */
@Room(uses = {"core", "signing"})
package ua.kramar.webhooks.delivery;

import ua.kramar.platform.Room;
