/**
 * Sending an order in several parcels (ADR 0043): what goes into which, and the waybill number of
 * each (O6, O7).
 */
@Room(uses = {"core", "parcels", "shipping", "status"})
package ua.kramar.orders.splitting;

import ua.kramar.platform.Room;
