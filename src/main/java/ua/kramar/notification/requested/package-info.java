/**
 * What people of a shop let tell the buyer of an order by SMS or Viber, with a template of the shop
 * (O10, O16, O20).
 */
@Room(uses = {"core", "phones"})
package ua.kramar.notification.requested;

import ua.kramar.platform.Room;
