/** Sending several orders of one buyer in one parcel (ADR 0043). */
@Room(uses = {"core", "parcels", "shipping", "status"})
package ua.kramar.orders.joining;

import ua.kramar.platform.Room;
