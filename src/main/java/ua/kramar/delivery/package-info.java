/**
 * Tracking of parcels: the events that carriers report for a waybill, and the order status that
 * follows from them (O6, O8). The port is {@link ua.kramar.delivery.CarrierTracking}; each
 * carrier's adapter has its own package.
 */
@Capability(
    uses = {"orders", "platform"},
    tables = {"parcel", "parcel_event", "carrier_unknown_code"})
package ua.kramar.delivery;

import ua.kramar.platform.Capability;
