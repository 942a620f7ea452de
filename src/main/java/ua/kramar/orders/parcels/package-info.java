/**
 * The parcels of orders that are sent in several (ADR 0043): what is in each, its waybill number,
 * and how it ended; and which orders go in one parcel. Does not depend on the order itself.
 */
@Room(uses = {"status"})
package ua.kramar.orders.parcels;

import ua.kramar.platform.Room;
