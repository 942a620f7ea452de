/**
 * What was sent to an endpoint and what it answered; sending it again, leaving it out, and tests.
 */
@Room(uses = {"core", "delivery", "endpoints"})
package ua.kramar.webhooks.log;

import ua.kramar.platform.Room;
