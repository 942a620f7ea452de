/**
 * Parcels on their way: what the carriers say of a waybill, and how that moves the order (O6, O8).
 * One port, {@link ua.kramar.delivery.CarrierTracking}, and one adapter a carrier in a package of
 * its own.
 */
@Capability(
    uses = {"orders", "platform"},
    tables = {"parcel", "parcel_event", "carrier_unknown_code"})
package ua.kramar.delivery;

import ua.kramar.platform.Capability;
