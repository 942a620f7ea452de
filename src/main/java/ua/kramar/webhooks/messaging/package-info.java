/** Wake-ups of endpoints over JMS. */
@Room(uses = {"delivery"})
package ua.kramar.webhooks.messaging;

import ua.kramar.platform.Room;
